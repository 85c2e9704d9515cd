using EngagementFramework.Comparisons;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Views;

/// <summary>The questions of a card in a comparison: each that changed with its steps, and those that did not on a line each.</summary>
internal sealed class ChangedQuestionView(Instrument instrument, ComparisonSentences sentences, Page page)
{
    private const int LongestText = 240;

    private readonly HashSet<(ComparedDocument Document, string Item)> _told = [];
    private readonly LevelBar _then = new(instrument.OldFramework ?? instrument.Framework, page.Glyphs);
    private readonly LevelBar _now = new(instrument.Framework, page.Glyphs);

    public void Write(CardComparison card)
    {
        foreach (var question in card.Questions.Where(question => question.Steps.Count > 0))
        {
            page.End();
            Write(question);
        }

        var same = card.Questions.Where(question => question.Steps.Count == 0).ToArray();
        if (same.Length == 0)
        {
            return;
        }

        page.End();
        page.Text(0, sentences.Introduce(sentences.Label("no-change")), Tone.Strong);
        foreach (var question in same)
        {
            page.Item(2, page.Glyphs.Bullet, $"{PlainText.OneLine(question.Question)}, {sentences.State(question.Later)}");
        }
    }

    private void Write(QuestionComparison question)
    {
        Head(question);
        if (instrument.Catalog.TryGetQuestion(question.Question, out var asked))
        {
            page.Text(2, $"{sentences.Introduce(sentences.Label("question"))} {PlainText.OneLine(asked.Text)}", Tone.Faint);
        }

        foreach (var sentence in sentences.Criteria(question))
        {
            page.Text(2, sentence);
        }

        for (var i = 0; i < question.Steps.Count; i++)
        {
            Step(question.Steps[i], i + 1);
        }
    }

    private void Head(QuestionComparison question)
    {
        var (flagThen, flagNow) = (sentences.IsRedFlag(question.Earlier, ComparedDocument.Earlier), sentences.IsRedFlag(question.Later, ComparedDocument.Later));
        var bars = $"{_then.Of(question.Earlier.Range, flagThen)} {page.Glyphs.Arrow} {_now.Of(question.Later.Range, flagNow)}";
        var mark = flagThen || flagNow ? sentences.RedFlagLabel(question) : "";
        var line = $"{sentences.Change(question.Change)}{(mark.Length == 0 ? "" : "  " + mark)}  {PlainText.OneLine(question.Question)}";
        page.Item(0, bars, line, mark.Length == 0 ? Tone.Strong : Tone.Alarm);
        page.Text(2, sentences.Way(question), Tone.Strong);
    }

    private void Step(ChangeStep step, int number)
    {
        page.Item(2, FormattableString.Invariant($"{number}"), sentences.Step(step), Tone.Strong);
        foreach (var sentence in sentences.Said(step).Concat(sentences.Criteria(step)))
        {
            page.Text(4, sentence);
        }

        foreach (var evidence in step.Evidence)
        {
            Evidence(evidence, step.Cause);
        }

        foreach (var example in step.Examples)
        {
            page.Item(4, page.Glyphs.Bullet, $"{TextWrap.Cut(sentences.Example(example), LongestText, "...")} {sentences.Standing(example, step)}");
        }
    }

    private void Evidence(ChangedEvidence evidence, ChangeCause cause)
    {
        var id = PlainText.OneLine(evidence.Item);
        if (_told.Add((evidence.Document, evidence.Item)))
        {
            var citations = sentences.Citations(evidence);
            page.Item(4, sentences.Introduce(id), TextWrap.Cut(sentences.Statement(evidence), LongestText, "..."), markTone: Tone.Strong);
            page.Text(6, citations.Count == 0 ? sentences.NoCitation : string.Join("; ", citations), Tone.Faint);
        }
        else
        {
            page.Text(4, $"{sentences.Introduce(id)} {sentences.Label("as-above")}", Tone.Faint);
        }

        page.Text(6, $"{sentences.ShowsLabel(evidence, cause)} {(evidence.Shows.Count == 0 ? sentences.Label("shows-nothing") : string.Join(", ", evidence.Shows))}.");
    }
}
