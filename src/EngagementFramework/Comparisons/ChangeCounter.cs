namespace EngagementFramework.Comparisons;

/// <summary>The one home of the counts of changes.</summary>
internal sealed class ChangeCounter(ComparedSide earlier, ComparedSide later, bool isComparable)
{
    public ChangeCounts Count(IReadOnlyList<QuestionComparison> questions)
    {
        var changes = questions.ToLookup(question => question.Change);
        return new ChangeCounts
        {
            Improved = changes[LevelChange.Improved].Count(),
            Declined = changes[LevelChange.Declined].Count(),
            Unchanged = changes[LevelChange.Unchanged].Count(),
            NewlyRated = changes[LevelChange.NewlyRated].Count(),
            NoLongerRated = changes[LevelChange.NoLongerRated].Count(),
            NotRated = changes[LevelChange.NotRated].Count(),
            NotComparable = changes[LevelChange.NotComparable].Count(),
            RedFlagsGained = [.. questions.Where(question => !WasRedFlag(question) && IsRedFlag(question)).Select(question => question.Question)],
            RedFlagsLost = [.. questions.Where(question => WasRedFlag(question) && !IsRedFlag(question)).Select(question => question.Question)],
            Causes = [.. Causes(questions)],
        };
    }

    private IEnumerable<CauseCount> Causes(IReadOnlyList<QuestionComparison> questions)
    {
        var steps = questions.SelectMany(question => question.Steps).ToLookup(step => step.Cause, Change);
        foreach (var cause in QuestionComparer.Order.Where(steps.Contains))
        {
            var raised = steps[cause].Count(change => change == LevelChange.Improved);
            var lowered = steps[cause].Count(change => change == LevelChange.Declined);
            yield return new CauseCount { Cause = cause, Raised = raised, Lowered = lowered, Other = steps[cause].Count() - raised - lowered };
        }
    }

    // Only where the ladder changes are the levels of a step those of two ladders.
    private LevelChange Change(ChangeStep step) => LevelChanges.Of(step.From, step.To, isComparable || step.Cause != ChangeCause.FrameworkChanged);

    private bool WasRedFlag(QuestionComparison question) => IsRedFlag(question.Earlier, earlier);

    private bool IsRedFlag(QuestionComparison question) => IsRedFlag(question.Later, later);

    private static bool IsRedFlag(QuestionState state, ComparedSide side) => state.Level is { } level && side.Evaluator.Framework.Level(level.Value).RedFlag;
}
