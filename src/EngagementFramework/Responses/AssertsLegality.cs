namespace EngagementFramework.Responses;

/// <summary>The company answers that it does nothing illegal. Source: level -1.</summary>
public sealed record AssertsLegality : Response
{
    /// <inheritdoc/>
    public override Stance Stance => Stance.AssertsLegality;

    private protected override T Accept<T>(in Cases<T> cases) => cases.AssertsLegality(this);
}
