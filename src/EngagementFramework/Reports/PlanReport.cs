using EngagementFramework.Plans;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>
/// Writes a plan as Markdown, for taking along to a meeting: what limits it, the cards with why and whom to ask, each question with what
/// helps to ask it and room for the answer, what is still to be determined, and what does not apply. What users wrote marks up nothing.
/// Lines end in line feeds, and the same plan gives the same text everywhere. Immutable and thread-safe.
/// </summary>
public sealed class PlanReport
{
    /// <summary>The labels of what is noted of an answer.</summary>
    private static readonly string[] Noted = ["respondent", "stance", "said", "evidence"];

    private readonly PlanSentences _sentences;
    private readonly TextCatalog _texts;

    /// <summary>Makes a writer of plans.</summary>
    /// <param name="texts">What the report says, under the keys that begin with <c>plan.</c>, and those of stances. The default value is null: English.</param>
    public PlanReport(TextCatalog? texts = null)
    {
        _texts = texts ?? TextCatalog.English;
        _sentences = new PlanSentences(_texts);
    }

    /// <summary>The report as a text.</summary>
    public string ToText(EngagementPlan plan)
    {
        using var writer = new StringWriter();
        Write(plan, writer);
        return writer.ToString();
    }

    /// <summary>Writes the report, without closing or flushing the writer.</summary>
    public void Write(EngagementPlan plan, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new MarkdownPage(writer);
        Head(plan, page);
        Cards(plan, page);
        page.Paragraph(_sentences.Noting);
        Stances(page);
        foreach (var card in plan.Applies)
        {
            Card(card, page);
        }

        foreach (var card in plan.ToBeDetermined)
        {
            Open(card, page);
        }

        var lines = SourceSentences.Of(plan.CardPacks, framework: null, _texts);
        if (lines.Count > 0)
        {
            page.Heading(2, _texts["report.label.made-from"]);
            page.MarkupItems(lines.Select(line => "- " + MarkdownText.Escape(line)));
        }
    }

    private void Head(EngagementPlan plan, MarkdownPage page)
    {
        var company = plan.Company;
        page.Heading(1, $"{Introduced("title")} {company.Name}");
        page.Table(["", ""],
        [
            Row("company", $"{MarkdownText.Escape(company.Name)} ({MarkdownText.Id(company.Id)})"),
            Row("as-of", Iso.Text(plan.AsOf)),
            Row("card-packs", string.Join(", ", plan.CardPacks.Select(pack => $"{MarkdownText.Id(pack.Id)} {MarkdownText.Escape(pack.Version)}"))),
            Row("stage", MarkdownText.Escape(_sentences.Stage(company.Stage))),
            .. ValueList.Union(plan.Wordings, _texts.Wordings).Select(wording => Row("wording", MarkdownText.Escape(WordingSentences.Of(wording, _texts)))),
        ]);
        page.Heading(2, Label("notes"));
        page.MarkupItems(plan.Notes.Select(note => "- " + MarkdownText.Escape(note.Message)));
        page.Heading(2, Label("business-model"));
        page.Table(
            [Label("element"), Label("description")],
            [.. _sentences.Model(plan.BusinessModel).Select(element => Cells(_sentences.Element(element.Element), element.Description))]);
    }

    private void Cards(EngagementPlan plan, MarkdownPage page)
    {
        page.Heading(2, Label("summary"));
        page.Paragraph(_sentences.Counts(plan));
        page.Table(
            [Label("card"), Label("use"), Label("why"), Label("rationale")],
            [
                .. plan.Applies.Select(card => Cells(PlanSentences.Title(card.Number, card.Title), Label("applies"), _sentences.Why(card), card.Rationale ?? "")),
                .. plan.ToBeDetermined.Select(card => Cells(PlanSentences.Title(card.Number, card.Title), Label("to-be-determined"), _sentences.Why(card), card.Rationale ?? "")),
                .. plan.DoesNotApply.Select(card => Cells(PlanSentences.Title(card.Number, card.Title), Label("does-not-apply"), _sentences.Why(card), card.Rationale ?? "")),
            ]);
    }

    private void Stances(MarkdownPage page)
    {
        page.Heading(2, Label("stances"));
        page.Table(
            [Label("stance"), Label("meaning")],
            [.. Enum.GetValues<Stance>().Select(stance => (IReadOnlyList<string>)[MarkdownText.Id(WireName<Stance>.Of(stance)), MarkdownText.Escape(_sentences.Stance(stance))])]);
    }

    private void Card(PlannedCard card, MarkdownPage page)
    {
        page.Heading(2, $"{Label("card")} {PlanSentences.Title(card.Number, card.Title)}");
        Introduced(page, "why", _sentences.Why(card));
        Introduced(page, "rationale", card.Rationale);
        Introduced(page, "ask", _sentences.Addressees(card));
        foreach (var question in card.Questions)
        {
            page.Heading(3, $"{question.Question} ({question.Theme})");
            page.Quote(question.Text);
            page.Paragraph(_sentences.AskedAlready(question));
            page.Items(Label("actions"), question.ExampleActions);
            page.Items(Label("situations"), question.Situations);
            Introduced(page, "guidance", question.Guidance);
            page.Items(Label("answer"), Noted.Select(Introduced));
        }
    }

    private void Open(CardNotPlanned card, MarkdownPage page)
    {
        page.Heading(2, $"{Introduced("to-be-determined")} {Label("card")} {PlanSentences.Title(card.Number, card.Title)}");
        page.Paragraph(_sentences.Why(card), _sentences.AppliesWhen(card));
        Introduced(page, "rationale", card.Rationale);
    }

    private string Introduced(string label) => _sentences.Introduce(Label(label));

    /// <summary>A paragraph that a label in bold introduces; nothing where there is no text.</summary>
    private void Introduced(MarkdownPage page, string label, string? text)
    {
        if (text is not null)
        {
            page.Markup($"**{MarkdownText.Escape(Introduced(label))}** {MarkdownText.Escape(text)}");
        }
    }

    private string Label(string name) => _sentences.Label(name);

    private IReadOnlyList<string> Row(string label, string markup) => [$"**{MarkdownText.Escape(Label(label))}**", markup];

    private static IReadOnlyList<string> Cells(params string[] texts) => [.. texts.Select(MarkdownText.Escape)];
}
