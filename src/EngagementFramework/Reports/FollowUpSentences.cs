using EngagementFramework.Evaluation;
using EngagementFramework.FollowUps;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>
/// Says in sentences what follow-ups and their reviews found. Each stands on one line and is plain text, what users wrote included
/// (<see cref="PlainText.OneLine"/>). Immutable and thread-safe.
/// </summary>
public sealed partial class FollowUpSentences
{
    private readonly IFrameworkCatalog _frameworks;
    private readonly TextCatalog _texts;

    /// <summary>Makes the sentences.</summary>
    /// <param name="frameworks">The ladders, for the names of criteria. A criterion of another ladder is shown by its id.</param>
    /// <param name="texts">What they say, under the keys that begin with <c>follow-up.</c>. The default value is null: English.</param>
    public FollowUpSentences(IFrameworkCatalog frameworks, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        _frameworks = frameworks;
        _texts = texts ?? TextCatalog.English;
    }

    /// <summary>What it says that something is asked for.</summary>
    public string Meaning => Say("meaning");

    /// <summary>That there is nothing to ask for.</summary>
    public string None => Say("none");

    /// <summary>What the floor is: it stands after the level of such questions.</summary>
    public string Floor => Say("floor-meaning");

    /// <summary>A label of follow-ups, such as <c>agenda</c>: the text under the key <c>follow-up.label.</c> and the name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such label.</exception>
    public string Label(string name) => _texts["follow-up.label." + name];

    /// <summary>Words before what they introduce, as a language writes it: in English with a colon after them.</summary>
    /// <param name="words">A label, a title or the like.</param>
    public string Introduce(string words) => Say("introduction", ("words", words));

    /// <summary>How many questions are to be taken up, and how many things asked for: what several questions need, once.</summary>
    public string Counts(FollowUp followUp)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return Say("counts", ("questions", Number(followUp.Questions.Count)), ("requests", Number(followUp.Questions.SelectMany(question => question.Requests).Where(request => request.SameAs is null).Sum(request => (long)request.Count))));
    }

    /// <summary>How many of these questions and things are there only so that levels hold as long as they are to; null where there are none.</summary>
    public string? OnlyKept(FollowUp followUp)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        var questions = followUp.Questions.Count(question => question.Milestones.All(milestone => milestone.Purpose == MilestonePurpose.Keep));
        var requests = followUp.Questions
            .SelectMany(question => question.Requests.Select(request => (
                Thing: request.SameAs ?? new RequestReference { Question = question.Question, Number = request.Number },
                request.Count,
                IsKept: question.Milestones.Where(milestone => milestone.Requests.Contains(request.Number)).All(milestone => milestone.Purpose == MilestonePurpose.Keep))))
            .GroupBy(asked => asked.Thing)
            .Where(asked => asked.All(request => request.IsKept))
            .Sum(asked => (long)asked.First().Count);
        return requests == 0 ? null : Say("only-kept", ("until", Iso.Text(followUp.KeepUntil)), ("questions", Number(questions)), ("requests", Number(requests)));
    }

    /// <summary>The level of a question and the one to be reached or kept. No full sentence: it follows the question.</summary>
    public string Objective(QuestionFollowUp question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Level is not { } level ? Say("objective.unrated", ("target", $"{question.Target}"))
            : level.Value >= question.Target.Value ? Say("objective.keep", ("level", Level(level, question.Basis)))
            : Say("objective.reach", ("level", Level(level, question.Basis)), ("target", $"{question.Target}"));
    }

    /// <summary>The other questions that are worth a line: those that were not chosen are not, for who chose knows.</summary>
    public static IEnumerable<QuestionNotFollowedUp> Others(FollowUp followUp)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp.Others.Where(other => other.Why != NotFollowedUpReason.NotChosen);
    }

    /// <summary>Why a question is on the agenda. No full sentence.</summary>
    public string Why(QuestionFollowUp question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question switch
        {
            { Why: FollowUpReason.Lapse, HoldsUntil: { } until, FallsTo: { } next } => Say("why.lapse", ("until", Iso.Text(until)), ("next", $"{next}")),
            { Why: FollowUpReason.Lapse } => Say("why.lapse-end", ("until", question.HoldsUntil is { } until ? Iso.Text(until) : "")),
            { Why: FollowUpReason.Gain } => Say("why.gain", ("requests", Number(Requests(question)))),
            { Why: FollowUpReason.NoAnswer, Stance: Stance.NotAnswered } when !Silence.WasAsked(question.Origin, question.AskedOn) => Say("why.no-answer-desk-research"),
            _ => Say("why." + WireName<FollowUpReason>.Of(question.Why)),
        };
    }

    /// <summary>Why nothing is asked about a question, and its level where it has one. No full sentence.</summary>
    public string Why(QuestionNotFollowedUp question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var why = Say("other." + WireName<NotFollowedUpReason>.Of(question.Why));
        return question.Level is { } level ? $"{Level(level, question.Basis)}, {why}" : why;
    }

    /// <summary>What kind of thing a request asks for.</summary>
    public string Kind(FollowUpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Say("request." + WireName<RequestKind>.Of(request.Kind));
    }

    /// <summary>A request with its kind: what is asked for, or where it is asked for already.</summary>
    public string Ask(FollowUpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return PlainText.OneLine($"{Introduce(Kind(request))} {(request.SameAs is { } same ? Say("asked-already", ("request", Place(same.Question, same.Number))) : request.Text)}");
    }

    /// <summary>For which requests of other questions a thing is asked for here, too; null where there are none.</summary>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="question">The question of the request.</param>
    /// <param name="request">The request.</param>
    public string? Serves(FollowUp followUp, QuestionFollowUp question, FollowUpRequest request)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(request);
        var here = new RequestReference { Question = question.Question, Number = request.Number };
        string[] served = [.. followUp.Questions.SelectMany(other => other.Requests.Where(asked => asked.SameAs == here).Select(asked => Place(other.Question, asked.Number)))];
        return served.Length == 0 ? null : Say("serves", ("requests", string.Join(", ", served)));
    }

    /// <summary>What the analyst should know of a request, introduced; null where there is nothing.</summary>
    public string? Note(FollowUpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Note is { } note ? PlainText.OneLine($"{Introduce(Label("note"))} {note}") : null;
    }

    /// <summary>Whom to ask.</summary>
    public string Addressees(QuestionFollowUp question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Addressees is { } addressees ? PlainText.OneLine(addressees) : Say("addressees-unsaid");
    }

    /// <summary>What a milestone is.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="framework">The ladder that the follow-up names.</param>
    public string Milestone(Milestone milestone, Assessments.FrameworkReference framework)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        ArgumentNullException.ThrowIfNull(framework);
        return Milestone(milestone.Criterion, milestone.Rung, milestone.Purpose, framework);
    }

    /// <summary>Whether the reports of the follow-up name a level that is the floor.</summary>
    public static bool HasFloor(FollowUp followUp)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp.Questions.Any(question => question.Basis == Basis.Floor) || Others(followUp).Any(other => other.Basis == Basis.Floor);
    }

    private string Milestone(string? criterion, int? rung, MilestonePurpose purpose, Assessments.FrameworkReference framework) => criterion is null
        ? Say("milestone.answer")
        : Say("milestone." + WireName<MilestonePurpose>.Of(purpose), ("rung", Number(rung ?? 0)), ("criterion", Name(criterion, framework)));

    private string Name(string criterion, Assessments.FrameworkReference framework) => Ladder(framework)?.FindCriterion(criterion)?.Name ?? criterion;

    private EvaluationFramework? Ladder(Assessments.FrameworkReference framework) => _frameworks.TryGetFramework(framework.Id, framework.Version, out var ladder) ? ladder : null;

    private string Level(LevelReference? level, Basis? basis) =>
        level is null ? Say("unrated") : basis == Basis.Floor ? Say("floor", ("level", $"{level}")) : PlainText.OneLine($"{level}");

    private static string Place(string question, int number) => FormattableString.Invariant($"{question} ({number})");

    private static long Requests(QuestionFollowUp question) => question.Requests.Sum(request => (long)request.Count);

    private static string Number(long number) => FormattableString.Invariant($"{number}");

    private string Say(string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var given = new TextArgument[arguments.Length];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = new TextArgument(arguments[i].Name, arguments[i].Value);
        }

        return PlainText.OneLine(_texts.Format("follow-up." + key, given));
    }
}
