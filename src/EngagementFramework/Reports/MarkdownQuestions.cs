using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>The part of a report about one question: its level, and every reason.</summary>
internal sealed class MarkdownQuestions(AssessmentResult result, ResultSentences sentences, EvaluationFramework framework, MarkdownPage page)
{
    private readonly MarkdownCitations _citations = new(new ResultLookup(result, framework), sentences);

    public void Write(QuestionResult question, string? text) => question.Match(
        rated =>
        {
            var mark = sentences.IsRedFlag(rated) ? $"{sentences.Label("red-flag")}, " : "";
            Begin(rated, text, mark + sentences.LevelName(rated.Level.Value));
            page.Paragraph(sentences.Level(rated), sentences.HoldsUntil(rated));
            Said(rated);
            Reasons(rated);
            return true;
        },
        notRated =>
        {
            Begin(notRated, text, $"{sentences.Label("not-rated")}, {sentences.Reason(notRated.Reason)}");
            page.Paragraph(sentences.NotRated(notRated));
            Said(notRated);
            return false;
        });

    private void Begin(QuestionResult question, string? text, string level)
    {
        page.Heading(3, $"{sentences.Introduce(question.Question)} {level}");
        if (text is not null)
        {
            page.Quote(text);
        }
    }

    private void Said(QuestionResult question)
    {
        page.Paragraph(
            sentences.HowKnown(question),
            question.Respondent is { } respondent ? $"{sentences.Introduce(sentences.Label("respondent"))} {respondent}." : null,
            question.ReceivedOn is { } received ? $"{sentences.Introduce(sentences.Label("received"))} {Iso.Text(received)}." : null);
        page.Introduced(sentences.Introduce(sentences.ExplanationLabel(question)), question.Explanation);
        page.Introduced(sentences.Introduce(sentences.Label("note")), question.Note);
        page.Items(sentences.Label("notices"), question.Notices.Select(notice => notice.Message));
    }

    private void Reasons(RatedQuestion question)
    {
        if (question.Criteria.Count == 0)
        {
            return;
        }

        page.Table(
            [sentences.Label("criterion"), sentences.Label("finding")],
            [.. question.Criteria.Select(finding => (IReadOnlyList<string>)[MarkdownText.Escape(sentences.Criterion(finding)), MarkdownText.Escape(sentences.Outcome(finding))])]);
        page.MarkupItems(sentences.Label("counted"), _citations.Counted(question));
        page.MarkupItems(sentences.Label("not-counted"), _citations.NotCounted(question));
        if (question.Blocking.Count == 0)
        {
            page.Paragraph(sentences.MissingHeading(question));
        }

        page.MarkupItems(sentences.MissingHeading(question) ?? "", Missing(question));
        page.Paragraph(sentences.Beyond(question));
    }

    private IEnumerable<string> Missing(RatedQuestion question)
    {
        foreach (var finding in question.Criteria.Where(finding => question.Blocking.Contains(finding.Criterion)))
        {
            yield return $"- {MarkdownText.Escape(sentences.Criterion(finding))}";
            foreach (var missing in sentences.Missing(finding))
            {
                yield return $"  - {MarkdownText.Escape(missing)}";
            }
        }
    }
}
