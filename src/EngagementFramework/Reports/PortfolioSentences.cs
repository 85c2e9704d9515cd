using System.Globalization;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Evaluation;
using EngagementFramework.Portfolios;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>
/// Says in sentences what the sums over a portfolio found. Each stands on one line and is plain text, what users wrote included
/// (<see cref="PlainText.OneLine"/>). Evidence that is out of date is never told as if a company did less. Immutable and thread-safe.
/// </summary>
public sealed class PortfolioSentences
{
    private readonly ICardCatalog _catalog;
    private readonly TextCatalog _texts;

    /// <summary>Makes the sentences.</summary>
    /// <param name="catalog">The cards, for their titles. A card that it does not have is shown by its id.</param>
    /// <param name="texts">What they say, under the keys that begin with <c>portfolio.</c>. The default value is null: English.</param>
    public PortfolioSentences(ICardCatalog catalog, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
        _texts = texts ?? TextCatalog.English;
    }

    /// <summary>What sums of levels say, and what they do not.</summary>
    public string Meaning => Say("meaning");

    /// <summary>A label of sums, such as <c>alerts</c>: the text under the key <c>portfolio.label.</c> and the name, else under <c>report.label.</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such label.</exception>
    public string Label(string name) => PlainText.OneLine(_texts[(name is "red-flags" or "rated" or "lowest" or "median" or "not-rated" or "holds-until" ? "report.label." : "portfolio.label.") + name]);

    /// <summary>Words before what they introduce, as a language writes it.</summary>
    public string Introduce(string words) => Say("introduction", ("words", words));

    /// <summary>The ladder, and whether doubt was given the benefit.</summary>
    public string Ladder(LadderSums sums) => Say(
        sums.BenefitOfTheDoubt ? "ladder-doubt" : "ladder", ("name", sums.Name), ("framework", sums.Framework.Id), ("version", sums.Framework.Version));

    /// <summary>
    /// The name of a group of a kind: a card's title, a theme's name under the key <c>portfolio.theme.</c> and its id, and otherwise what the
    /// group is of; of the one that has none, that it is not said.
    /// </summary>
    public string Group(string kind, GroupSums sums) => PlainText.OneLine(sums.Name is not { } name ? Label("nameless")
        : kind == "cards" && _catalog.TryGetCard(name, out var card) ? card.Title
        : kind == "themes" && _texts.TryGetText("portfolio.theme." + name, out var theme) ? theme
        : name);

    /// <summary>How many alerts there are; or that there are none, or that none were asked for.</summary>
    public string Alerts(PortfolioSummary summary) => summary.Options.Alerts is null ? Say("alerts-off")
        : summary.Alerts.Count == 0 ? Say("no-alerts")
        : Say("alerts", ("count", Number(summary.Alerts.Count)), ("redFlags", Number(summary.Alerts.Count(alert => alert.Kind == AlertKind.RedFlag))));

    /// <summary>Of which days the sums are, and, where there is anything to say of it, what stands beside the results and what is missing; a sentence each.</summary>
    public IReadOnlyList<string> Scope(PortfolioSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var scope = summary.Scope;
        var results = summary.Ladders.Sum(ladder => (long)ladder.Whole.Companies.Companies);
        return
        [
            .. scope is { Earliest: { } earliest, Latest: { } latest }
                ? [Say(earliest == latest ? "scope.day" : "scope.days", ("earliest", Iso.Text(earliest)), ("latest", Iso.Text(latest)))]
                : Array.Empty<string>(),
            .. Counted("scope.before-assessment", scope.BeforeAssessment),
            .. Counted("scope.compared", scope.Compared, ("results", Number(results))),
            .. Counted("scope.left-out", scope.LeftOut),
        ];
    }

    /// <summary>The heading over alerts of a kind.</summary>
    public string Kind(AlertKind kind) => Label(WireName<AlertKind>.Of(kind));

    /// <summary>The company of an alert.</summary>
    public string Company(Alert alert) => Say("company", ("name", alert.Name), ("company", alert.Company));

    /// <summary>What an alert says. No full sentence: it follows the company and the question.</summary>
    public string Alert(Alert alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        var key = alert switch
        {
            { Kind: AlertKind.NoLongerRated, Reason: null } => "no-longer-covered",
            { Kind: AlertKind.Silence, AtLeast: true } => "silence-at-least",
            _ => WireName<AlertKind>.Of(alert.Kind),
        };
        return Say(
            "alert." + key,
            ("from", $"{alert.From}"),
            ("to", $"{alert.To}"),
            ("reason", alert.Reason is { } reason ? Reason(reason) : ""),
            ("days", alert.Days is { } days ? Number(days) : ""),
            ("day", alert.Day is { } day ? Iso.Text(day) : ""),
            ("asOf", AsOf(alert)),
            ("examples", string.Join(", ", alert.Examples)));
    }

    /// <summary>How many questions there are, and how many were asked, answered and rated.</summary>
    public string Questions(Summary sums) => Say(
        _texts,
        "report.counts",
        ("questions", Number(sums.Questions)),
        ("asked", Number(sums.Asked)),
        ("answered", Number(sums.Answered)),
        ("rated", Number(sums.Rated))) + ".";

    /// <summary>How many questions have a red flag, none included.</summary>
    public string RedFlags(Summary sums) => Say(_texts, "report.red-flags", ("count", Number(sums.RedFlags))) + ".";

    /// <summary>The lowest level and the lower median, or that nothing is rated.</summary>
    public string LowestAndMedian(LadderSums ladder, Summary sums) => sums is { Lowest: { } lowest, Median: { } median }
        ? Say(_texts, "report.lowest-and-median", ("lowest", Level(ladder, lowest)), ("median", Level(ladder, median)))
        : Say(_texts, "report.nothing-rated");

    /// <summary>How many describe practice that meets no rung.</summary>
    public string AtFloor(Summary sums) => Say(_texts, "report.at-floor", ("count", Number(sums.AtFloor)));

    /// <summary>How many companies there are, and how they stand.</summary>
    public string Companies(CompanyCounts counts) => Say(
        "companies",
        ("companies", Number(counts.Companies)),
        ("rated", Number(counts.Rated)),
        ("without", Number(counts.Companies - counts.Rated)),
        ("redFlags", Number(counts.RedFlags)));

    /// <summary>The same by what is held.</summary>
    public string Weights(CompanyWeights weights) => Say(
        "weights",
        ("weight", Number(weights.Companies)),
        ("rated", Number(weights.Rated)),
        ("ratedShare", Share(weights.Rated, weights.Companies)),
        ("redFlags", Number(weights.RedFlags)),
        ("redFlagsShare", Share(weights.RedFlags, weights.Companies)));

    /// <summary>How far what is held is assessed.</summary>
    public string Holdings(HoldingSums holdings) => Say(
        "holdings",
        ("companies", Number(holdings.Companies)),
        ("weight", Number(holdings.Weight)),
        ("assessed", Number(holdings.Assessed)),
        ("assessedShare", Share(holdings.Assessed, holdings.Weight)),
        ("notAssessed", Number(holdings.NotAssessed.Count)),
        ("notHeld", Number(holdings.NotHeld)));

    /// <summary>The mean that was asked for, with how many questions are rated and what is wrong with it.</summary>
    public string Mean(GroupSums sums) => sums.Mean is { } mean ? Say("mean", ("mean", Number(mean)), ("rated", Number(sums.Questions.Rated))) : Say("no-mean");

    /// <summary>How many cards are not covered, by reason.</summary>
    public string NotCovered(NotCoveredCounts counts) => Say(
        "not-covered", ("none", Number(counts.FeatureNone)), ("unknown", Number(counts.FeatureUnknown)), ("undeclared", Number(counts.FeatureUndeclared)));

    /// <summary>Why a question is not rated, in a few words.</summary>
    public string Reason(NotRatedReason reason) => PlainText.OneLine(_texts["report.reason." + WireName<NotRatedReason>.Of(reason)]);

    /// <summary>A level by value and name.</summary>
    public static string Level(LadderSums ladder, int value) => PlainText.OneLine(FormattableString.Invariant($"{value} {ladder.Levels.FirstOrDefault(level => level.Value == value)?.Name}"));

    /// <summary>The date of evaluation, from which the days until a lapse are counted; empty where it is not told.</summary>
    private static string AsOf(Alert alert) => alert is { Kind: AlertKind.Lapse, Day: { } day, Days: { } days } && day.DayNumber - (long)days is var asOf && asOf >= 0 && asOf <= DateOnly.MaxValue.DayNumber
        ? Iso.Text(DateOnly.FromDayNumber((int)asOf))
        : "";

    private string[] Counted(string key, int count, params ReadOnlySpan<(string Name, string Value)> more) => count == 0 ? [] : [Say(key, [("count", Number(count)), .. more])];

    /// <summary>In per cent, to one decimal, halves away from zero; a part is never nothing and never the whole. A dash where there is nothing to be a share of.</summary>
    private static string Share(decimal part, decimal whole) => whole == 0 ? "–"
        : part == 0 || part == whole ? Number(part == 0 ? 0 : 100)
        : Number(Math.Clamp(Math.Round(100 * part / whole, 1, MidpointRounding.AwayFromZero), 0.1m, 99.9m));

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private string Say(string key, params ReadOnlySpan<(string Name, string Value)> arguments) => Say(_texts, "portfolio." + key, arguments);

    private static string Say(TextCatalog texts, string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var given = new TextArgument[arguments.Length];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = new TextArgument(arguments[i].Name, arguments[i].Value);
        }

        return PlainText.OneLine(texts.Format(key, given));
    }
}
