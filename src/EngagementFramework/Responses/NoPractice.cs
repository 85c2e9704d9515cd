namespace EngagementFramework.Responses;

/// <summary>The company recognises that the question is relevant, and says that it has no practice at present. Source: level 0.</summary>
public sealed record NoPractice : Response
{
    /// <inheritdoc/>
    public override Stance Stance => Stance.NoPractice;

    private protected override T Accept<T>(in Cases<T> cases) => cases.NoPractice(this);
}
