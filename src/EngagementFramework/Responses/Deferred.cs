namespace EngagementFramework.Responses;

/// <summary>The company cannot answer yet: the explanation says for which specific reason, and when the answer will come. It is not rated.</summary>
public sealed record Deferred : ExplainedResponse
{
    /// <inheritdoc/>
    public override Stance Stance => Stance.Deferred;

    private protected override T Accept<T>(in Cases<T> cases) => cases.Deferred(this);
}
