namespace EngagementFramework.Responses;

/// <summary>From whom a source comes.</summary>
public enum Publisher
{
    /// <summary>The company itself. A third party's report that the company has published is the company's too.</summary>
    Company,

    /// <summary>Anybody else.</summary>
    ThirdParty,
}
