using EngagementFramework.FollowUps;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <summary>
/// Reads follow-ups. Their structure is checked, and that each question stands in them once, milestones name requests that are there, and no
/// day is before that of the follow-up; that they follow from an assessment is not. Cards and ladder are for <see cref="FollowUpPlanner.Review"/>.
/// </summary>
/// <param name="texts">What problems say. The default value is null: English.</param>
public sealed class FollowUpReader(TextCatalog? texts = null) : DocumentReader<FollowUp>(FollowUp.FormatName, texts)
{
    private protected override FollowUp Complete(FollowUp document, ProblemCollector problems)
    {
        new FollowUpCheck(document, problems).Structure();
        return document;
    }
}
