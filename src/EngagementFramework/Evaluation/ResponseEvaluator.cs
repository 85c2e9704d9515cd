using System.Buffers;
using System.Runtime.CompilerServices;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Evaluation;

/// <summary>Rates one response by a ladder. Immutable and thread-safe.</summary>
public sealed class ResponseEvaluator : IResponseEvaluator
{
    // Room for some fifty touches of criteria by evidence under the built-in ladder; more is rented.
    private const int ScratchOnStack = 192;

    private readonly Ladder _ladder;
    private readonly NoticeWriter _notices;

    /// <summary>Makes an evaluator for a ladder.</summary>
    /// <param name="framework">The ladder.</param>
    /// <param name="texts">What notices say. The default value is null: English.</param>
    /// <exception cref="InvalidDocumentException">Something is wrong with the framework.</exception>
    public ResponseEvaluator(EvaluationFramework framework, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        texts ??= TextCatalog.English;
        FrameworkCheck.ThrowIfWrong(framework, texts);
        Framework = framework;
        _ladder = new Ladder(framework);
        _notices = new NoticeWriter(texts, _ladder);
    }

    /// <inheritdoc/>
    public EvaluationFramework Framework { get; }

    /// <inheritdoc/>
    [SkipLocalsInit]
    public LevelRange? Rate(Response response, EvidencePool evidence, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(evidence);
        if (response is not DescribesPractice practice)
        {
            return ReasonNotRated(response.Stance) is null ? At(_ladder.LevelOf(response.Stance)) : null;
        }

        int[]? rented = null;
        var length = PracticeReading.ScratchLength(_ladder, practice);
        var scratch = length <= ScratchOnStack ? stackalloc int[ScratchOnStack] : rented = ArrayPool<int>.Shared.Rent(length);
        var (lowest, highest) = new PracticeReading(_ladder, practice, evidence, Known(evidence, asOf), scratch).Climb(asOf);
        Return(rented);
        return new LevelRange(_ladder.LevelAt(lowest).Value, _ladder.LevelAt(highest).Value);
    }

    /// <inheritdoc/>
    [SkipLocalsInit]
    public QuestionResult Evaluate(Response response, EvidencePool evidence, DateOnly asOf, bool benefitOfTheDoubt = false)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(evidence);
        if (response is not DescribesPractice practice)
        {
            return ReasonNotRated(response.Stance) is { } reason ? NotRated(response, reason) : RatedByStance(response);
        }

        int[]? rented = null;
        var length = PracticeReading.ScratchLength(_ladder, practice);
        var scratch = length <= ScratchOnStack ? stackalloc int[ScratchOnStack] : rented = ArrayPool<int>.Shared.Rent(length);
        var known = Known(evidence, asOf);
        var result = RatedByEvidence(practice, new PracticeReading(_ladder, practice, evidence, known, scratch), asOf, known, benefitOfTheDoubt);
        Return(rented);
        return result;
    }

    /// <summary>Why a response of the stance is not rated; null where it is.</summary>
    private static NotRatedReason? ReasonNotRated(Stance stance) => stance switch
    {
        Stance.NotAnswered => NotRatedReason.NotAnswered,
        Stance.NotApplicable => NotRatedReason.NotApplicable,
        Stance.ContestsRelevanceWithExplanation => NotRatedReason.RelevanceContestedWithExplanation,
        Stance.Deferred => NotRatedReason.Deferred,
        _ => null,
    };

    private static DateOnly Known(EvidencePool evidence, DateOnly asOf) => evidence.AsOf < asOf ? evidence.AsOf : asOf;

    private static LevelRange At(LevelReference level) => new(level.Value, level.Value);

    // What is rented and not returned, because of an exception, is not lost: the pool makes another.
    private static void Return(int[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    private static NotRatedQuestion NotRated(Response response, NotRatedReason reason) => new()
    {
        Question = response.Question,
        Origin = response.Origin,
        Respondent = response.Respondent,
        ReceivedOn = response.ReceivedOn,
        AskedOn = response.AskedOn,
        Explanation = response.Explanation,
        Note = response.Note,
        Reason = reason,
        Stance = response.Stance,
    };

    private RatedQuestion RatedByStance(Response response)
    {
        var level = _ladder.LevelOf(response.Stance);
        return new RatedQuestion
        {
            Question = response.Question,
            Origin = response.Origin,
            Respondent = response.Respondent,
            ReceivedOn = response.ReceivedOn,
            AskedOn = response.AskedOn,
            Explanation = response.Explanation,
            Note = response.Note,
            Stance = response.Stance,
            Basis = Basis.Stance,
            Level = level,
            Range = At(level),
            HoldsUntil = null,
            FallsTo = null,
            Criteria = [],
            Blocking = [],
            Beyond = [],
        };
    }

    private RatedQuestion RatedByEvidence(DescribesPractice response, PracticeReading reading, DateOnly asOf, DateOnly known, bool benefitOfTheDoubt)
    {
        var (lowest, highest) = reading.Climb(asOf);
        var rung = benefitOfTheDoubt ? highest : lowest;
        var findings = reading.Findings(asOf);
        var holdsUntil = reading.HoldsUntil(lowest, asOf);
        var range = new LevelRange(_ladder.LevelAt(lowest).Value, _ladder.LevelAt(highest).Value);
        return new RatedQuestion
        {
            Question = response.Question,
            Origin = response.Origin,
            Respondent = response.Respondent,
            ReceivedOn = response.ReceivedOn,
            AskedOn = response.AskedOn,
            Explanation = response.Explanation,
            Note = response.Note,
            Stance = response.Stance,
            Basis = rung < 0 ? Basis.Floor : Basis.Rungs,
            Level = _ladder.LevelAt(rung),
            Range = range,
            HoldsUntil = holdsUntil,
            FallsTo = holdsUntil < DateOnly.MaxValue ? _ladder.LevelAt(reading.Climb(holdsUntil.Value.AddDays(1)).Lowest).Value : null,
            Criteria = new ValueList<CriterionFinding>(findings),
            Blocking = Blocking(findings, rung, benefitOfTheDoubt),
            Beyond = Beyond(findings, rung),
            Notices = _notices.For(reading, findings, rung, range, asOf, known),
        };
    }

    private IReadOnlyList<string> Blocking(CriterionFinding[] findings, int rung, bool benefitOfTheDoubt)
    {
        if (rung + 1 == _ladder.Rungs.Length)
        {
            return ValueList<string>.Empty;
        }

        var next = _ladder.Rungs[rung + 1];
        var between = findings.AsSpan(next.First, next.End - next.First);
        var count = 0;
        foreach (var finding in between)
        {
            count += Blocks(finding, benefitOfTheDoubt) ? 1 : 0;
        }

        if (count == between.Length)
        {
            return next.CriterionIds;
        }

        var ids = new List<string>(count);
        foreach (var finding in between)
        {
            if (Blocks(finding, benefitOfTheDoubt))
            {
                ids.Add(finding.Criterion);
            }
        }

        return ValueList.Copy(ids);
    }

    private static bool Blocks(CriterionFinding finding, bool benefitOfTheDoubt) =>
        finding.Outcome == CriterionOutcome.NotMet || (finding.Outcome == CriterionOutcome.Uncertain && !benefitOfTheDoubt);

    private IReadOnlyList<string> Beyond(CriterionFinding[] findings, int rung)
    {
        List<string>? ids = null;
        for (var i = rung < 0 ? 0 : _ladder.Rungs[rung].End; i < findings.Length; i++)
        {
            if (findings[i].Outcome == CriterionOutcome.Met)
            {
                (ids ??= []).Add(findings[i].Criterion);
            }
        }

        return ValueList.Copy(ids);
    }
}
