using EngagementFramework.FollowUps;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <summary>Reads reviews of follow-ups. Their structure is checked; that they follow from an assessment is not.</summary>
/// <param name="texts">What problems say. The default value is null: English.</param>
public sealed class FollowUpReviewReader(TextCatalog? texts = null) : DocumentReader<FollowUpReview>(FollowUpReview.FormatName, texts)
{
    private protected override FollowUpReview Complete(FollowUpReview document, ProblemCollector problems) => document;
}
