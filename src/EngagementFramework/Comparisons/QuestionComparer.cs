using EngagementFramework.Evaluation;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>Compares one question: takes the causes one after the other, and writes a step for each that changes anything.</summary>
internal sealed class QuestionComparer(ComparedSide earlier, ComparedSide later, SameEvidence same, MentionedEvidence mentioned)
{
    public static IReadOnlyList<ChangeCause> Order { get; } = ValueList.Copy<ChangeCause>(Enum.GetValues<ChangeCause>());

    /// <summary>Whether levels of the two ladders mean the same thing.</summary>
    public bool IsComparable { get; } = earlier.Evaluator.Framework.Id == later.Evaluator.Framework.Id;

    public QuestionComparison Compare(string card, string question)
    {
        var was = Result(earlier, card, question);
        var isNow = Result(later, card, question);
        var (state, newState) = (Moment.StateOf(was), Moment.StateOf(isNow));
        var (held, isHeld) = (Moment.Held(Moment.Findings(was)).ToList(), Moment.Held(Moment.Findings(isNow)).ToList());
        return new QuestionComparison
        {
            Question = question,
            Change = LevelChanges.Of(state, newState, IsComparable),
            Earlier = state,
            Later = newState,
            Gained = [.. isHeld.Except(held)],
            Lost = [.. held.Except(isHeld)],
            Steps = Steps(new QuestionStates(earlier, later, same, card, question)),
        };
    }

    private List<ChangeStep> Steps(QuestionStates states)
    {
        var steps = new List<ChangeStep>();
        var writer = new StepWriter(states, mentioned, IsComparable);
        var before = states.At(Stage.Start);
        foreach (var cause in Order)
        {
            var after = states.At(Stage.After(cause));
            if (writer.Step(cause, before, after) is { } step)
            {
                steps.Add(step);
            }

            before = after;
        }

        return steps;
    }

    private static QuestionResult? Result(ComparedSide side, string card, string question) =>
        side.Card(card)?.Questions.Single(result => result.Question == question);
}
