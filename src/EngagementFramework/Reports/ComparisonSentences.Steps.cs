using EngagementFramework.Comparisons;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <content>What one cause changed.</content>
public sealed partial class ComparisonSentences
{
    /// <summary>The cause of a step, and from which level to which it leads.</summary>
    public string Step(ChangeStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var (from, to) = (State(step.From), State(step.To));
        return from == to
            ? Say("compare.step-same", ("cause", Cause(step.Cause)), ("state", to))
            : Say("compare.step", ("cause", Cause(step.Cause)), ("from", from), ("to", to));
    }

    /// <summary>What happened in a step apart from criteria, evidence and examples, one sentence each. Empty where these say it all.</summary>
    public IReadOnlyList<string> Said(ChangeStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var (earlier, later) = (_comparison.Earlier, _comparison.Later);
        return step.Cause switch
        {
            ChangeCause.TimePassed => [Say(step.Examples.Any(HasAged) ? "compare.said.aged" : "compare.said.date", ("asOf", Iso.Text(later.AsOf)))],
            ChangeCause.KnownLater => [Say("compare.said.known", ("before", Iso.Text(Known)), ("known", Iso.Text(Earliest(later.AsOf, later.AssessmentAsOf))))],
            ChangeCause.StanceChanged => [Say("compare.said.stance", ("from", Stance(step.From)), ("to", Stance(step.To))), .. EvidenceOfStance(step)],
            ChangeCause.ReadingChanged => [Say(Reading(step))],
            ChangeCause.FrameworkChanged => [Say("compare.said.framework", ("from", Ladder(ComparedDocument.Earlier)), ("to", Ladder(ComparedDocument.Later)))],
            ChangeCause.OptionsChanged => [Say(later.Options.BenefitOfTheDoubt ? "compare.said.doubt-counts" : "compare.said.doubt-does-not-count")],
            _ => [],
        };
    }

    /// <summary>Which criteria a step gains, which it loses, and which it leaves unmet with another outcome: one sentence each, none where none changed.</summary>
    public IReadOnlyList<string> Criteria(ChangeStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var others = step.Criteria.Where(changed => changed is { From: not null, To: not null } && !step.Gained.Contains(changed.Criterion) && !step.Lost.Contains(changed.Criterion));
        return
        [
            .. Listed("compare.gained", step.Gained, step),
            .. Listed("compare.lost", step.Lost, step),
            .. others.Select(changed => Say(
                "compare.criterion-changed",
                ("criterion", Criterion(changed.Criterion, step.Cause)),
                ("from", Outcome(changed.From!.Value)),
                ("to", Outcome(changed.To!.Value)))),
        ];
    }

    /// <summary>Which criteria are met now and were not, and the other way round. None where there are none, or a single step says it.</summary>
    public IReadOnlyList<string> Criteria(QuestionComparison question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Steps.Count < 2 ? [] : [.. Listed("compare.gained-in-all", question.Gained, null), .. Listed("compare.lost-in-all", question.Lost, null)];
    }

    /// <summary>The level and the name of a criterion, as in <c>Level 3, Internal perspectives</c>; its id where no ladder of the comparison has it.</summary>
    /// <param name="criterion">The id.</param>
    /// <param name="cause">The cause of the step, which tells by which ladder it is rated.</param>
    public string Criterion(string criterion, ChangeCause cause)
    {
        var level = (cause < ChangeCause.FrameworkChanged ? _ladders : Enumerable.Reverse(_ladders))
            .SelectMany(ladder => ladder.Levels)
            .FirstOrDefault(level => level.Criteria.Any(known => known.Id == criterion));
        return level is null
            ? PlainText.OneLine(criterion)
            : Say("report.criterion", ("rung", Number(level.Value)), ("criterion", Name(criterion)));
    }

    /// <summary>What the assessor does otherwise with the same evidence: uses it only now for the question, no longer uses it, or reads it otherwise.</summary>
    private static string Reading(ChangeStep step) => (IsUsed(step, ComparedDocument.Earlier), IsUsed(step, ComparedDocument.Later)) switch
    {
        (false, true) => "compare.said.used",
        (true, false) => "compare.said.unused",
        _ => "compare.said.reading",
    };

    private static bool IsUsed(ChangeStep step, ComparedDocument document) => step.Evidence.Any(evidence => evidence.Document == document && evidence.Shows.Count > 0);

    private IEnumerable<string> EvidenceOfStance(ChangeStep step) => (step.From.Stance, step.To.Stance) switch
    {
        (not Responses.Stance.DescribesPractice, Responses.Stance.DescribesPractice) => [Say("compare.said.evidence-follows")],
        (Responses.Stance.DescribesPractice, not Responses.Stance.DescribesPractice) => [Say("compare.said.evidence-goes")],
        _ => [],
    };

    private IEnumerable<string> Listed(string key, IReadOnlyList<string> criteria, ChangeStep? step) =>
        criteria.Count == 0 ? [] : [Say(key, ("criteria", Joined(criteria.Select(criterion => WithOutcome(criterion, step)))))];

    /// <summary>The criterion, and its outcome where that is more than met or not met.</summary>
    private string WithOutcome(string criterion, ChangeStep? step)
    {
        var name = Criterion(criterion, step?.Cause ?? ChangeCause.OptionsChanged);
        return step?.Criteria.FirstOrDefault(changed => changed.Criterion == criterion)?.To is (CriterionOutcome.Uncertain or CriterionOutcome.NotApplicable) and { } outcome
            ? Say("compare.criterion-with", ("criterion", name), ("outcome", Outcome(outcome)))
            : name;
    }

    private string Stance(QuestionState state) => Say(state switch
    {
        { Status: ComparedStatus.NotCovered } => "compare.stance.not-covered",
        { Stance: null } => "compare.stance.not-asked",
        { Stance: Responses.Stance.NotAnswered } => "compare.stance.not-answered",
        { Stance: { } stance } => "report.stance." + WireName<Stance>.Of(stance),
    });

    private string Outcome(CriterionOutcome outcome) => Say("report.outcome." + WireName<CriterionOutcome>.Of(outcome));

    private string Ladder(ComparedDocument document)
    {
        var ladder = _ladders[(int)document];
        return PlainText.OneLine($"{ladder.Name} ({ladder.Id} {ladder.Version})");
    }

    private string Name(string criterion) => PlainText.OneLine((_later.Criterion(criterion) ?? _earlier.Criterion(criterion))?.Name ?? criterion);

    /// <summary>The last day of which anything of the earlier assessment's evidence is known when it is evaluated on the later date.</summary>
    private DateOnly Known => Earliest(_comparison.Later.AsOf, _comparison.Earlier.AssessmentAsOf);

    private static DateOnly Earliest(DateOnly one, DateOnly other) => one < other ? one : other;
}
