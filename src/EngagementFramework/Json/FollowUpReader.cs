using EngagementFramework.FollowUps;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <summary>Reads follow-ups. Their structure is checked; that they follow from an assessment is not.</summary>
/// <param name="texts">What problems say. The default value is null: English.</param>
public sealed class FollowUpReader(TextCatalog? texts = null) : DocumentReader<FollowUp>(FollowUp.FormatName, texts)
{
    private protected override FollowUp Complete(FollowUp document, ProblemCollector problems) => document;
}
