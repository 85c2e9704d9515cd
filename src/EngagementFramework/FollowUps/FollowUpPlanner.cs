using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.FollowUps;

/// <summary>Plans and reviews follow-ups by the cards and the ladders it was made with. Immutable and thread-safe.</summary>
public sealed class FollowUpPlanner : IFollowUpPlanner
{
    private readonly AssessmentEvaluator _evaluator;
    private readonly TextCatalog _texts;

    /// <summary>Makes a planner with one ladder.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="framework">The ladder.</param>
    /// <param name="texts">What requests, notices and problems say. The default value is null: English.</param>
    /// <exception cref="InvalidDocumentException">Something is wrong with the framework.</exception>
    public FollowUpPlanner(ICardCatalog catalog, EvaluationFramework framework, TextCatalog? texts = null)
        : this(catalog, [new ResponseEvaluator(framework, texts)], texts)
    {
    }

    /// <summary>Makes a planner with several ladders.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="frameworks">The ladders. The first is for assessments that name none.</param>
    /// <param name="texts">What requests, notices and problems say. The default value is null: English.</param>
    public FollowUpPlanner(ICardCatalog catalog, IFrameworkCatalog frameworks, TextCatalog? texts = null)
        : this(catalog, ResponseEvaluators.Of(frameworks, texts), texts)
    {
    }

    /// <summary>Makes a planner from evaluators that rate single responses.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="responses">What rates the responses, one by one, and brings the ladders; at least one. The first is for assessments that name no ladder.</param>
    /// <param name="texts">What requests, notices and problems say. The default value is null: English.</param>
    /// <exception cref="ArgumentException">There is no evaluator in the list.</exception>
    /// <exception cref="InvalidDocumentException">Something is wrong with a framework, or two evaluators have the same.</exception>
    public FollowUpPlanner(ICardCatalog catalog, IReadOnlyList<IResponseEvaluator> responses, TextCatalog? texts = null)
    {
        _texts = texts ?? TextCatalog.English;
        _evaluator = new AssessmentEvaluator(catalog, responses, texts);
    }

    /// <inheritdoc/>
    public ICardCatalog Catalog => _evaluator.Catalog;

    /// <inheritdoc/>
    public IFrameworkCatalog Frameworks => _evaluator.Frameworks;

    /// <inheritdoc/>
    public FollowUp Plan(Assessment assessment, FollowUpOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        options ??= new FollowUpOptions();
        var evaluator = Evaluator(assessment);
        var asOf = Day(assessment, options.AsOf);
        Check(options, asOf, evaluator.Framework);
        foreach (var question in options.Questions)
        {
            Question(question, nameof(options));
        }

        var keepUntil = asOf <= DateOnly.MaxValue.AddMonths(-options.LapsesWithinMonths) ? asOf.AddMonths(options.LapsesWithinMonths) : DateOnly.MaxValue;
        var days = HoldDays.Of(asOf, keepUntil, options.DueOn);
        var agenda = new Agenda(evaluator, assessment, _texts, asOf, days, options.Target);
        foreach (var (card, _, why) in Coverage.Of(assessment, Catalog))
        {
            if (why is null)
            {
                agenda.Add(card, question => options.Questions.Count == 0 || IsNamed(question));
            }
            else
            {
                agenda.AddNotCovered(card.Questions.Where(IsNamed));
            }
        }

        var wordings = ValueList.Union([evaluator.Framework.Wordings, _texts.Wordings, .. Catalog.Cards.Select(card => card.Wordings)]);
        return new FollowUp
        {
            Framework = new FrameworkReference { Id = evaluator.Framework.Id, Version = evaluator.Framework.Version },
            CardPacks = [.. Catalog.Packs.Select(CardPackReference.Of)],
            Company = assessment.Company,
            AsOf = asOf,
            AssessmentAsOf = assessment.AsOf,
            KeepUntil = days.Keep,
            DueOn = options.DueOn,
            Questions = agenda.Questions(),
            Others = agenda.Others,
            Notices = [.. agenda.Notices(), .. _texts.Unreviewed(wordings)],
            Wordings = wordings,
        };

        bool IsNamed(EngagementQuestion question) => options.Questions.Contains(question.Id);
    }

    /// <inheritdoc/>
    public FollowUpSteps StepsTo(Assessment assessment, string question, int level, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(question);
        var asked = Question(question, nameof(question));
        var evaluator = Evaluator(assessment);
        var day = Day(assessment, asOf);
        CheckTarget(level, evaluator.Framework, nameof(level));
        var response = assessment.Responses.FirstOrDefault(known => known.Question == question);
        var card = Catalog.CardOf(question);
        var isCovered = Coverage.Of(assessment, Catalog).Any(covered => covered.Why is null && covered.Card.Id == card.Id);
        if ((isCovered ? Agenda.NotToAsk(response) : NotFollowedUpReason.CardNotCovered) is { } why)
        {
            return new FollowUpSteps { Requests = [], WhyNothing = why };
        }

        var needs = new QuestionNeeds(evaluator, assessment.ToEvidencePool());
        var reach = needs.ToReach(needs.Practice(question, response, day), response, level, day);
        var requests = new RequestList(reach, new RequestTexts(assessment, _texts), asked.Text, response).Requests;
        return new FollowUpSteps { Requests = requests, WhyNothing = requests.Count == 0 ? NotFollowedUpReason.AtTarget : null };
    }

    /// <inheritdoc/>
    public FollowUpReview Review(FollowUp followUp, Assessment later, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        ArgumentNullException.ThrowIfNull(later);
        var evaluator = Evaluator(later);
        var day = asOf ?? later.AsOf;
        ReviewCheck.ThrowIfWrong(followUp, later, day, Catalog, evaluator.Framework, _texts);
        var reviewer = new Reviewer(followUp, later, later.ToEvidencePool(), day, Catalog, evaluator);
        ReviewedObjective[] objectives = [.. followUp.Questions.Select(reviewer.Objective)];
        var wordings = ValueList.Union(evaluator.Framework.Wordings, _texts.Wordings);
        return new FollowUpReview
        {
            Framework = followUp.Framework,
            Company = later.Company,
            PlannedOn = followUp.AsOf,
            AsOf = day,
            AssessmentAsOf = later.AsOf,
            KeepUntil = followUp.KeepUntil,
            DueOn = followUp.DueOn,
            NewRedFlags = [.. reviewer.NewRedFlags()],
            Objectives = objectives,
            Counts = Reviewer.Count(objectives),
            Notices = _texts.Unreviewed(wordings),
            Wordings = wordings,
        };
    }

    /// <summary>What rates the assessment.</summary>
    /// <exception cref="InvalidDocumentException">Something is wrong with the assessment.</exception>
    private IResponseEvaluator Evaluator(Assessment assessment)
    {
        if (_evaluator.Check(assessment) is { Count: > 0 } problems)
        {
            throw new InvalidDocumentException(problems);
        }

        return _evaluator.ResponsesOf(assessment);
    }

    private EngagementQuestion Question(string id, string name) => Catalog.TryGetQuestion(id, out var question)
        ? question
        : throw new ArgumentException($"There is no question '{id}' on the cards in use.", name);

    private static DateOnly Day(Assessment assessment, DateOnly? asOf) => asOf is null || asOf >= assessment.AsOf
        ? asOf ?? assessment.AsOf
        : throw new ArgumentOutOfRangeException(nameof(asOf), Iso.Text(asOf.Value), $"A follow-up begins no earlier than the assessment's own date, {Iso.Text(assessment.AsOf)}.");

    private static void Check(FollowUpOptions options, DateOnly asOf, EvaluationFramework framework)
    {
        if (options.LapsesWithinMonths is < 0 or > FollowUpOptions.MostMonths)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.LapsesWithinMonths, FormattableString.Invariant($"A follow-up looks from 0 to {FollowUpOptions.MostMonths} months ahead."));
        }

        if (options.DueOn is { } due && due < asOf)
        {
            throw new ArgumentOutOfRangeException(nameof(options), Iso.Text(due), $"The objectives cannot be due before the day of the follow-up, {Iso.Text(asOf)}.");
        }

        if (options.Target is { } target)
        {
            CheckTarget(target, framework, nameof(options));
        }
    }

    private static void CheckTarget(int level, EvaluationFramework framework, string name)
    {
        if (!framework.Levels.Any(known => known.Value == level && known.Criteria.Count > 0))
        {
            var rungs = string.Join(", ", framework.Levels.Where(known => known.Criteria.Count > 0).Select(known => FormattableString.Invariant($"{known.Value}")));
            throw new ArgumentOutOfRangeException(name, level, $"The target is a level with criteria: one of {rungs}.");
        }
    }
}
