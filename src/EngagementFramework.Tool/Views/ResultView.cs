using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Views;

/// <summary>A result as text for a terminal: the company and the red flags, the questions card by card, and the sums.</summary>
internal sealed class ResultView
{
    private static readonly string[] RowLabels = ["as-of", "assessment-as-of", "framework", "card-packs", "assessor", "doubt"];

    private readonly AssessmentResult _result;
    private readonly Instrument _instrument;
    private readonly ResultSentences _sentences;
    private readonly Page _page;
    private readonly int _labels;

    private ResultView(AssessmentResult result, Instrument instrument, Screen screen)
    {
        _result = result;
        _instrument = instrument;
        _sentences = new ResultSentences(result, instrument.Framework, instrument.Texts);
        _page = new Page(screen);
        _labels = RowLabels.Max(label => TextWrap.Width(_sentences.Label(label))) + 1;
    }

    public static string Render(AssessmentResult result, Instrument instrument, Screen screen)
    {
        var view = new ResultView(result, instrument, screen);
        view.Write();
        return view._page.ToString();
    }

    private void Write()
    {
        Head();
        RedFlags();
        var questions = new QuestionView(_result, _instrument, _sentences, _page);
        foreach (var card in _result.Cards)
        {
            _page.End();
            _page.Rule();
            _page.Item(0, CardLabel(card.Card) + " ", CardTitle(card.Card), Tone.Strong, Tone.Strong);
            _page.Text(0, $"{_sentences.Counts(card.Summary)}. {_sentences.RedFlags(card.Summary)}.", Tone.Faint);
            Notices(card.Notices);
            foreach (var question in card.Questions)
            {
                questions.Write(question);
            }
        }

        new SummaryView(_result, _instrument, _sentences, _page).Write();
        WordingView.Write(_instrument, _page);
    }

    private void Head()
    {
        _page.Text(0, PlainText.OneLine(_result.Company.Name), Tone.Strong);
        _page.Rule();
        Row("as-of", Day(_result.AsOf));
        if (_result.AssessmentAsOf != _result.AsOf)
        {
            Row("assessment-as-of", Day(_result.AssessmentAsOf));
        }

        Row("framework", $"{_instrument.Framework.Name} ({_result.Framework.Id} {_result.Framework.Version})");
        if (_result.CardPacks.Count > 1)
        {
            Row("card-packs", string.Join(", ", _result.CardPacks.Select(pack => $"{pack.Id} {pack.Version}")));
        }

        if (_result.Assessor is { } assessor)
        {
            Row("assessor", assessor);
        }

        Row("doubt", _sentences.Label(_result.Options.BenefitOfTheDoubt ? "doubt-counts" : "doubt-does-not-count"));
        Notices(_result.Notices);
    }

    private void RedFlags()
    {
        _page.End();
        _page.Line(_sentences.RedFlags(_result.Summary), _result.Summary.RedFlags > 0 ? Tone.Alarm : Tone.Strong);
        if (_result.Summary.RedFlags == 0)
        {
            _page.Text(2, _sentences.NoRedFlag(_result.Summary));
        }

        foreach (var question in _result.Cards.SelectMany(card => card.Questions).OfType<RatedQuestion>().Where(_sentences.IsRedFlag))
        {
            _page.Item(2, _page.Glyphs.Alarm.ToString(), $"{_sentences.Introduce(question.Question)} {_sentences.Level(question)}", markTone: Tone.Alarm);
        }
    }

    private void Notices(IReadOnlyList<Notice> notices)
    {
        foreach (var notice in notices)
        {
            _page.Text(0, $"{_sentences.Introduce(_sentences.Label("notice"))} {PlainText.OneLine(notice.Message)}", Tone.Open);
        }
    }

    private void Row(string label, string text) => _page.Item(0, _sentences.Label(label) + new string(' ', _labels - TextWrap.Width(_sentences.Label(label))), PlainText.OneLine(text), markTone: Tone.Faint);

    private string CardLabel(string id) => _instrument.Catalog.TryGetCard(id, out var card) && card.Number is { } number
        ? FormattableString.Invariant($"{_sentences.Label("card")} {number}")
        : _sentences.Label("card");

    private string CardTitle(string id) => PlainText.OneLine(_instrument.Catalog.TryGetCard(id, out var card) ? card.Title : id);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
