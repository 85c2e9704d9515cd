using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Evaluation;
using EngagementFramework.Forecasts;
using EngagementFramework.Responses;
using EngagementFramework.Texts;

namespace EngagementFramework.FollowUps;

/// <summary>Finds what to ask about the questions of one assessment, and in which order.</summary>
internal sealed class Agenda
{
    private readonly List<(QuestionFollowUp Question, int Lowest)> _questions = [];
    private readonly List<QuestionNotFollowedUp> _others = [];
    private readonly Dictionary<string, Response> _responses;
    private readonly EvidencePool _pool;
    private readonly IResponseEvaluator _evaluator;
    private readonly QuestionNeeds _needs;
    private readonly RequestTexts _texts;
    private readonly TextCatalog _said;
    private readonly LapseFinder _lapses;
    private readonly List<string> _lapsed = [];
    private readonly DateOnly _asOf;
    private readonly HoldDays _days;
    private readonly int? _target;

    public Agenda(IResponseEvaluator evaluator, Assessment assessment, TextCatalog texts, DateOnly asOf, HoldDays days, int? target)
    {
        (_evaluator, _asOf, _days, _target) = (evaluator, asOf, days, target);
        _pool = assessment.ToEvidencePool();
        _responses = assessment.Responses.ToDictionary(response => response.Question, StringComparer.Ordinal);
        _needs = new QuestionNeeds(evaluator, _pool);
        _texts = new RequestTexts(assessment, texts);
        _said = texts;
        _lapses = new LapseFinder(evaluator, assessment, asOf);
    }

    /// <summary>The questions about which nothing is asked, in the order in which they were added.</summary>
    public IReadOnlyList<QuestionNotFollowedUp> Others => _others;

    /// <summary>The questions about which something is asked, the most pressing first. Each thing is asked for once.</summary>
    public IReadOnlyList<QuestionFollowUp> Questions() =>
    [
        .. AskedOnce.Of(_questions
            .OrderBy(entry => entry.Question.Why)
            .ThenBy(entry => entry.Question.Why == FollowUpReason.Lapse ? entry.Question.HoldsUntil : null)
            .ThenBy(entry => entry.Question.Why == FollowUpReason.Gain ? entry.Question.Requests.Sum(request => (long)request.Count) : 0)
            .ThenBy(entry => entry.Question.Why == FollowUpReason.Gain ? entry.Lowest : 0)
            .Select(entry => entry.Question)),
    ];

    /// <summary>What a reader should know besides: which levels lapsed before the day of the follow-up.</summary>
    public IEnumerable<Notice> Notices() => _lapsed.Count == 0
        ? []
        : [new Notice { Code = NoticeCodes.LapsedBefore, Message = _said.Format("follow-up.lapsed-before", new TextArgument("questions", string.Join(", ", _lapsed))) }];

    /// <summary>Why nothing is asked after a response, whatever the level that is wanted: it is the assessor's to weigh. Null where something is.</summary>
    public static NotFollowedUpReason? NotToAsk(Response? response) => response switch
    {
        NotApplicable => NotFollowedUpReason.NotApplicable,
        ContestsRelevanceWithExplanation => NotFollowedUpReason.RelevanceContestedWithExplanation,
        _ => null,
    };

    /// <summary>Adds questions of a card that does not cover the company, where they were chosen.</summary>
    public void AddNotCovered(IEnumerable<EngagementQuestion> questions) =>
        _others.AddRange(questions.Select(question => new QuestionNotFollowedUp { Question = question.Id, Why = NotFollowedUpReason.CardNotCovered }));

    /// <summary>Adds questions of a card that is covered.</summary>
    /// <param name="card">The card.</param>
    /// <param name="isChosen">Whether something may be asked about a question.</param>
    public void Add(EngagementCard card, Func<EngagementQuestion, bool> isChosen)
    {
        foreach (var question in card.Questions)
        {
            if (!isChosen(question))
            {
                AddNotChosen(question.Id);
            }
            else if (!_responses.TryGetValue(question.Id, out var response))
            {
                _others.Add(new() { Question = question.Id, Why = NotFollowedUpReason.NotAsked });
            }
            else if (NotToAsk(response) is { } why)
            {
                _others.Add(new() { Question = question.Id, Why = why });
            }
            else
            {
                Add(card, question, response);
            }
        }
    }

    /// <summary>Its level is kept all the same: a review tells by it what is a red flag since.</summary>
    private void AddNotChosen(string question)
    {
        var rated = _responses.TryGetValue(question, out var response) ? _evaluator.Evaluate(response, _pool, _asOf) as RatedQuestion : null;
        _others.Add(new() { Question = question, Why = NotFollowedUpReason.NotChosen, Level = rated?.Level, Basis = rated?.Basis });
    }

    private void Add(EngagementCard card, EngagementQuestion question, Response response)
    {
        var rated = _evaluator.Evaluate(response, _pool, _asOf) as RatedQuestion;
        if (_lapses.LapsedBefore(response) is { } before)
        {
            _lapsed.Add(ForecastNotices.Lapsed(before));
        }

        var practice = _needs.Practice(question.Id, response, _asOf);
        var target = _target ?? Next(practice.Range.Lowest) ?? practice.Range.Lowest;
        Need[] keep = [.. _needs.ToKeep(practice, response, _days.Keep)];
        Need[] reach = [.. _needs.ToReach(practice, response, target, _days.Reach)];
        if (keep.Length + reach.Length == 0)
        {
            _others.Add(new() { Question = question.Id, Why = NotFollowedUpReason.AtTarget, Level = rated?.Level, Basis = rated?.Basis });
            return;
        }

        var list = new RequestList([.. keep, .. reach], _texts, question.Text, response);
        var entry = new QuestionFollowUp
        {
            Question = question.Id,
            Card = card.Id,
            Text = question.Text,
            Addressees = card.Addressees,
            Why = Why(rated, keep.Length > 0),
            Stance = response.Stance,
            Origin = response.Origin,
            AskedOn = response.AskedOn,
            Level = rated?.Level,
            Basis = rated?.Basis,
            HoldsUntil = rated?.HoldsUntil,
            FallsTo = rated?.FallsTo is { } next ? _evaluator.Framework.Reference(next) : null,
            Target = _evaluator.Framework.Reference(reach.Length > 0 ? target : practice.Range.Lowest),
            Requests = list.Requests,
            Milestones = list.Milestones,
        };
        _questions.Add((entry, practice.Range.Lowest));
    }

    private FollowUpReason Why(RatedQuestion? rated, bool lapses)
    {
        if (rated is null)
        {
            return FollowUpReason.NoAnswer;
        }

        return _evaluator.Framework.Level(rated.Level.Value).RedFlag ? FollowUpReason.RedFlag : lapses ? FollowUpReason.Lapse : FollowUpReason.Gain;
    }

    /// <summary>The next level with criteria above this one; null at the top.</summary>
    private int? Next(int level) => _evaluator.Framework.Levels.FirstOrDefault(known => known.Value > level && known.Criteria.Count > 0)?.Value;
}
