namespace EngagementFramework.Responses;

/// <summary>The company contests that the question is relevant and gives no clear explanation. Source: level -1.</summary>
public sealed record ContestsRelevance : Response
{
    /// <inheritdoc/>
    public override Stance Stance => Stance.ContestsRelevance;

    private protected override T Accept<T>(in Cases<T> cases) => cases.ContestsRelevance(this);
}
