namespace EngagementFramework.Responses;

/// <summary>The assessor finds that the question does not arise for this company: the explanation says why. It is not rated.</summary>
public sealed record NotApplicable : ExplainedResponse
{
    /// <inheritdoc/>
    public override Stance Stance => Stance.NotApplicable;

    private protected override T Accept<T>(in Cases<T> cases) => cases.NotApplicable(this);
}
