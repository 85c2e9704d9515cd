using EngagementFramework.Assessments;
using EngagementFramework.Comparisons;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>
/// Says in sentences what a comparison found: how each level changed, by which causes, and which evidence and examples made the difference.
/// Evidence that has aged is said to be out of date; that a company does less is never concluded from it. Each sentence stands on one line
/// and is plain text, what users wrote included (<see cref="PlainText.OneLine"/>). Immutable and thread-safe.
/// </summary>
public sealed partial class ComparisonSentences
{
    private readonly AssessmentComparison _comparison;
    private readonly ResultLookup _earlier;
    private readonly ResultLookup _later;
    private readonly EvaluationFramework[] _ladders;
    private readonly TextCatalog _texts;

    /// <summary>Makes the sentences of one comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="earlier">The ladder by which the earlier assessment was rated.</param>
    /// <param name="later">The ladder by which the later assessment was rated; the same where it did not change.</param>
    /// <param name="texts">What the sentences say, under the keys that begin with <c>compare.</c>, and some that begin with <c>report.</c>. The default value is null: English.</param>
    /// <exception cref="ArgumentException">An assessment was rated by another framework.</exception>
    public ComparisonSentences(AssessmentComparison comparison, EvaluationFramework earlier, EvaluationFramework later, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ThrowIfOther(comparison.Earlier.Framework, earlier, nameof(earlier));
        ThrowIfOther(comparison.Later.Framework, later, nameof(later));
        _comparison = comparison;
        _earlier = new ResultLookup(comparison.Earlier.Evidence, comparison.Earlier.Sources, earlier);
        _later = new ResultLookup(comparison.Later.Evidence, comparison.Later.Sources, later);
        _ladders = [earlier, later];
        _texts = texts ?? TextCatalog.English;
    }

    /// <summary>A label of comparisons, such as <c>causes</c>: the text under the key <c>compare.label.</c> and the name, or else under <c>report.label.</c> and the name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such label.</exception>
    public string Label(string name) => _texts.TryGetText("compare.label." + name, out var text) ? text : _texts["report.label." + name];

    /// <summary>Words before what they introduce, as a language writes it: in English with a colon after them.</summary>
    /// <param name="words">A label, a title or the like.</param>
    public string Introduce(string words) => Say("report.introduction", ("words", words));

    /// <summary>A kind of change, in a word or two.</summary>
    public string Change(LevelChange change) => Say("compare.change." + WireName<LevelChange>.Of(change));

    /// <summary>How a question's level changed, in a few words: of a lower level that nothing but time has lowered, that recent evidence is wanting.</summary>
    public string Change(QuestionComparison question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var lowered = question.Steps.Where(step => step is { From.Level: { } from, To.Level: { } to } && to.Value < from.Value).ToArray();
        return question.Change == LevelChange.Declined && lowered.Length > 0 && lowered.All(step => step.Cause == ChangeCause.TimePassed)
            ? Say("compare.change.aged")
            : Change(question.Change);
    }

    /// <summary>The name of a cause.</summary>
    public string Cause(ChangeCause cause) => Say("compare.cause." + WireName<ChangeCause>.Of(cause));

    /// <summary>What is told apart by a cause, and whose doing it is.</summary>
    public string Meaning(ChangeCause cause) => Say("compare.meaning." + WireName<ChangeCause>.Of(cause));

    /// <summary>How the comparison is to be read, one paragraph each: the order of causes and that the parts depend on it, and what levels are not.</summary>
    public IReadOnlyList<string> HowToRead => [Say("compare.order"), Say("compare.ordinal"), Say("compare.floor")];

    /// <summary>Where a question stands: its level with the floor and an open range said, or why it has none.</summary>
    public string State(QuestionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state is not { Status: ComparedStatus.Rated, Level: { } level })
        {
            return state.Reason is { } reason ? NotRated(reason) : Say("compare.state.not-covered");
        }

        var name = PlainText.OneLine(level.ToString());
        var key = (state.Basis == Basis.Floor, state.Range is { IsCertain: false }) switch
        {
            (true, true) => "compare.state.floor-range",
            (true, false) => "compare.state.floor",
            (false, true) => "compare.state.range",
            _ => null,
        };
        return key is null ? name : Say(key, ("level", name), ("lowest", Number(state.Range?.Lowest ?? level.Value)), ("highest", Number(state.Range?.Highest ?? level.Value)));
    }

    /// <summary>Whether a question stands at a level with the red flag mark.</summary>
    /// <param name="state">Where it stands at the time of one of the assessments.</param>
    /// <param name="document">Which of them, for its ladder has the mark.</param>
    public bool IsRedFlag(QuestionState state, ComparedDocument document)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Level is { } level && (Side(document).Level(level.Value)?.RedFlag ?? false);
    }

    /// <summary>The causes of a change, briefly: each with the levels from which and to which it leads, where it moves the level.</summary>
    public string Causes(QuestionComparison question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Joined(question.Steps.Select(step => step.From.Level == step.To.Level
            ? Cause(step.Cause)
            : Say("compare.brief", ("cause", Cause(step.Cause)), ("from", Brief(step.From)), ("to", Brief(step.To)))));
    }

    /// <summary>Things that may have commas in them, one after the other; nothing where there are none.</summary>
    private string Joined(IEnumerable<string> texts) => texts.Aggregate("", (one, other) => one.Length == 0 ? other : Say("compare.joined", ("one", one), ("other", other)));

    internal string Say(string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var given = new TextArgument[arguments.Length];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = new TextArgument(arguments[i].Name, arguments[i].Value);
        }

        return PlainText.OneLine(_texts.Format(key, given));
    }

    internal ResultLookup Side(ComparedDocument document) => document == ComparedDocument.Earlier ? _earlier : _later;

    private static string Brief(QuestionState state) => state.Level is { } level ? Number(level.Value) : "–";

    private static string Number(int number) => FormattableString.Invariant($"{number}");

    private static void ThrowIfOther(FrameworkReference made, EvaluationFramework framework, string parameter)
    {
        if (made.Id != framework.Id || made.Version != framework.Version)
        {
            throw new ArgumentException($"The assessment was rated by the framework {made.Id} {made.Version}, not by {framework.Id} {framework.Version}.", parameter);
        }
    }
}
