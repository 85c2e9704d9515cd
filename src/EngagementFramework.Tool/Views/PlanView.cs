using EngagementFramework.Plans;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Views;

/// <summary>A plan as text: what limits it, the cards to use with whom to ask what, and the others.</summary>
internal sealed class PlanView
{
    private readonly PlanSentences _sentences;
    private readonly Page _page;

    private PlanView(PlanSentences sentences, Page page)
    {
        _sentences = sentences;
        _page = page;
    }

    public static string Render(EngagementPlan plan, Instrument instrument, Screen screen)
    {
        var page = new Page(screen);
        new PlanView(new PlanSentences(instrument.Texts), page).Write(plan);
        WordingView.Write(instrument, page, ladder: false);
        return page.ToString();
    }

    private void Write(EngagementPlan plan)
    {
        Head(plan);
        foreach (var card in plan.Applies)
        {
            Card(card);
        }

        Others("to-be-determined", plan.ToBeDetermined, Tone.Open);
        Others("does-not-apply", plan.DoesNotApply, Tone.Faint);
    }

    private void Head(EngagementPlan plan)
    {
        _page.Text(0, PlainText.OneLine(plan.Company.Name), Tone.Strong);
        Row("title", PlainText.OneLine(plan.Company.Id));
        Row("as-of", plan.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Row("stage", _sentences.Stage(plan.Company.Stage));
        if (plan.CardPacks.Count > 1)
        {
            Row("card-packs", PlainText.OneLine(string.Join(", ", plan.CardPacks.Select(pack => $"{pack.Id} {pack.Version}"))));
        }

        _page.End();
        _page.Line(_sentences.Label("business-model"), Tone.Strong);
        foreach (var (element, description) in _sentences.Model(plan.BusinessModel))
        {
            _page.Item(2, _page.Glyphs.Bullet, $"{_sentences.Introduce(_sentences.Element(element))} {description}");
        }

        _page.End();
        _page.Line(_sentences.Label("notes"), Tone.Strong);
        foreach (var note in plan.Notes)
        {
            _page.Item(2, _page.Glyphs.Bullet, PlainText.OneLine(note.Message));
        }

        _page.End();
        _page.Text(0, _sentences.Counts(plan), Tone.Strong);
    }

    private void Card(PlannedCard card)
    {
        _page.End();
        _page.Rule();
        Title(card.Number, card.Title, card.Card);
        Labelled("why", _sentences.Why(card));
        Labelled("rationale", card.Rationale);
        Labelled("ask", _sentences.Addressees(card));
        foreach (var question in card.Questions)
        {
            _page.End();
            _page.Item(2, PlainText.OneLine(question.Question), PlainText.OneLine(question.Theme), Tone.Faint, Tone.Strong);
            _page.Text(4, PlainText.OneLine(question.Text));
            List("actions", question.ExampleActions);
            List("situations", question.Situations);
            if (question.Guidance is { } guidance)
            {
                _page.Text(4, $"{Introduced("guidance")} {PlainText.OneLine(guidance)}");
            }

            if (_sentences.AskedAlready(question) is { } asked)
            {
                _page.Text(4, asked, Tone.Open);
            }
        }
    }

    private void Others(string label, IReadOnlyList<CardNotPlanned> cards, Tone tone)
    {
        if (cards.Count == 0)
        {
            return;
        }

        _page.End();
        _page.Rule();
        _page.Line(_sentences.Label(label), Tone.Strong);
        foreach (var card in cards)
        {
            _page.End();
            Title(card.Number, card.Title, card.Card);
            _page.Text(2, _sentences.Why(card), tone);
            Labelled("rationale", card.Rationale);
            _page.Text(2, _sentences.AppliesWhen(card));
        }
    }

    private void List(string label, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        _page.Text(4, Introduced(label));
        foreach (var text in texts)
        {
            _page.Item(4, _page.Glyphs.Bullet, PlainText.OneLine(text));
        }
    }

    private void Title(int? number, string title, string id)
    {
        var mark = number is { } known ? FormattableString.Invariant($"{_sentences.Label("card")} {known}") : _sentences.Label("card");
        _page.Item(0, mark, PlainText.OneLine(title), Tone.Strong, Tone.Strong);
        _page.Text(2, PlainText.OneLine(id), Tone.Faint);
    }

    private void Labelled(string label, string? text)
    {
        if (text is not null)
        {
            _page.Item(2, Introduced(label), PlainText.OneLine(text), markTone: Tone.Faint);
        }
    }

    private string Introduced(string label) => _sentences.Introduce(_sentences.Label(label));

    private void Row(string label, string text) => _page.Item(0, _sentences.Label(label).PadRight(16), text, markTone: Tone.Faint);
}
