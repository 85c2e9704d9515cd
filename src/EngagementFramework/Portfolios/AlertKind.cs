namespace EngagementFramework.Portfolios;

/// <summary>What an alert is about, most serious first.</summary>
public enum AlertKind
{
    /// <summary>A question is at a level with the red flag mark.</summary>
    RedFlag,

    /// <summary>A question is at a lower level than before, and the evidence of before was still in date.</summary>
    Fall,

    /// <summary>A question is at a lower level than before, and the evidence of before was out of date by then. That says nothing of what the company does.</summary>
    OutOfDate,

    /// <summary>A question was rated before, and is not any more.</summary>
    NoLongerRated,

    /// <summary>A question is rated below the level asked for, at one without the red flag mark.</summary>
    BelowLevel,

    /// <summary>A question has not been answered for the days asked for. What desk research did not find is no silence, unless it says when the company was asked.</summary>
    Silence,

    /// <summary>The evidence of a level is out of date within the days asked for.</summary>
    Lapse,
}
