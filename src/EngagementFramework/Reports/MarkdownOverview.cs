using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>The first page of a report: whose result it is, the red flags, and the sums.</summary>
internal sealed class MarkdownOverview(AssessmentResult result, ResultSentences sentences, ICardCatalog catalog, EvaluationFramework framework, IReadOnlyList<string> wordings, MarkdownPage page)
{
    public void Write()
    {
        page.Heading(1, $"{sentences.Introduce(sentences.Label("title"))} {result.Company.Name}");
        Head();
        page.Items(sentences.Label("notices"), result.Notices.Select(notice => notice.Message));
        RedFlags();
        page.Heading(2, sentences.Label("summary"));
        page.Paragraph(sentences.Counts(result.Summary) + ".", sentences.RedFlags(result.Summary) + ".", sentences.LowestAndMedian(result.Summary), sentences.AtFloor(result.Summary));
        Cards();
        Levels();
        Questions();
    }

    private void Head()
    {
        var company = result.Company;
        var details = new[] { company.Lei is null ? null : "LEI " + company.Lei, company.Isin is null ? null : "ISIN " + company.Isin, company.Sector, company.Country };
        var rows = new List<IReadOnlyList<string>>
        {
            Row("company", $"{MarkdownText.Escape(company.Name)} ({MarkdownText.Id(company.Id)})" + string.Concat(details.OfType<string>().Select(detail => ", " + MarkdownText.Escape(detail)))),
            Row("as-of", Iso.Text(result.AsOf)),
            Row("assessment-as-of", Iso.Text(result.AssessmentAsOf)),
            Row("framework", $"{MarkdownText.Escape(framework.Name)} ({MarkdownText.Id(framework.Id)} {MarkdownText.Escape(framework.Version)})"),
            Row("doubt", MarkdownText.Escape(sentences.Label(result.Options.BenefitOfTheDoubt ? "doubt-counts" : "doubt-does-not-count"))),
        };
        if (result.CardPacks.Count > 0)
        {
            rows.Add(Row("card-packs", string.Join(", ", result.CardPacks.Select(pack => $"{MarkdownText.Id(pack.Id)} {MarkdownText.Escape(pack.Version)}"))));
        }

        if (result.Assessor is { } assessor)
        {
            rows.Add(Row("assessor", MarkdownText.Escape(assessor)));
        }

        rows.AddRange(wordings.Select(wording => Row("wording", MarkdownText.Escape(wording))));
        page.Table(["", ""], rows);
    }

    private void RedFlags()
    {
        page.Heading(2, sentences.RedFlags(result.Summary));
        var flagged = Rated().Where(sentences.IsRedFlag).ToArray();
        if (flagged.Length == 0)
        {
            page.Paragraph(sentences.NoRedFlag(result.Summary));
        }

        page.Table(
            [sentences.Label("question"), sentences.Label("level"), sentences.Label("why"), sentences.Label("explanation")],
            [.. flagged.Select(question => (IReadOnlyList<string>)
            [
                MarkdownText.Id(question.Question),
                $"**{MarkdownText.Escape(sentences.Label("red-flag"))}** {MarkdownText.Escape(sentences.LevelName(question.Level.Value))}",
                MarkdownText.Escape(sentences.Level(question)),
                MarkdownText.Escape(question.Explanation ?? ""),
            ])]);
    }

    private void Cards() => page.Table(
        sentences.Labels("card", "questions", "asked", "answered", "rated", "red-flags", "at-floor", "lowest", "median"),
        [
            .. result.Cards.Select(card => Sums(CardTitles.Of(card.Card, catalog), card.Summary)),
            Sums(sentences.Label("all"), result.Summary),
        ]);

    private static IReadOnlyList<string> Sums(string name, Summary sums) =>
    [
        MarkdownText.Escape(name),
        .. new[] { sums.Questions, sums.Asked, sums.Answered, sums.Rated, sums.RedFlags, sums.AtFloor }.Select(Number),
        sums.Lowest is { } lowest ? Number(lowest) : "–",
        sums.Median is { } median ? Number(median) : "–",
    ];

    private void Levels() => page.Table(
        [sentences.Label("level"), sentences.Label("questions")],
        [
            .. result.Summary.Distribution.Select(level => (IReadOnlyList<string>)[MarkdownText.Escape(sentences.LevelName(level.Value)), Number(level.Count)]),
            .. ResultSentences.NotRatedCounts(result.Summary).Select(entry => (IReadOnlyList<string>)
                [MarkdownText.Escape($"{sentences.Introduce(sentences.Label("not-rated"))} {sentences.Reason(entry.Reason)}"), Number(entry.Count)]),
        ]);

    private void Questions() => page.Table(
        sentences.Labels("question", "level", "range", "holds-until"),
        [
            .. result.Cards.SelectMany(card => card.Questions).Select(question => question.Match<IReadOnlyList<string>>(
                rated =>
                [
                    MarkdownText.Id(rated.Question),
                    MarkdownText.Escape(sentences.LevelName(rated.Level.Value)) + (sentences.IsRedFlag(rated) ? $" **{MarkdownText.Escape(sentences.Label("red-flag"))}**" : ""),
                    rated.Range.IsCertain ? "" : FormattableString.Invariant($"{rated.Range.Lowest} – {rated.Range.Highest}"),
                    rated.HoldsUntil is { } until ? Iso.Text(until) : "",
                ],
                notRated => [MarkdownText.Id(notRated.Question), MarkdownText.Escape($"{sentences.Introduce(sentences.Label("not-rated"))} {sentences.Reason(notRated.Reason)}"), "", ""])),
        ]);

    private IEnumerable<RatedQuestion> Rated() => result.Cards.SelectMany(card => card.Questions).OfType<RatedQuestion>();

    private IReadOnlyList<string> Row(string label, string markup) => [$"**{MarkdownText.Escape(sentences.Label(label))}**", markup];

    private static string Number(int number) => FormattableString.Invariant($"{number}");
}
