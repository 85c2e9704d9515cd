using EngagementFramework.Levels;
using EngagementFramework.Texts;

namespace EngagementFramework.Reports;

/// <summary>A ladder as Markdown: its levels, and under each its criteria with their elements.</summary>
internal static class MarkdownLadder
{
    public static void Write(MarkdownPage page, EvaluationFramework framework, TextCatalog? texts)
    {
        texts ??= TextCatalog.English;
        foreach (var level in framework.Levels)
        {
            page.Introduced(Introduce(FormattableString.Invariant($"{level.Value} {level.Name}"), texts), level.Definition);
            page.MarkupItems(
                texts[level.Criteria.Count > 1 ? "report.label.criteria" : "report.label.criterion"],
                level.Criteria.SelectMany(criterion => criterion.Elements
                    .Select(element => $"  - {MarkdownText.Id(element.Id)}: {MarkdownText.Escape(element.Definition)}")
                    .Prepend($"- {MarkdownText.Escape(Introduce(criterion.Name ?? criterion.Id, texts))} {MarkdownText.Escape(criterion.Definition)}")));
        }
    }

    private static string Introduce(string words, TextCatalog texts) => texts.Format("report.introduction", new TextArgument("words", words));
}
