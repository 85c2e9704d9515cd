using EngagementFramework.Comparisons;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Views;

/// <summary>The questions of a card in a comparison: those whose level changed, or what it rests on, each with its steps; the others on a line each.</summary>
internal sealed class ChangedQuestionView(Instrument instrument, ComparisonSentences sentences, Page page)
{
    private const int LongestText = 240;

    private readonly HashSet<(string Item, string Statement)> _told = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly LevelBar _then = new(instrument.OtherFramework ?? instrument.Framework, page.Glyphs);
    private readonly LevelBar _now = new(instrument.Framework, page.Glyphs);

    public void Write(CardComparison card)
    {
        foreach (var question in card.Questions.Where(question => question.Steps.Count > 0 && question.Change != LevelChange.NotRated))
        {
            page.End();
            Write(question);
        }

        Lines(sentences.Change(LevelChange.NotRated), [.. card.Questions.Where(question => question.Change == LevelChange.NotRated)]);
        Lines(sentences.Label("no-change"), [.. card.Questions.Where(question => question.Steps.Count == 0 && question.Change != LevelChange.NotRated)]);
    }

    /// <summary>Questions on a line each: where they stand, or from where to where they came.</summary>
    private void Lines(string heading, QuestionComparison[] questions)
    {
        if (questions.Length == 0)
        {
            return;
        }

        page.End();
        page.Text(0, sentences.Introduce(heading), Tone.Strong);
        foreach (var question in questions)
        {
            page.Item(2, page.Glyphs.Bullet, $"{PlainText.OneLine(question.Question)}, {(question.Steps.Count == 0 ? sentences.State(question.Later) : sentences.Way(question))}");
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
        var mark = flagThen || flagNow ? "  " + sentences.RedFlagLabel(question) : "";
        var change = "  " + sentences.Change(question);
        var id = PlainText.OneLine(question.Question);
        page.Put(bars).Put(change, Tone.Strong).Put(mark, Tone.Alarm);
        if (TextWrap.Width(bars + change + mark + id) + 2 <= page.Width)
        {
            page.Line("  " + id, Tone.Faint);
        }
        else
        {
            page.End();
            page.Text(2, id, Tone.Faint);
        }

        page.Text(2, sentences.Way(question), Tone.Strong);
    }

    private void Step(ChangeStep step, int number)
    {
        page.Item(2, FormattableString.Invariant($"{number}"), sentences.Step(step), Tone.Strong);
        foreach (var sentence in sentences.Said(step).Concat(sentences.Criteria(step)))
        {
            page.Text(4, sentence);
        }

        foreach (var evidence in ComparisonSentences.Told(step))
        {
            Evidence(evidence, step.Cause);
        }

        var asAbove = new List<string>();
        foreach (var examples in ComparisonSentences.Together(step))
        {
            var said = $"{TextWrap.Cut(sentences.Example(examples), LongestText, "...")} {sentences.Standing(examples, step)}";
            if (_said.Add(said))
            {
                page.Item(4, page.Glyphs.Bullet, said);
            }
            else
            {
                asAbove.Add(ComparisonSentences.Names(examples));
            }
        }

        if (asAbove.Count > 0)
        {
            page.Item(4, page.Glyphs.Bullet, $"{sentences.Introduce(string.Join(", ", asAbove))} {sentences.Label("as-above")}", markTone: Tone.Faint);
        }
    }

    private void Evidence(ChangedEvidence evidence, ChangeCause cause)
    {
        var id = PlainText.OneLine(evidence.Item);
        if (_told.Add((evidence.Item, sentences.Statement(evidence))))
        {
            var citations = sentences.Citations(evidence);
            page.Item(4, sentences.Introduce(id), TextWrap.Cut(sentences.Statement(evidence), LongestText, "..."), markTone: Tone.Strong);
            page.Text(6, citations.Count == 0 ? sentences.NoCitation : string.Join("; ", citations), Tone.Faint);
        }
        else
        {
            page.Text(4, $"{sentences.Introduce(id)} {sentences.Label("as-above")}", Tone.Faint);
        }

        page.Text(6, $"{sentences.ShowsLabel(evidence, cause)} {string.Join(", ", evidence.Shows)}.{(sentences.Kept(evidence, cause) is { } kept ? " " + kept : "")}");
    }
}
