using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.FollowUps;
using EngagementFramework.Forecasts;
using EngagementFramework.Levels;
using EngagementFramework.Plans;
using EngagementFramework.Portfolios;
using EngagementFramework.Wordings;

namespace EngagementFramework.Json;

/// <summary>The formats of the documents, each with the type that a document is read as. A format that is added here has a schema.</summary>
internal static class DocumentFormats
{
    public static IReadOnlyList<(string Name, Type Root)> All { get; } =
    [
        (Assessment.FormatName, typeof(Assessment)),
        (AssessmentResult.FormatName, typeof(AssessmentResult)),
        (EngagementPlan.FormatName, typeof(EngagementPlan)),
        (LevelForecast.FormatName, typeof(LevelForecast)),
        (PortfolioCalendar.FormatName, typeof(PortfolioCalendar)),
        (AssessmentComparison.FormatName, typeof(AssessmentComparison)),
        (FollowUp.FormatName, typeof(FollowUp)),
        (FollowUpReview.FormatName, typeof(FollowUpReview)),
        (PortfolioSummary.FormatName, typeof(PortfolioSummary)),
        (EvaluationFramework.FormatName, typeof(EvaluationFramework)),
        (CardPack.FormatName, typeof(CardPack)),
        (WordingPack.FormatName, typeof(WordingPack)),
        (WordingFingerprints.FormatName, typeof(WordingFingerprints)),
    ];
}
