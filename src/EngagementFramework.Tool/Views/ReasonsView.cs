using EngagementFramework.Evaluation;
using EngagementFramework.Reports;

namespace EngagementFramework.Tool.Views;

/// <summary>Why a question is at its level: what counted, what is missing for the next level, what did not count.</summary>
internal sealed class ReasonsView(ResultSentences sentences, Page page, int indent)
{
    private const int LongestStatement = 240;
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public void Write(RatedQuestion question)
    {
        if (question.Criteria.Count > 0)
        {
            page.End();
        }

        foreach (var finding in question.Criteria.Where(finding => finding.Rung <= question.Level.Value))
        {
            var (mark, tone) = finding.Outcome == CriterionOutcome.Uncertain ? (page.Glyphs.Open, Tone.Open) : (page.Glyphs.Met, Tone.Good);
            page.Item(indent, mark, Titled(finding), markTone: tone);
            Counted(finding);
        }

        Missing(question);
        if (sentences.Beyond(question) is { } beyond)
        {
            page.Item(indent, page.Glyphs.Bullet, beyond);
        }

        NotCounted(question);
    }

    private void NotCounted(RatedQuestion question)
    {
        var groups = sentences.NotCounted(question);
        if (groups.Count > 0)
        {
            page.Text(indent, sentences.Introduce(sentences.Label("not-counted")), Tone.Strong);
        }

        foreach (var group in groups)
        {
            page.Item(indent, page.Glyphs.Bullet, group.Sentence);
            foreach (var item in group.Items.Where(_told.Add))
            {
                Tell(item);
            }

            foreach (var example in group.Examples.Where(example => _told.Add(example.Example)))
            {
                Tell(example, indent + 2);
            }
        }
    }

    private void Missing(RatedQuestion question)
    {
        if (sentences.MissingHeading(question) is not { } heading)
        {
            return;
        }

        page.Text(indent, question.Blocking.Count == 0 ? heading : sentences.Introduce(heading), Tone.Strong);
        foreach (var finding in question.Criteria.Where(finding => question.Blocking.Contains(finding.Criterion)))
        {
            var (mark, tone) = finding.Outcome == CriterionOutcome.Uncertain ? (page.Glyphs.Open, Tone.Open) : (page.Glyphs.Missing, Tone.Plain);
            page.Item(indent, mark, Titled(finding), markTone: tone);
            foreach (var missing in sentences.Missing(finding))
            {
                page.Item(indent + 2, page.Glyphs.Bullet, missing);
            }

            if (finding.Evidence.Any(use => use.Counted))
            {
                page.Text(indent + 2, sentences.Introduce(sentences.Label("counted")), Tone.Faint);
            }

            Counted(finding);
        }
    }

    private string Titled(CriterionFinding finding) => finding.Outcome == CriterionOutcome.Met
        ? sentences.Criterion(finding)
        : $"{sentences.Criterion(finding)} ({sentences.Outcome(finding)})";

    private void Counted(CriterionFinding finding)
    {
        if (sentences.NotApplicable(finding) is { } reason)
        {
            page.Text(indent + 2, reason);
        }

        var again = new List<string>();
        foreach (var item in finding.Evidence.Where(use => use.Counted).Select(use => use.Item).Distinct(StringComparer.Ordinal))
        {
            if (_told.Add(item))
            {
                Tell(item);
            }
            else
            {
                again.Add(PlainText.OneLine(item));
            }
        }

        if (again.Count > 0)
        {
            page.Text(indent + 2, $"{sentences.Introduce(string.Join(", ", again))} {sentences.Label("as-above")}", Tone.Faint);
        }

        foreach (var example in sentences.CountedExamples(finding).Where(example => _told.Add(example.Example)))
        {
            Tell(example, indent + 4);
        }
    }

    private void Tell(string item)
    {
        var citations = sentences.Citations(item);
        page.Item(indent + 2, sentences.Introduce(item), Shortened(sentences.Statement(item)), markTone: Tone.Strong);
        page.Text(indent + 4, citations.Count == 0 ? sentences.NoCitation : string.Join("; ", citations), Tone.Faint);
    }

    private void Tell(ExampleFinding example, int indent) =>
        page.Item(indent, page.Glyphs.Bullet, $"{PlainText.OneLine(example.Example)} ({sentences.Date(example)}): {Shortened(sentences.Description(example))}");

    private static string Shortened(string text) => TextWrap.Cut(text, LongestStatement, "...");
}
