namespace EngagementFramework.Responses;

/// <summary>The company was asked and is silent. It is not rated: silence is neither a red flag nor the absence of practice.</summary>
public sealed record NotAnswered : Response
{
    /// <inheritdoc/>
    public override Stance Stance => Stance.NotAnswered;

    private protected override T Accept<T>(in Cases<T> cases) => cases.NotAnswered(this);
}
