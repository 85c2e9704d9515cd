using EngagementFramework.Values;

namespace EngagementFramework.Responses;

/// <summary>A response that is left unrated for a reason, so that the reason is owed.</summary>
public abstract record ExplainedResponse : Response
{
    private readonly string _explanation = "";

    /// <summary>The reason; required and not blank.</summary>
    /// <exception cref="ArgumentException">It is null or blank.</exception>
    public override required string Explanation
    {
        get => _explanation;
#pragma warning disable CS8765 // The base property may be null; here a null is refused when the record is made.
        init => _explanation = Guard.NotBlank(value);
#pragma warning restore CS8765
    }
}
