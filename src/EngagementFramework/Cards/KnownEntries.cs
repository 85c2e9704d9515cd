namespace EngagementFramework.Cards;

/// <summary>What the packs looked through so far hold, by its normal form, so that what a later one repeats is found without comparing each with each.</summary>
internal sealed class KnownEntries
{
    public Dictionary<string, string> CardIds { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> FeatureIds { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> ReferenceIds { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> DefinitionIds { get; } = new(StringComparer.Ordinal);

    /// <summary>References, by all that they say but their id.</summary>
    public Dictionary<string, string> References { get; } = new(StringComparer.Ordinal);

    /// <summary>Definitions of terms, by their text.</summary>
    public Dictionary<string, string> Definitions { get; } = new(StringComparer.Ordinal);

    /// <summary>Features, by their definition.</summary>
    public Dictionary<string, string> FeatureDefinitions { get; } = new(StringComparer.Ordinal);

    /// <summary>Questions, by their text.</summary>
    public Dictionary<string, string> Questions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, BusinessModelFeature> Features { get; } = new(StringComparer.Ordinal);
}
