namespace EngagementFramework.Comparisons;

/// <summary>How a question's level changed. Levels are ordinal: by how much is not said.</summary>
public enum LevelChange
{
    /// <summary>It is rated both times, by ladders of one id, and higher now.</summary>
    Improved,

    /// <summary>It is rated both times, by ladders of one id, and lower now.</summary>
    Declined,

    /// <summary>It is rated both times, by ladders of one id, and at the same level.</summary>
    Unchanged,

    /// <summary>It is rated now, and was not.</summary>
    NewlyRated,

    /// <summary>It was rated, and is not now.</summary>
    NoLongerRated,

    /// <summary>It is rated neither time.</summary>
    NotRated,

    /// <summary>It is rated both times, by ladders of different ids, whose levels cannot be compared.</summary>
    NotComparable,
}
