using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Views;

/// <summary>One question of a result: its level on a line, and the reasons under it.</summary>
internal sealed class QuestionView(AssessmentResult result, Instrument instrument, ResultSentences sentences, Page page)
{
    private readonly LevelBar _bar = new(instrument.Framework, page.Glyphs);
    private readonly int _names = Math.Max(
        sentences.Label("not-rated").Length,
        result.Summary.Distribution.Select(level => TextWrap.Width(sentences.LevelName(level.Value))).DefaultIfEmpty(0).Max());

    private int Indent => _bar.Width + 2;

    public void Write(QuestionResult question)
    {
        page.End();
        question.Match(Rated, NotRated);
    }

    private bool Rated(RatedQuestion question)
    {
        var redFlag = sentences.IsRedFlag(question);
        Head(question, sentences.LevelName(question.Level.Value), redFlag ? Tone.Alarm : question.Basis == Basis.Rungs ? Tone.Good : Tone.Plain, redFlag);
        page.Text(Indent, Join(sentences.Level(question), sentences.HoldsUntil(question)));
        Said(question);
        new ReasonsView(sentences, page, Indent).Write(question);
        return true;
    }

    private bool NotRated(NotRatedQuestion question)
    {
        Head(question, sentences.Label("not-rated"), Tone.Faint, redFlag: false);
        page.Text(Indent, sentences.NotRated(question));
        Said(question);
        return false;
    }

    private void Head(QuestionResult question, string level, Tone tone, bool redFlag)
    {
        var mark = redFlag ? sentences.Label("red-flag") : "";
        var id = PlainText.OneLine(question.Question);
        var gap = new string(' ', Math.Max(0, _names - TextWrap.Width(level)) + 2);
        var fits = Indent + TextWrap.Width(level) + gap.Length + (redFlag ? TextWrap.Width(mark) + 2 : 0) + TextWrap.Width(id) <= page.Width;
        page.Put(_bar.Of(question, redFlag), tone).Put("  ").Put(level, tone == Tone.Faint ? Tone.Plain : Tone.Strong);
        if (fits)
        {
            page.Put(gap).Put(redFlag ? mark + "  " : "", Tone.Alarm).Line(id, Tone.Faint);
        }
        else
        {
            page.Put(redFlag ? "  " + mark : "", Tone.Alarm).End();
            page.Text(Indent, id, Tone.Faint);
        }

        if (instrument.Catalog.TryGetQuestion(question.Question, out var asked))
        {
            page.Text(Indent, $"{sentences.Introduce(sentences.Label("question"))} {PlainText.OneLine(asked.Text)}", Tone.Faint);
        }
    }

    private void Said(QuestionResult question)
    {
        var who = Join(
            question.Origin == Responses.Origin.DeskResearch ? sentences.HowKnown(question) : null,
            question.Respondent is { } respondent ? $"{sentences.Introduce(sentences.Label("respondent"))} {PlainText.OneLine(respondent)}." : null);
        if (who.Length > 0)
        {
            page.Text(Indent, who, Tone.Faint);
        }

        Labelled(sentences.ExplanationLabel(question), question.Explanation);
        Labelled(sentences.Label("note"), question.Note);
        foreach (var notice in question.Notices)
        {
            page.Text(Indent, $"{sentences.Introduce(sentences.Label("notice"))} {PlainText.OneLine(notice.Message)}", Tone.Open);
        }
    }

    private void Labelled(string label, string? text)
    {
        if (text is not null)
        {
            page.Text(Indent, $"{sentences.Introduce(label)} {PlainText.OneLine(text)}");
        }
    }

    private static string Join(params ReadOnlySpan<string?> sentences)
    {
        var joined = "";
        foreach (var sentence in sentences)
        {
            joined += sentence is null ? "" : joined.Length == 0 ? sentence : " " + sentence;
        }

        return joined;
    }
}
