using EngagementFramework.Texts;

namespace EngagementFramework.Evaluation;

/// <summary>Makes notices from their codes and the text catalogue.</summary>
internal static class NoticeTexts
{
    public static Notice Notice(this TextCatalog texts, string code, params ReadOnlySpan<TextArgument> arguments) =>
        new() { Code = code, Message = texts.Format(NoticeCodes.TextKey(code), arguments) };

    /// <summary>A notice for each wording that nobody has reviewed.</summary>
    public static IReadOnlyList<Notice> Unreviewed(this TextCatalog texts, IReadOnlyList<WordingReference> wordings) =>
    [
        .. wordings.Where(wording => !wording.IsReviewed).Select(wording => texts.Notice(
            NoticeCodes.UnreviewedWording,
            new TextArgument("name", wording.Name),
            new TextArgument("id", wording.Id),
            new TextArgument("version", wording.Version))),
    ];
}
