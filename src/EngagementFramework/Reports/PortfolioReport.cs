using System.Globalization;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Portfolios;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>
/// Writes the sums over a portfolio as Markdown: the alerts first, then the whole, then the groups. What users wrote marks up nothing.
/// Lines end in line feeds, and the same sums give the same text everywhere. Immutable and thread-safe.
/// </summary>
public sealed class PortfolioReport
{
    private readonly ICardCatalog _catalog;
    private readonly PortfolioSentences _sentences;
    private readonly MarkdownHead _head;
    private readonly TextCatalog _texts;

    /// <summary>Makes a writer of reports.</summary>
    /// <param name="catalog">The cards, for their titles.</param>
    /// <param name="frameworks">The ladders, for what they were made from.</param>
    /// <param name="texts">What the report says, under the keys that begin with <c>portfolio.</c>. The default value is null: English.</param>
    public PortfolioReport(ICardCatalog catalog, IFrameworkCatalog frameworks, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(frameworks);
        _catalog = catalog;
        _texts = texts ?? TextCatalog.English;
        _head = new MarkdownHead(catalog, frameworks, _texts, "portfolio.label.");
        _sentences = new PortfolioSentences(catalog, _texts);
    }

    /// <summary>The report as a text.</summary>
    public string ToText(PortfolioSummary summary)
    {
        using var writer = new StringWriter();
        Write(summary, writer);
        return writer.ToString();
    }

    /// <summary>Writes the report, without closing or flushing the writer.</summary>
    public void Write(PortfolioSummary summary, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new MarkdownPage(writer);
        page.Heading(1, Label("title"));
        page.Paragraph(_sentences.Scope(summary));
        page.Paragraph(_sentences.Meaning);
        page.Heading(2, Label("alerts"));
        page.Paragraph(_sentences.Alerts(summary));
        foreach (var kind in summary.Alerts.GroupBy(alert => alert.Kind))
        {
            page.MarkupItems(_sentences.Kind(kind.Key), kind.Select(alert =>
                $"- **{MarkdownText.Escape(_sentences.Company(alert))}** {MarkdownText.Id(alert.Question)}: {MarkdownText.Escape(_sentences.Alert(alert))}"));
        }

        if (summary.Holdings is { } holdings)
        {
            page.Heading(2, Label("holdings"));
            page.Paragraph(_sentences.Holdings(holdings));
            page.Items(Label("not-assessed"), holdings.NotAssessed.Select(holding => FormattableString.Invariant($"{holding.Company} ({holding.Weight})")));
        }

        foreach (var ladder in summary.Ladders)
        {
            Ladder(ladder, summary, page);
        }

        page.Items(_texts["forecast.label.wording"], summary.Wordings.Select(wording => WordingSentences.Of(wording, _texts)));
        _head.MadeFrom(_catalog.Packs.Select(CardPackReference.Of), summary.Ladders.Select(ladder => ladder.Framework).Distinct(), page);
    }

    private void Ladder(LadderSums ladder, PortfolioSummary summary, MarkdownPage page)
    {
        var whole = ladder.Whole;
        page.Heading(2, _sentences.Ladder(ladder));
        page.Paragraph(
            _sentences.Companies(whole.Companies),
            whole.Weights is { } weights ? _sentences.Weights(weights) : null,
            whole.NotCovered is { } notCovered ? _sentences.NotCovered(notCovered) : null);
        page.Paragraph(
            _sentences.Questions(whole.Questions),
            _sentences.RedFlags(whole.Questions),
            _sentences.LowestAndMedian(ladder, whole.Questions),
            _sentences.AtFloor(whole.Questions),
            summary.Options.Mean is null ? null : _sentences.Mean(whole));
        Distribution(ladder, page);
        foreach (var (kind, groups) in new[] { ("cards", ladder.Cards), ("themes", ladder.Themes), ("sectors", ladder.Sectors), ("countries", ladder.Countries) })
        {
            Groups(kind, groups, summary, page);
        }

        Companies(ladder, summary, page);
    }

    private void Distribution(LadderSums ladder, MarkdownPage page)
    {
        var whole = ladder.Whole;
        string[] headings = [Label("level"), Label("questions"), Label("by-lowest"), Label("by-median"), .. whole.Weights is null ? [] : new[] { Label("weight-by-lowest") }];
        page.Table(
            headings,
            [
                .. whole.Questions.Distribution.Select((level, i) => (IReadOnlyList<string>)
                [
                    MarkdownText.Escape(PortfolioSentences.Level(ladder, level.Value)),
                    Number(level.Count),
                    Number(whole.Companies.Lowest[i].Count),
                    Number(whole.Companies.Median[i].Count),
                    .. whole.Weights is { } weights ? new[] { Number(weights.Lowest[i].Weight) } : [],
                ]).Reverse(),
            ]);
        page.Items(Label("not-rated"), ResultSentences.NotRatedCounts(whole.Questions).Select(entry => FormattableString.Invariant($"{_sentences.Introduce(_sentences.Reason(entry.Reason))} {entry.Count}")));
    }

    private void Groups(string kind, IReadOnlyList<GroupSums> groups, PortfolioSummary summary, MarkdownPage page)
    {
        if (groups.Count == 0)
        {
            return;
        }

        page.Heading(3, Label(kind));
        page.Table(
            [Label("group"), Label("companies"), .. Sums(summary), .. summary.Holdings is null ? [] : new[] { Label("weight") }],
            [
                .. groups.Select(group => (IReadOnlyList<string>)
                [
                    MarkdownText.Escape(_sentences.Group(kind, group)),
                    Number(group.Companies.Companies),
                    .. Cells(group.Questions, group.Mean, summary),
                    .. group.Weights is { } weights ? new[] { Number(weights.Companies) } : [],
                ]),
            ]);
    }

    private void Companies(LadderSums ladder, PortfolioSummary summary, MarkdownPage page)
    {
        if (ladder.Companies.Count == 0)
        {
            return;
        }

        page.Heading(3, Label("companies"));
        page.Table(
            [Label("company"), Label("as-of"), .. Sums(summary), Label("holds-until"), .. summary.Holdings is null ? [] : new[] { Label("weight") }],
            [
                .. ladder.Companies.Select(company => (IReadOnlyList<string>)
                [
                    $"{MarkdownText.Escape(company.Name)} ({MarkdownText.Id(company.Company)})",
                    Iso.Text(company.AsOf),
                    .. Cells(company.Summary, company.Mean, summary),
                    company.HoldsUntil is { } until ? Iso.Text(until) : "–",
                    .. summary.Holdings is null ? [] : new[] { Number(company.Weight) },
                ]),
            ]);
    }

    private string[] Sums(PortfolioSummary summary) =>
        [Label("rated"), Label("red-flags"), Label("lowest"), Label("median"), .. summary.Options.Mean is null ? [] : new[] { Label("mean") }];

    private static string[] Cells(Summary sums, decimal? mean, PortfolioSummary summary) =>
    [
        $"{Number(sums.Rated)}/{Number(sums.Questions)}",
        Number(sums.RedFlags),
        Number(sums.Lowest),
        Number(sums.Median),
        .. summary.Options.Mean is null ? [] : new[] { Number(mean) },
    ];

    private string Label(string name) => _sentences.Label(name);

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
