namespace EngagementFramework.Responses;

/// <summary>How a response became known.</summary>
public enum Origin
{
    /// <summary>The company replied. The default value.</summary>
    Reply,

    /// <summary>The assessor read it out of what had been published, without asking.</summary>
    DeskResearch,
}
