using EngagementFramework.Assessments;

namespace EngagementFramework.Drafts;

/// <summary>How a blank assessment is begun.</summary>
public sealed record BlankAssessmentOptions
{
    /// <summary>The assessment's date, to be moved on as answers come in. The default value is null: the plan's own.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The ladder that the answers will be coded for. The default value is null: any that has the elements.</summary>
    public FrameworkReference? Framework { get; init; }

    /// <summary>Whether the questions have been put to the company, so that it is silent until it answers. The default value is false.</summary>
    public bool Asked { get; init; }
}
