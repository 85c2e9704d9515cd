namespace EngagementFramework.Assessments;

/// <summary>The stage of a company in the life cycle of businesses. Source: the tool is designed for companies past the first two.</summary>
public enum CompanyStage
{
    /// <summary>It is a start-up.</summary>
    StartUp,

    /// <summary>It is past the start-up stage and in its early growth.</summary>
    EarlyGrowth,

    /// <summary>It is past both, whether its shares are traded or not.</summary>
    Established,
}
