using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Forecasts;
using EngagementFramework.Levels;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>
/// Says in sentences what forecasts and calendars found. Each stands on one line and is plain text, what users wrote included
/// (<see cref="PlainText.OneLine"/>). None of them says that a company does less. Immutable and thread-safe.
/// </summary>
public sealed class ForecastSentences
{
    private readonly IFrameworkCatalog _frameworks;
    private readonly TextCatalog _texts;

    /// <summary>Makes the sentences.</summary>
    /// <param name="frameworks">The ladders, for the names of criteria. A criterion of another ladder is shown by its id.</param>
    /// <param name="texts">What they say, under the keys that begin with <c>forecast.</c>, and why questions are not rated. The default value is null: English.</param>
    public ForecastSentences(IFrameworkCatalog frameworks, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        _frameworks = frameworks;
        _texts = texts ?? TextCatalog.English;
    }

    /// <summary>What a lapse says, and what it does not.</summary>
    public string Meaning => Say("meaning");

    /// <summary>How a forecast with the benefit of the doubt treats doubtful dates.</summary>
    public string BenefitOfTheDoubt => Say("benefit-of-the-doubt");

    /// <summary>That nothing lapses in the time that is looked at.</summary>
    public string NoLapse => Say("none");

    /// <summary>A label of forecasts, such as <c>holds</c>: the text under the key <c>forecast.label.</c> and the name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such label.</exception>
    public string Label(string name) => _texts["forecast.label." + name];

    /// <summary>Words before what they introduce, as a language writes it: in English with a colon after them.</summary>
    /// <param name="words">A label, a title or the like.</param>
    public string Introduce(string words) => Say("introduction", ("words", words));

    /// <summary>From when to when something looks ahead.</summary>
    /// <param name="asOf">The first day.</param>
    /// <param name="until">The last day, inclusive.</param>
    public string Period(DateOnly asOf, DateOnly until) => Say("period", ("asOf", Iso.Text(asOf)), ("until", Iso.Text(until)));

    /// <summary>The days that the forecasts of a calendar are about, all together; null where there is none.</summary>
    public string? Period(PortfolioCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (calendar.Companies.Count == 0)
        {
            return null;
        }

        var (asOf, until) = (calendar.Companies.Min(company => company.AsOf), calendar.Companies.Max(company => company.Until));
        var isOfAll = calendar.Companies.All(company => company.AsOf == asOf && company.Until == until);
        return isOfAll ? Period(asOf, until) : Say("periods", ("asOf", Iso.Text(asOf)), ("until", Iso.Text(until)));
    }

    /// <summary>The company of an entry, and the date of its assessment.</summary>
    public string Company(CalendarEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Company(entry.Name, entry.Company, entry.AssessmentAsOf);
    }

    /// <summary>A company, and the date of its assessment.</summary>
    public string Company(CalendarCompany company)
    {
        ArgumentNullException.ThrowIfNull(company);
        return Company(company.Name, company.Company, company.AssessmentAsOf);
    }

    /// <summary>How long all levels of a card, a company or a portfolio hold.</summary>
    /// <param name="holdsUntil">The last day, inclusive, on which none has lapsed; null where none does.</param>
    public string Holds(DateOnly? holdsUntil) => holdsUntil is { } until ? Say("holds-until", ("until", Iso.Text(until))) : Say("holds");

    /// <summary>How long the certain level of a question holds, and what the evidence carries then; or why it has none. No full sentence: it follows the question.</summary>
    public string Holds(QuestionForecast question) => Holds(question, benefitOfTheDoubt: false);

    /// <summary>How long the level of a question holds, and what the evidence carries then; or why it has none. No full sentence: it follows the question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="benefitOfTheDoubt">Whether its forecast gives the benefit of the doubt: a level that does not lapse may rest on examples with no date then.</param>
    public string Holds(QuestionForecast question, bool benefitOfTheDoubt)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question switch
        {
            { Level: null } => Say("question-not-rated", ("reason", question.Reason is { } reason ? _texts["report.reason." + WireName<NotRatedReason>.Of(reason)] : "")),
            { HoldsUntil: null, Basis: null or Basis.Rungs } when benefitOfTheDoubt => Say("question-lasts-doubt", ("level", $"{question.Level}")),
            { HoldsUntil: null } => Say("question-lasts." + WireName<Basis>.Of(question.Basis ?? Basis.Rungs), ("level", $"{question.Level}")),
            { FallsTo: null, HoldsUntil: { } until } => Say("question-holds-end", ("level", $"{question.Level}"), ("until", Iso.Text(until))),
            { FallsTo: { } next, HoldsUntil: { } until } => Say("question-holds", ("level", $"{question.Level}"), ("until", Iso.Text(until)), ("next", $"{next}")),
        };
    }

    /// <summary>Which level the forecast leaves out, because only doubtful dates carry it; null where there is none.</summary>
    public string? Doubt(QuestionForecast question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Highest is { } highest ? Say("question-doubt", ("highest", $"{highest}")) : null;
    }

    /// <summary>From which level to which, in a few words.</summary>
    public string Fall(Lapse lapse)
    {
        ArgumentNullException.ThrowIfNull(lapse);
        return Say("fall", ("from", $"{lapse.From}"), ("to", $"{lapse.To}"));
    }

    /// <summary>For which criteria the evidence is out of date.</summary>
    /// <param name="lapse">The lapse.</param>
    /// <param name="framework">The ladder that the forecast names.</param>
    public string OutOfDate(Lapse lapse, FrameworkReference framework)
    {
        ArgumentNullException.ThrowIfNull(lapse);
        ArgumentNullException.ThrowIfNull(framework);
        _frameworks.TryGetFramework(framework.Id, framework.Version, out var ladder);
        return Say("out-of-date", ("criteria", string.Join(", ", lapse.Criteria.Select(criterion => ladder?.FindCriterion(criterion)?.Name ?? criterion))));
    }

    /// <summary>By when what must be renewed, before the list of examples.</summary>
    public string Renew(Lapse lapse)
    {
        ArgumentNullException.ThrowIfNull(lapse);
        return Say("renew", ("from", $"{lapse.From}"), ("lastDay", Iso.Text(lapse.On.AddDays(-1))));
    }

    /// <summary>An example: its name, its date and what was done.</summary>
    public string Example(LapsingExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        return Say("example", ("example", example.Example), ("date", example.Date.Text), ("description", example.Description));
    }

    /// <summary>Which level doubtful dates leave possible after the lapse; null where there is none.</summary>
    public string? Doubt(Lapse lapse)
    {
        ArgumentNullException.ThrowIfNull(lapse);
        return lapse.Highest is { } highest ? Say("doubt", ("highest", $"{highest}")) : null;
    }

    /// <summary>An entry as the title of an event: whose level lapses, of which question, from what to what.</summary>
    public string Event(CalendarEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var lapse = entry.Lapse;
        return Say("event", ("name", entry.Name), ("question", lapse.Question), ("from", $"{lapse.From}"), ("to", $"{lapse.To}"));
    }

    /// <summary>How many assessments and lapses there are in a calendar.</summary>
    public string Counts(PortfolioCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Say(
            "counts",
            ("assessments", Number(calendar.Companies.Count)),
            ("lapses", Number(calendar.Entries.Count)),
            ("without", Number(calendar.Companies.Count(company => company.Lapses == 0))));
    }

    /// <summary>That a company stands in a calendar more than once, one sentence for each that does.</summary>
    public IReadOnlyList<string> Several(PortfolioCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return
        [
            .. calendar.Companies
                .GroupBy(company => company.Company, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => Say("several", ("company", group.Key), ("dates", string.Join(", ", group.Select(company => Iso.Text(company.AssessmentAsOf)))))),
        ];
    }

    private string Company(string name, string id, DateOnly assessmentAsOf) =>
        Say("company", ("name", name), ("company", id), ("assessmentAsOf", Iso.Text(assessmentAsOf)));

    private static string Number(int number) => FormattableString.Invariant($"{number}");

    private string Say(string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var given = new TextArgument[arguments.Length];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = new TextArgument(arguments[i].Name, arguments[i].Value);
        }

        return PlainText.OneLine(_texts.Format("forecast." + key, given));
    }
}
