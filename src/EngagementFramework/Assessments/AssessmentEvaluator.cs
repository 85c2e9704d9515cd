using EngagementFramework.Cards;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>Evaluates what one company said, by the cards and the ladders it was made with. Immutable and thread-safe.</summary>
public sealed class AssessmentEvaluator : IAssessmentEvaluator
{
    private readonly IReadOnlyList<IResponseEvaluator> _responses;
    private readonly AssessmentChecks _checks;
    private readonly TextCatalog _texts;

    /// <summary>Makes an evaluator with one ladder.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="framework">The ladder.</param>
    /// <param name="texts">What notices and problems say. The default value is null: English.</param>
    /// <exception cref="InvalidDocumentException">Something is wrong with the framework.</exception>
    public AssessmentEvaluator(ICardCatalog catalog, EvaluationFramework framework, TextCatalog? texts = null)
        : this(catalog, [new ResponseEvaluator(framework, texts)], texts)
    {
    }

    /// <summary>Makes an evaluator with several ladders.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="frameworks">The ladders. The first is for assessments that name none.</param>
    /// <param name="texts">What notices and problems say. The default value is null: English.</param>
    public AssessmentEvaluator(ICardCatalog catalog, IFrameworkCatalog frameworks, TextCatalog? texts = null)
        : this(catalog, ResponseEvaluators.Of(frameworks, texts), texts)
    {
    }

    /// <summary>Makes an evaluator from those that rate single responses.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="responses">What rates the responses, one by one, and brings the ladders; at least one. The first is for assessments that name no ladder.</param>
    /// <param name="texts">What notices and problems say. The default value is null: English.</param>
    /// <exception cref="ArgumentException">There is no evaluator in the list.</exception>
    /// <exception cref="InvalidDocumentException">Something is wrong with a framework, or two evaluators have the same.</exception>
    public AssessmentEvaluator(ICardCatalog catalog, IReadOnlyList<IResponseEvaluator> responses, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(responses);
        Catalog = catalog;
        _texts = texts ?? TextCatalog.English;
        _responses = [.. responses];
        Frameworks = new FrameworkCatalog(_texts, [.. _responses.Select(evaluator => evaluator.Framework)]);
        _checks = new AssessmentChecks(catalog, Frameworks.Frameworks);
    }

    /// <inheritdoc/>
    public ICardCatalog Catalog { get; }

    /// <inheritdoc/>
    public IFrameworkCatalog Frameworks { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Problem> Check(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var problems = new ProblemCollector(_texts);
        _checks.Check(assessment, problems);
        return problems.Found;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Problem> Lint(Assessment assessment)
    {
        if (Check(assessment).Count > 0)
        {
            return [];
        }

        var warnings = new ProblemCollector(_texts);
        _checks.Lint(assessment, warnings);
        return warnings.Found;
    }

    /// <inheritdoc/>
    public AssessmentResult Evaluate(Assessment assessment, EvaluationOptions? options = null)
    {
        if (Check(assessment) is { Count: > 0 } problems)
        {
            throw new InvalidDocumentException(problems);
        }

        return EvaluateChecked(assessment, options);
    }

    /// <summary>What rates the responses of an assessment in which nothing is wrong: by the ladder that it names, or the default.</summary>
    internal IResponseEvaluator ResponsesOf(Assessment assessment) => _responses[_checks.FrameworkOf(assessment)];

    /// <summary>Whether what these checks let pass needs no further check here.</summary>
    internal bool ChecksAs(AssessmentChecks others) => _checks.AreAs(others);

    /// <summary>Evaluates an assessment that was checked already, as <see cref="ChecksAs"/> says.</summary>
    internal AssessmentResult EvaluateChecked(Assessment assessment, EvaluationOptions? options)
    {
        options ??= new EvaluationOptions();
        var responses = ResponsesOf(assessment);
        var framework = responses.Framework;
        var asOf = options.AsOf ?? assessment.AsOf;
        var pool = assessment.ToEvidencePool();
        var byQuestion = new Dictionary<string, Response>(assessment.Responses.Count, StringComparer.Ordinal);
        foreach (var response in assessment.Responses.Span())
        {
            byQuestion.Add(response.Question, response);
        }

        var covered = new List<CardResult>();
        var notCovered = new List<CardNotCovered>();
        var total = new SummaryBuilder(framework);
        foreach (var (card, dependence, why) in Coverage.Of(assessment, Catalog))
        {
            if (why is { } reason)
            {
                notCovered.Add(new CardNotCovered { Card = card.Id, Why = reason });
                continue;
            }

            var questions = new QuestionResult[card.Questions.Count];
            for (var i = 0; i < questions.Length; i++)
            {
                questions[i] = byQuestion.TryGetValue(card.Questions[i].Id, out var found)
                    ? responses.Evaluate(found, pool, asOf, options.BenefitOfTheDoubt)
                    : new NotRatedQuestion { Question = card.Questions[i].Id, Reason = NotRatedReason.NotAsked };
            }

            covered.Add(CardResult(card, dependence, questions, new SummaryBuilder(framework), total));
        }

        var (evidence, sources) = UsedEvidence.Of(assessment);
        var wordings = ValueList.Union(framework.Wordings, _texts.Wordings);
        return new AssessmentResult
        {
            Framework = new FrameworkReference { Id = framework.Id, Version = framework.Version },
            CardPacks = [.. Catalog.Packs.Select(CardPackReference.Of)],
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
            Notices = Notices(assessment, options, asOf, wordings),
            Wordings = wordings,
        };
    }

    private CardResult CardResult(EngagementCard card, Dependence? dependence, QuestionResult[] questions, SummaryBuilder summary, SummaryBuilder total)
    {
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

    private List<Notice> Notices(Assessment assessment, EvaluationOptions options, DateOnly asOf, IReadOnlyList<WordingReference> wordings)
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

        notices.AddRange(_texts.Unreviewed(wordings));
        return notices;
    }
}
