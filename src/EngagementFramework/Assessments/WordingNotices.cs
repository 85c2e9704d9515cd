using EngagementFramework.Evaluation;
using EngagementFramework.Texts;

namespace EngagementFramework.Assessments;

/// <summary>Says of texts that nobody has reviewed them.</summary>
internal static class WordingNotices
{
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
