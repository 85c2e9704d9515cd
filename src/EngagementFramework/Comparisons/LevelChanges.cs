namespace EngagementFramework.Comparisons;

/// <summary>The one home of the rule how two states of a question are called beside each other.</summary>
internal static class LevelChanges
{
    public static LevelChange Of(QuestionState earlier, QuestionState later, bool isComparable) => (earlier.Level, later.Level) switch
    {
        (null, null) => LevelChange.NotRated,
        (null, _) => LevelChange.NewlyRated,
        (_, null) => LevelChange.NoLongerRated,
        _ when !isComparable => LevelChange.NotComparable,
        ({ } was, { } isNow) when was.Value != isNow.Value => was.Value < isNow.Value ? LevelChange.Improved : LevelChange.Declined,
        _ => LevelChange.Unchanged,
    };
}
