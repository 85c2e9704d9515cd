namespace EngagementFramework.Responses;

/// <summary>The company contests that the question is relevant and explains why. It is not rated: the red flag needs the explanation to be missing.</summary>
public sealed record ContestsRelevanceWithExplanation : ExplainedResponse
{
    /// <inheritdoc/>
    public override Stance Stance => Stance.ContestsRelevanceWithExplanation;

    private protected override T Accept<T>(in Cases<T> cases) => cases.ContestsRelevanceWithExplanation(this);
}
