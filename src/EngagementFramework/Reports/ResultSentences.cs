using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>
/// Says in sentences what a result found: the level and what it rests on, what counted, what did not and why, and what is missing. Each
/// sentence stands on one line and is plain text, what users wrote included (<see cref="PlainText.OneLine"/>). Immutable and thread-safe.
/// </summary>
public sealed partial class ResultSentences
{
    private readonly AssessmentResult _result;
    private readonly ResultLookup _lookup;
    private readonly TextCatalog _texts;
    private readonly DateOnly _known;

    /// <summary>Makes the sentences of one result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="framework">The ladder by which it was made.</param>
    /// <param name="texts">What the sentences say, under the keys that begin with <c>report.</c>. The default value is null: English.</param>
    /// <exception cref="ArgumentException">The result was made by another framework.</exception>
    public ResultSentences(AssessmentResult result, EvaluationFramework framework, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(framework);
        if (result.Framework.Id != framework.Id || result.Framework.Version != framework.Version)
        {
            throw new ArgumentException(
                $"The result was made by the framework {result.Framework.Id} {result.Framework.Version}, not by {framework.Id} {framework.Version}.",
                nameof(framework));
        }

        _result = result;
        _lookup = new ResultLookup(result, framework);
        _texts = texts ?? TextCatalog.English;
        _known = result.AsOf < result.AssessmentAsOf ? result.AsOf : result.AssessmentAsOf;
    }

    /// <summary>A label of reports, such as <c>summary</c>: the text under the key <c>report.label.</c> and the name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such label.</exception>
    public string Label(string name) => _texts["report.label." + name];

    /// <summary>Words before what they introduce, as a language writes it: in English with a colon after them.</summary>
    /// <param name="words">A label, a title or the like.</param>
    public string Introduce(string words) => Say("introduction", ("words", words));

    /// <summary>The value and name of a level, as in <c>3 Good</c>; the value alone where the framework has no such level.</summary>
    public string LevelName(int value) => _lookup.Level(value) is { } level ? Name(level) : FormattableString.Invariant($"{value}");

    /// <summary>Whether a level has the red flag mark.</summary>
    public bool IsRedFlag(RatedQuestion question) => _lookup.Level(question.Level.Value)?.RedFlag ?? false;

    /// <summary>The level reached, and on what basis.</summary>
    public string Level(RatedQuestion question)
    {
        var level = LevelName(question.Level.Value);
        return question switch
        {
            { Basis: Basis.Stance } => Say("level-by-stance", ("stance", Stance(question.Stance)), ("level", level)),
            _ when question.Level.Value > question.Range.Lowest => Say("level-with-doubt", ("level", level), ("lowest", LevelName(question.Range.Lowest))),
            { Basis: Basis.Floor } => Say("level-at-floor", ("level", level)),
            _ => Say("level-by-evidence", ("level", level)),
        };
    }

    /// <summary>Why there is no level. It is never worded as a shortcoming.</summary>
    public string NotRated(NotRatedQuestion question)
    {
        var silent = question.Reason == NotRatedReason.NotAnswered && !Silence.WasAsked(question.Origin, question.AskedOn) ? "-desk-research" : "";
        return Say($"not-rated.{WireName<NotRatedReason>.Of(question.Reason)}{silent}");
    }

    /// <summary>The reason why there is no level, in a word or two.</summary>
    public string Reason(NotRatedReason reason) => Say("reason." + WireName<NotRatedReason>.Of(reason));

    /// <summary>
    /// How the response became known; for a question that was asked and not answered, how it was asked. Null where the question was not
    /// asked, and where the assessor finds that it does not arise: the company need not have said anything then.
    /// </summary>
    public string? HowKnown(QuestionResult question) => (question, question.Origin) switch
    {
        (_, null) or (NotRatedQuestion { Reason: NotRatedReason.NotApplicable }, Origin.Reply) => null,
        (NotRatedQuestion { Reason: NotRatedReason.NotAnswered }, _) when Silence.WasAsked(question.Origin, question.AskedOn) => Say("origin.reply-not-answered"),
        (_, { } origin) => Say("origin." + WireName<Origin>.Of(origin)),
    };

    /// <summary>Whose words the explanation of a question is, as a label: the company's, or the assessor's where the question does not arise.</summary>
    public string ExplanationLabel(QuestionResult question) => Label(question switch
    {
        NotRatedQuestion { Reason: NotRatedReason.NotApplicable } => "explanation-not-applicable",
        NotRatedQuestion { Reason: NotRatedReason.NotAnswered } => "explanation-not-answered",
        _ => "explanation",
    });

    /// <summary>Why a card is not part of the result.</summary>
    public string NotCovered(CardNotCovered card) => Say("not-covered." + WireName<NotCoveredReason>.Of(card.Why));

    internal string[] Labels(params ReadOnlySpan<string> names)
    {
        var labels = new string[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            labels[i] = Label(names[i]);
        }

        return labels;
    }

    private static string Name(ResponseLevel level) => PlainText.OneLine(FormattableString.Invariant($"{level.Value} {level.Name}"));

    private string Stance(Stance stance) => Say("stance." + WireName<Stance>.Of(stance));

    private string Say(string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var given = new TextArgument[arguments.Length];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = new TextArgument(arguments[i].Name, arguments[i].Value);
        }

        return PlainText.OneLine(_texts.Format("report." + key, given));
    }
}
