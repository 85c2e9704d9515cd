using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.Levels;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>The first pages of a comparison: what is compared, the red flags, what changed, and how that is to be read.</summary>
internal sealed class MarkdownChangeOverview(AssessmentComparison comparison, ComparisonSentences sentences, ICardCatalog catalog, EvaluationFramework[] ladders, TextCatalog? texts, MarkdownPage page)
{
    public void Write()
    {
        page.Heading(1, $"{sentences.Introduce(sentences.Label("title"))} {comparison.Company.Name}");
        Head();
        page.Items(sentences.Label("notices"), comparison.Notices.Select(notice => notice.Message));
        RedFlags();
        page.Heading(2, sentences.Label("changes"));
        page.Paragraph(comparison.IsEmpty ? sentences.NothingChanged : sentences.Counts(comparison.Changes));
        Questions();
        Cards();
        Causes();
        Levels();
        HowToRead();
    }

    private void Head()
    {
        var (company, earlier, later) = (comparison.Company, comparison.Earlier, comparison.Later);
        page.Markup($"{MarkdownText.Escape(sentences.Introduce(sentences.Label("company")))} {MarkdownText.Escape(company.Name)} ({MarkdownText.Id(company.Id)})");
        page.Table(
            ["", sentences.Label("earlier"), sentences.Label("later")],
            [
                Row("as-of", Iso.Text(earlier.AsOf), Iso.Text(later.AsOf)),
                Row("assessment-as-of", Iso.Text(earlier.AssessmentAsOf), Iso.Text(later.AssessmentAsOf)),
                Row("assessor", MarkdownText.Escape(earlier.Assessor ?? "–"), MarkdownText.Escape(later.Assessor ?? "–")),
                Row("framework", Ladder(ladders[0]), Ladder(ladders[1])),
                Row("doubt", Doubt(earlier), Doubt(later)),
            ]);
        page.MarkupItems(
        [
            .. comparison.CardPacks.Count == 0 ? [] : new[] { $"- {MarkdownText.Escape(sentences.Introduce(sentences.Label("card-packs")))} {string.Join(", ", comparison.CardPacks.Select(pack => $"{MarkdownText.Id(pack.Id)} {MarkdownText.Escape(pack.Version)}"))}" },
            .. Wordings().Select(wording => $"- {MarkdownText.Escape(sentences.Introduce(sentences.Label("wording")))} {MarkdownText.Escape(wording)}"),
        ]);
    }

    private void RedFlags()
    {
        page.Heading(2, sentences.RedFlags);
        var flagged = sentences.RedFlagQuestions;
        if (flagged.Count == 0)
        {
            page.Paragraph(sentences.NoRedFlag);
        }

        page.MarkupItems(flagged.Select(question =>
            $"- **{MarkdownText.Escape(sentences.Introduce(sentences.RedFlagLabel(question)))}** {MarkdownText.Id(question.Question)}, {MarkdownText.Escape(sentences.RedFlag(question))}"));
    }

    private void Questions()
    {
        page.Heading(3, sentences.Label("by-question"));
        page.Table(
            [sentences.Label("question"), sentences.Label("earlier"), sentences.Label("later"), sentences.Label("change"), sentences.Label("causes")],
            [
                .. comparison.Cards.SelectMany(card => card.Questions).Select(question => (IReadOnlyList<string>)
                [
                    MarkdownText.Id(question.Question),
                    State(question.Earlier, ComparedDocument.Earlier),
                    State(question.Later, ComparedDocument.Later),
                    MarkdownText.Escape(sentences.Change(question)),
                    MarkdownText.Escape(sentences.Causes(question)),
                ]),
            ]);
    }

    private void Cards()
    {
        LevelChange[] kinds = [.. Enum.GetValues<LevelChange>().Where(kind => kind != LevelChange.NotComparable || comparison.Changes.NotComparable > 0)];
        page.Heading(3, sentences.Label("by-card"));
        page.Table(
            [sentences.Label("card"), .. kinds.Select(sentences.Change)],
            [
                .. comparison.Cards.Select(card => Row(CardTitles.Of(card.Card, catalog), card.Changes)),
                Row(sentences.Label("all"), comparison.Changes),
            ]);

        IReadOnlyList<string> Row(string name, ChangeCounts changes) => [MarkdownText.Escape(name), .. kinds.Select(kind => Number(ComparisonSentences.Count(changes, kind)))];
    }

    private void Causes()
    {
        if (comparison.Changes.Causes.Count == 0)
        {
            return;
        }

        page.Heading(3, sentences.Label("by-cause"));
        page.Table(
            [sentences.Label("cause"), sentences.Label("raised"), sentences.Label("lowered"), sentences.Label("other")],
            [.. comparison.Changes.Causes.Select(count => (IReadOnlyList<string>)[MarkdownText.Escape(sentences.Cause(count.Cause)), Number(count.Raised), Number(count.Lowered), Number(count.Other)])]);
    }

    private void Levels()
    {
        var rows = sentences.Levels();
        if (rows.Count == 0)
        {
            return;
        }

        page.Heading(3, sentences.Label("by-level"));
        page.Table(
            [sentences.Label("level"), sentences.Label("earlier"), sentences.Label("later")],
            [.. rows.Select(row => (IReadOnlyList<string>)[MarkdownText.Escape(row.Name), Number(row.Earlier), Number(row.Later)])]);
    }

    private void HowToRead()
    {
        page.Heading(2, sentences.Label("how-to-read"));
        foreach (var paragraph in sentences.HowToRead)
        {
            page.Paragraph(paragraph);
        }

        page.MarkupItems(comparison.Order.Select((cause, index) => $"{Number(index + 1)}. **{MarkdownText.Escape(sentences.Introduce(sentences.Cause(cause)))}** {MarkdownText.Escape(sentences.Meaning(cause))}"));
    }

    private string State(QuestionState state, ComparedDocument document) =>
        MarkdownText.Escape(sentences.State(state)) + (sentences.IsRedFlag(state, document) ? $" **{MarkdownText.Escape(sentences.Label("red-flag"))}**" : "");

    private string Doubt(ComparedAssessment assessment) => MarkdownText.Escape(sentences.Label(assessment.Options.BenefitOfTheDoubt ? "doubt-counts" : "doubt-does-not-count"));

    /// <summary>Whose wording the report is in: that of the comparison, the ladders, the cards and the report's own sentences, as lines.</summary>
    private IEnumerable<string> Wordings() => ValueList.Union([comparison.Wordings, .. ladders.Select(ladder => ladder.Wordings), .. catalog.Packs.Select(pack => pack.Wordings), texts?.Wordings ?? []])
        .Select(wording => WordingSentences.Of(wording, texts));

    private IReadOnlyList<string> Row(string label, string earlier, string later) => [$"**{MarkdownText.Escape(sentences.Label(label))}**", earlier, later];

    private static string Ladder(EvaluationFramework framework) => $"{MarkdownText.Escape(framework.Name)} ({MarkdownText.Id(framework.Id)} {MarkdownText.Escape(framework.Version)})";

    private static string Number(int number) => FormattableString.Invariant($"{number}");
}
