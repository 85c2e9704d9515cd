using EngagementFramework.Assessments;
using EngagementFramework.Levels;
using EngagementFramework.Texts;

namespace EngagementFramework.Reports;

/// <summary>Says what cards and ladders were made from, so that nobody takes their words for those of the publisher.</summary>
public static class SourceSentences
{
    /// <summary>One line for each pack and for the ladder that was made from a publication: its title, its publisher, and the note.</summary>
    /// <param name="packs">The packs of cards.</param>
    /// <param name="framework">The ladder; null where none is in use.</param>
    /// <param name="texts">What is said, under the key <c>report.made-from</c>. The default value is null: English. The note of a ladder that is in another wording is left out: it speaks of its own.</param>
    public static IReadOnlyList<string> Of(IEnumerable<CardPackReference> packs, EvaluationFramework? framework, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(packs);
        texts ??= TextCatalog.English;
        return [.. packs.Select(pack => Of(pack.Id, pack.Version, pack.Source, pack.Source?.Note, texts)).Append(framework is null ? null : Of(framework.Id, framework.Version, framework.Source, framework.Wordings.Count == 0 ? framework.Source?.Note : null, texts)).OfType<string>().Distinct()];
    }

    private static string? Of(string id, string version, Publication? source, string? note, TextCatalog texts) => source is null
        ? null
        : PlainText.OneLine(texts.Format(
            "report.made-from",
            new TextArgument("id", id),
            new TextArgument("version", version),
            new TextArgument("title", source.Title),
            new TextArgument("publisher", source.Publisher.TrimEnd('.')),
            new TextArgument("note", note ?? "")));
}
