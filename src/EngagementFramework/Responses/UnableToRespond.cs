namespace EngagementFramework.Responses;

/// <summary>The company simply says that it is unable to respond. Source: level -1.</summary>
public sealed record UnableToRespond : Response
{
    /// <inheritdoc/>
    public override Stance Stance => Stance.UnableToRespond;

    private protected override T Accept<T>(in Cases<T> cases) => cases.UnableToRespond(this);
}
