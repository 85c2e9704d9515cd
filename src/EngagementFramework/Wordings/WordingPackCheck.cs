using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Wordings;

/// <summary>The rules of meaning for a pack of wording.</summary>
internal static class WordingPackCheck
{
    private const string MessagePrefix = "messages/";
    private const string TemplatePrefix = "template/";
    private static readonly HashSet<string> PlaceholdersOfTheTemplate = new(StringComparer.Ordinal) { "phrase" };

    public static void Check(WordingPack pack, ProblemCollector problems)
    {
        problems.KebabId(pack.Id, "/id");
        problems.NotBlank(pack.Version, "/version");
        problems.Culture(pack.Culture, "/culture");
        problems.NotBlank(pack.Name, "/name");
        problems.NotBlank(pack.Attribution, "/attribution");
        problems.NotBlank(pack.Licence, "/licence");
        problems.Source(pack.Source);
        if (pack.Review is { } review)
        {
            problems.NotBlank(review.By, "/review/by");
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < pack.Texts.Count; i++)
        {
            Text(pack.Texts[i], $"/texts/{i}", ids, problems);
        }
    }

    private static void Text(WordingText text, string place, HashSet<string> ids, ProblemCollector problems)
    {
        problems.TextId(text.Id, ids, TextIdForm.Is, place + "/id");
        problems.NotBlank(text.Text, place + "/text");
        if (text.Id is not null && !string.IsNullOrWhiteSpace(text.Text) && Placeholders(text.Id) is { } expected && !expected.SetEquals(TextCatalog.Placeholders(text.Text)))
        {
            problems.Add(
                ProblemCodes.WrongPlaceholders,
                place + "/text",
                new TextArgument("id", text.Id),
                new TextArgument("expected", expected.Count == 0 ? "(none)" : string.Join(", ", expected.Order(StringComparer.Ordinal))));
        }
    }

    /// <summary>The placeholders that a text must have; null where there are no rules for it.</summary>
    private static HashSet<string>? Placeholders(string id) =>
        id.StartsWith(TemplatePrefix, StringComparison.Ordinal) ? PlaceholdersOfTheTemplate
        : id.StartsWith(MessagePrefix, StringComparison.Ordinal) && TextCatalog.English.TryGetText(id[MessagePrefix.Length..], out var english) ? TextCatalog.Placeholders(english)
        : null;
}
