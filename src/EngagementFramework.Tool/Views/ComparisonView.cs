using EngagementFramework.Comparisons;
using EngagementFramework.Levels;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Views;

/// <summary>A comparison as text: the red flags, the questions card by card with the steps of each change, the sums, and how to read it.</summary>
internal sealed class ComparisonView
{
    private static readonly string[] RowLabels = ["as-of", "assessment-as-of", "framework", "card-packs", "assessor", "doubt"];

    private readonly AssessmentComparison _comparison;
    private readonly Instrument _instrument;
    private readonly ComparisonSentences _sentences;
    private readonly Page _page;
    private readonly int _labels;

    private ComparisonView(AssessmentComparison comparison, Instrument instrument, Screen screen)
    {
        _comparison = comparison;
        _instrument = instrument;
        _sentences = new ComparisonSentences(comparison, OldFramework, instrument.Framework, instrument.Texts);
        _page = new Page(screen);
        _labels = RowLabels.Max(label => TextWrap.Width(_sentences.Label(label))) + 1;
    }

    private EvaluationFramework OldFramework => _instrument.OtherFramework ?? _instrument.Framework;

    public static string Render(AssessmentComparison comparison, Instrument instrument, Screen screen)
    {
        var view = new ComparisonView(comparison, instrument, screen);
        view.Write();
        return view._page.ToString();
    }

    private void Write()
    {
        Head();
        RedFlags();
        _page.End();
        _page.Line(_sentences.Label("changes"), Tone.Strong);
        _page.Text(2, _comparison.IsEmpty ? _sentences.NothingChanged : _sentences.Counts(_comparison.Changes));
        var questions = new ChangedQuestionView(_instrument, _sentences, _page);
        foreach (var card in _comparison.Cards)
        {
            _page.End();
            _page.Rule();
            _page.Item(0, CardLabel(card.Card) + " ", CardTitle(card.Card), Tone.Strong, Tone.Strong);
            _page.Text(0, string.Join(' ', new[] { _sentences.Coverage(card), _sentences.Counts(card.Changes) }.OfType<string>()), Tone.Faint);
            questions.Write(card);
        }

        new ChangeSumsView(_comparison, _sentences, _page).Write();
        HowToRead();
        WordingView.Write(_instrument, _page);
    }

    private void Head()
    {
        var (earlier, later) = (_comparison.Earlier, _comparison.Later);
        _page.Text(0, PlainText.OneLine(_comparison.Company.Name), Tone.Strong);
        _page.Rule();
        Row("as-of", Day(earlier.AsOf), Day(later.AsOf));
        if (earlier.AsOf != earlier.AssessmentAsOf || later.AsOf != later.AssessmentAsOf)
        {
            Row("assessment-as-of", Day(earlier.AssessmentAsOf), Day(later.AssessmentAsOf));
        }

        Row("framework", Name(OldFramework), Name(_instrument.Framework));
        if (_comparison.CardPacks.Count > 1)
        {
            var packs = string.Join(", ", _comparison.CardPacks.Select(pack => $"{pack.Id} {pack.Version}"));
            Row("card-packs", packs, packs);
        }

        if (earlier.Assessor is not null || later.Assessor is not null)
        {
            Row("assessor", earlier.Assessor ?? "-", later.Assessor ?? "-");
        }

        Row("doubt", Doubt(earlier), Doubt(later));
        foreach (var notice in _comparison.Notices)
        {
            _page.Text(0, $"{_sentences.Introduce(_sentences.Label("notice"))} {PlainText.OneLine(notice.Message)}", Tone.Open);
        }
    }

    private void RedFlags()
    {
        var flagged = _sentences.RedFlagQuestions;
        _page.End();
        _page.Text(0, _sentences.RedFlags, flagged.Count > 0 ? Tone.Alarm : Tone.Strong);
        if (flagged.Count == 0)
        {
            _page.Text(2, _sentences.NoRedFlag);
        }

        foreach (var question in flagged)
        {
            _page.Item(2, _page.Glyphs.Alarm.ToString(), $"{_sentences.Introduce(_sentences.RedFlagLabel(question))} {PlainText.OneLine(question.Question)}, {_sentences.RedFlag(question)}", markTone: Tone.Alarm);
        }
    }

    private void HowToRead()
    {
        _page.End();
        _page.Rule();
        _page.Line(_sentences.Label("how-to-read"), Tone.Strong);
        foreach (var paragraph in _sentences.HowToRead)
        {
            _page.Text(2, paragraph);
        }

        for (var i = 0; i < _comparison.Order.Count; i++)
        {
            _page.Item(2, FormattableString.Invariant($"{i + 1}"), $"{_sentences.Introduce(_sentences.Cause(_comparison.Order[i]))} {_sentences.Meaning(_comparison.Order[i])}");
        }
    }

    /// <summary>A line of the head: what holds of both assessments once.</summary>
    private void Row(string label, string earlier, string later) => _page.Item(
        0,
        _sentences.Label(label) + new string(' ', _labels - TextWrap.Width(_sentences.Label(label))),
        PlainText.OneLine(earlier == later ? later : _sentences.Way(earlier, later)),
        markTone: Tone.Faint);

    private string Doubt(ComparedAssessment assessment) => _sentences.Label(assessment.Options.BenefitOfTheDoubt ? "doubt-counts" : "doubt-does-not-count");

    private string CardLabel(string id) => _instrument.Catalog.TryGetCard(id, out var card) && card.Number is { } number
        ? FormattableString.Invariant($"{_sentences.Label("card")} {number}")
        : _sentences.Label("card");

    private string CardTitle(string id) => PlainText.OneLine(_instrument.Catalog.TryGetCard(id, out var card) ? card.Title : id);

    private static string Name(EvaluationFramework framework) => $"{framework.Name} ({framework.Id} {framework.Version})";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
