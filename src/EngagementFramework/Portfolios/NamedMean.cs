namespace EngagementFramework.Portfolios;

/// <summary>The means that can be asked for by name. There is none by default: levels are ordinal.</summary>
public enum NamedMean
{
    /// <summary>
    /// The arithmetic mean of the values of the levels of all rated questions, to two decimals, halves away from zero. It takes the
    /// distance between levels for equal, which nothing says, and lets a red flag disappear: read it beside the distribution only.
    /// </summary>
    RatedLevels,
}
