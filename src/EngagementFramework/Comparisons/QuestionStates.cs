using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.Comparisons;

/// <summary>
/// Where one question stands after each of the causes: every state is rated by the ordinary evaluator, which is shown what the state holds.
/// </summary>
internal sealed class QuestionStates
{
    private readonly ComparedSide _earlier;
    private readonly ComparedSide _later;
    private readonly string _question;
    private readonly bool _wasCovered;
    private readonly bool _isCovered;
    private readonly ResponseReading _was;
    private readonly ResponseReading _is;

    public QuestionStates(ComparedSide earlier, ComparedSide later, SameEvidence same, string card, string question)
    {
        (_earlier, _later, _question) = (earlier, later, question);
        (_wasCovered, _isCovered) = (earlier.Card(card) is not null, later.Card(card) is not null);
        _was = ResponseReading.Of(earlier.Response(question), ComparedDocument.Earlier, same);
        _is = ResponseReading.Of(later.Response(question), ComparedDocument.Later, same);
        Marks = [.. _was.Marks.Union(_is.Marks).Select(mark => Change(mark.Evidence, mark.Element))];
    }

    /// <summary>What the two responses read into the evidence.</summary>
    public IReadOnlyList<MarkChange> Marks { get; }

    /// <summary>How the response of an assessment reads the evidence.</summary>
    public ResponseReading Reading(ComparedDocument document) => document == ComparedDocument.Earlier ? _was : _is;

    /// <summary>The elements of the criteria, by either ladder.</summary>
    public HashSet<string> ElementsOf(IEnumerable<ChangedCriterion> criteria)
    {
        var ids = criteria.Select(criterion => criterion.Criterion).ToHashSet(StringComparer.Ordinal);
        return (from side in new[] { _earlier, _later }
                from criterion in side.Evaluator.Framework.Criteria
                where ids.Contains(criterion.Id)
                from element in criterion.Elements
                select element.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a criterion asks for examples, by either ladder.</summary>
    public bool AsksForExamples(ChangedCriterion criterion) => _earlier.Terms.AsksForExamples(criterion.Criterion) || _later.Terms.AsksForExamples(criterion.Criterion);

    /// <summary>Where the question stands.</summary>
    public Moment At(Stage stage)
    {
        var rates = stage.Pick(ChangeCause.FrameworkChanged, _earlier, _later);
        var asOf = stage.Pick(ChangeCause.TimePassed, _earlier, _later).Result.AsOf;
        var known = stage.Pick(ChangeCause.KnownLater, _earlier, _later).Assessment.AsOf;
        var doubt = stage.Pick(ChangeCause.OptionsChanged, _earlier, _later).Result.Options.BenefitOfTheDoubt;
        var evidence = new StateEvidence();
        QuestionResult? result = null;
        if (stage.Pick(ChangeCause.StanceChanged, _wasCovered, _isCovered))
        {
            var response = stage.Pick(ChangeCause.StanceChanged, _earlier, _later).Response(_question);
            result = response is DescribesPractice
                ? rates.Evaluator.Evaluate(Practice(stage, rates.Terms, evidence), evidence.ToPool(known), asOf, doubt)
                : WithoutEvidence(response, rates.Evaluator, known, asOf, doubt);
        }

        return new Moment(Moment.StateOf(result), Moment.Findings(result), evidence.Examples);
    }

    private QuestionResult WithoutEvidence(Response? response, IResponseEvaluator evaluator, DateOnly known, DateOnly asOf, bool doubt) => response is null
        ? new NotRatedQuestion { Question = _question, Reason = NotRatedReason.NotAsked }
        : evaluator.Evaluate(response, new EvidencePool([], [], known), asOf, doubt);

    /// <summary>A response that describes what the state holds, as far as the ladder has words for it.</summary>
    private DescribesPractice Practice(Stage stage, LadderTerms terms, StateEvidence evidence)
    {
        foreach (var mark in Marks.Where(mark => terms.HasElement(mark.Element)))
        {
            evidence.Add(mark, stage);
        }

        return new DescribesPractice
        {
            Question = _question,
            Evidence = evidence.Uses,
            NotApplicable = [.. NotApplicable(stage).Where(criterion => terms.MayBeNotApplicable(criterion.Criterion))],
        };
    }

    /// <summary>What the later ladder has no word for, the later assessment cannot say: it stays as it was, and goes with the ladder.</summary>
    private MarkChange Change(ComparedItem evidence, string element)
    {
        var was = _was.Find(evidence, element);
        var isNow = evidence.IsShared && !_later.Terms.HasElement(element) ? was?.In(evidence) : _is.Find(evidence, element);
        return new MarkChange(evidence, element, was, isNow);
    }

    private IEnumerable<InapplicableCriterion> NotApplicable(Stage stage) => stage.Pick(
        ChangeCause.ReadingChanged,
        _was.NotApplicable,
        _is.NotApplicable.Concat(_was.NotApplicable.Where(criterion => !_later.Terms.MayBeNotApplicable(criterion.Criterion))));
}
