using EngagementFramework.Cards;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>Evaluates what one company said, by the cards and the ladder it was made with. Immutable and thread-safe.</summary>
public sealed class AssessmentEvaluator : IAssessmentEvaluator
{
    private readonly IResponseEvaluator _responses;
    private readonly AssessmentCheck _check;
    private readonly TextCatalog _texts;

    /// <summary>Makes an evaluator.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="framework">The ladder.</param>
    /// <exception cref="InvalidDocumentException">Something is wrong with the framework.</exception>
    public AssessmentEvaluator(ICardCatalog catalog, EvaluationFramework framework)
        : this(catalog, framework, TextCatalog.English)
    {
    }

    /// <summary>Makes an evaluator.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="framework">The ladder.</param>
    /// <param name="texts">What notices and problems say.</param>
    /// <exception cref="InvalidDocumentException">Something is wrong with the framework.</exception>
    public AssessmentEvaluator(ICardCatalog catalog, EvaluationFramework framework, TextCatalog texts)
        : this(catalog, new ResponseEvaluator(framework, texts), texts)
    {
    }

    /// <summary>Makes an evaluator.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="responses">What rates the responses, one by one, and brings the ladder.</param>
    /// <param name="texts">What notices and problems say.</param>
    public AssessmentEvaluator(ICardCatalog catalog, IResponseEvaluator responses, TextCatalog texts)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(responses);
        ArgumentNullException.ThrowIfNull(texts);
        Catalog = catalog;
        _responses = responses;
        _texts = texts;
        _check = new AssessmentCheck(catalog, responses.Framework);
    }

    /// <inheritdoc/>
    public ICardCatalog Catalog { get; }

    /// <inheritdoc/>
    public EvaluationFramework Framework => _responses.Framework;

    /// <inheritdoc/>
    public IReadOnlyList<Problem> Check(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var problems = new ProblemCollector(_texts);
        _check.Check(assessment, problems);
        return problems.Found;
    }

    /// <inheritdoc/>
    public AssessmentResult Evaluate(Assessment assessment, EvaluationOptions? options = null)
    {
        if (Check(assessment) is { Count: > 0 } problems)
        {
            throw new InvalidDocumentException(problems);
        }

        options ??= new EvaluationOptions();
        var asOf = options.AsOf ?? assessment.AsOf;
        var pool = assessment.ToEvidencePool();
        var byQuestion = assessment.Responses.ToDictionary(response => response.Question, StringComparer.Ordinal);
        var covered = new List<CardResult>();
        var notCovered = new List<CardNotCovered>();
        var total = new SummaryBuilder(Framework);
        foreach (var (card, dependence, why) in Coverage.Of(assessment, Catalog))
        {
            if (why is { } reason)
            {
                notCovered.Add(new CardNotCovered { Card = card.Id, Why = reason });
                continue;
            }

            var questions = card.Questions
                .Select(question => byQuestion.TryGetValue(question.Id, out var response)
                    ? _responses.Evaluate(response, pool, asOf, options.BenefitOfTheDoubt)
                    : new NotRatedQuestion { Question = question.Id, Reason = NotRatedReason.NotAsked })
                .ToArray();
            covered.Add(CardResult(card, dependence, questions, total));
        }

        var (evidence, sources) = UsedEvidence.Of(assessment);
        return new AssessmentResult
        {
            Framework = new FrameworkReference { Id = Framework.Id, Version = Framework.Version },
            Company = assessment.Company,
            AsOf = asOf,
            AssessmentAsOf = assessment.AsOf,
            Assessor = assessment.Assessor,
            Options = options with { AsOf = null },
            Cards = new ValueList<CardResult>([.. covered]),
            NotCovered = new ValueList<CardNotCovered>([.. notCovered]),
            Summary = total.Build(),
            Evidence = evidence,
            Sources = sources,
            Notices = Notices(assessment, options, asOf),
        };
    }

    private CardResult CardResult(EngagementCard card, Dependence? dependence, QuestionResult[] questions, SummaryBuilder total)
    {
        var summary = new SummaryBuilder(Framework);
        foreach (var question in questions)
        {
            summary.Add(question);
            total.Add(question);
        }

        return new CardResult
        {
            Card = card.Id,
            Questions = new ValueList<QuestionResult>(questions),
            Summary = summary.Build(),
            Notices = dependence == Dependence.None
                ? [_texts.Notice(NoticeCodes.FeatureNotPresent, new TextArgument("card", card.Id), new TextArgument("feature", card.Feature!))]
                : [],
        };
    }

    private List<Notice> Notices(Assessment assessment, EvaluationOptions options, DateOnly asOf)
    {
        var notices = new List<Notice>();
        if (options.BenefitOfTheDoubt)
        {
            notices.Add(_texts.Notice(NoticeCodes.BenefitOfTheDoubt));
        }

        if (asOf < assessment.AsOf)
        {
            notices.Add(_texts.Notice(NoticeCodes.EvaluatedBeforeAssessment, new TextArgument("asOf", Iso.Text(asOf)), new TextArgument("assessmentAsOf", Iso.Text(assessment.AsOf))));
        }

        return notices;
    }
}
