namespace EngagementFramework.Forecasts;

/// <summary>Whether a question has a level whose lapse can be foretold.</summary>
public enum ForecastStatus
{
    /// <summary>It has a level.</summary>
    Rated,

    /// <summary>It has none, and nothing lapses.</summary>
    NotRated,
}
