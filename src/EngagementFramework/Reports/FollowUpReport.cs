using EngagementFramework.Cards;
using EngagementFramework.FollowUps;
using EngagementFramework.Levels;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>
/// Writes a follow-up, or its review, as Markdown: the agenda, then what to ask whom, with the milestones. What users wrote marks up nothing.
/// Lines end in line feeds, and the same follow-up gives the same text everywhere. Immutable and thread-safe.
/// </summary>
public sealed class FollowUpReport
{
    private readonly MarkdownHead _head;
    private readonly FollowUpSentences _sentences;

    /// <summary>Makes a writer of reports.</summary>
    /// <param name="catalog">The cards, whose wording is told.</param>
    /// <param name="frameworks">The ladders, for the names of criteria.</param>
    /// <param name="texts">What the report says, under the keys that begin with <c>follow-up.</c>. The default value is null: English.</param>
    public FollowUpReport(ICardCatalog catalog, IFrameworkCatalog frameworks, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(frameworks);
        texts ??= TextCatalog.English;
        _sentences = new FollowUpSentences(frameworks, texts);
        _head = new MarkdownHead(catalog, frameworks, texts, "follow-up.label.");
    }

    /// <summary>The report of a follow-up as a text.</summary>
    public string ToText(FollowUp followUp)
    {
        using var writer = new StringWriter();
        Write(followUp, writer);
        return writer.ToString();
    }

    /// <summary>The report of a review as a text.</summary>
    public string ToText(FollowUpReview review)
    {
        using var writer = new StringWriter();
        Write(review, writer);
        return writer.ToString();
    }

    /// <summary>Writes the report of a follow-up, without closing or flushing the writer.</summary>
    public void Write(FollowUp followUp, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new MarkdownPage(writer);
        page.Heading(1, $"{_sentences.Introduce(Label("title"))} {followUp.Company.Name}");
        page.Table(["", ""],
        [
            _head.Company(followUp.Company),
            _head.Row("as-of", Iso.Text(followUp.AsOf)),
            _head.Row("assessment", Iso.Text(followUp.AssessmentAsOf)),
            _head.Row("keep-until", Iso.Text(followUp.KeepUntil)),
            .. Due(followUp.DueOn),
            _head.Framework(followUp.Framework),
            _head.CardPacks(followUp.CardPacks),
            .. _head.Wordings(followUp.Wordings),
        ]);
        page.Paragraph(followUp.Questions.Count == 0 ? [_sentences.None] : [_sentences.Counts(followUp), _sentences.OnlyKept(followUp), _sentences.Meaning]);
        page.Paragraph(FollowUpSentences.HasFloor(followUp) ? [_sentences.Floor] : []);
        page.Items(Label("notices"), followUp.Notices.Select(notice => notice.Message));
        page.Heading(2, Label("agenda"));
        page.MarkupItems(followUp.Questions.Select((question, place) => FormattableString.Invariant(
            $"{place + 1}. {MarkdownText.Id(question.Question)} **{MarkdownText.Escape(_sentences.Objective(question))}** ({MarkdownText.Escape(_sentences.Why(question))})")));
        page.Heading(2, Label("requests"));
        foreach (var asked in followUp.Questions.GroupBy(_sentences.Addressees))
        {
            page.Heading(3, asked.Key);
            foreach (var question in asked)
            {
                page.Markup($"{MarkdownText.Id(question.Question)} **{MarkdownText.Escape(_sentences.Objective(question))}**");
                page.Quote(question.Text);
                page.MarkupItems(question.Requests.SelectMany(request => Request(followUp, question, request)));
                page.Items(Label("milestones"), question.Milestones.Select(milestone => _sentences.Milestone(milestone, followUp.Framework)));
            }
        }

        page.Heading(2, Label("others"));
        page.Table([Label("question"), Label("reason")], [.. FollowUpSentences.Others(followUp).Select(other => (IReadOnlyList<string>)[MarkdownText.Id(other.Question), MarkdownText.Escape(_sentences.Why(other))])]);
        _head.MadeFrom(followUp.CardPacks, [followUp.Framework], page);
    }

    /// <summary>Writes the report of a review, without closing or flushing the writer.</summary>
    public void Write(FollowUpReview review, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new MarkdownPage(writer);
        page.Heading(1, $"{_sentences.Introduce(Label("review"))} {review.Company.Name}");
        page.Table(["", ""],
        [
            _head.Company(review.Company),
            _head.Row("planned-on", Iso.Text(review.PlannedOn)),
            _head.Row("as-of", Iso.Text(review.AsOf)),
            _head.Row("assessment", Iso.Text(review.AssessmentAsOf)),
            .. review.KeepUntil is { } keep ? [_head.Row("keep-until", Iso.Text(keep))] : Array.Empty<IReadOnlyList<string>>(),
            .. Due(review.DueOn),
            _head.Framework(review.Framework),
            .. _head.Wordings(review.Wordings),
        ]);
        page.Paragraph(_sentences.NewRedFlags(review));
        page.Paragraph(_sentences.Counts(review.Counts));
        page.Paragraph(_sentences.ReviewMeaning);
        page.Paragraph(FollowUpSentences.HasFloor(review) ? [_sentences.Floor] : []);
        page.Items(Label("notices"), review.Notices.Select(notice => notice.Message));
        page.Heading(2, Label("objectives"));
        foreach (var objective in review.Objectives)
        {
            page.Markup($"{MarkdownText.Id(objective.Question)} **{MarkdownText.Escape(_sentences.Status(objective, review.DueOn))}** ({MarkdownText.Escape(_sentences.Objective(objective))})");
            page.Paragraph(_sentences.Lost(objective, review.Framework));
            page.MarkupItems(objective.Milestones.SelectMany(milestone => Milestone(milestone, review)));
        }

        _head.MadeFrom([], [review.Framework], page);
    }

    /// <summary>A milestone as an item of a list, ticked off or not, with what it still needs under it as a list.</summary>
    private IEnumerable<string> Milestone(ReviewedMilestone milestone, FollowUpReview review) => _sentences.Missing(milestone, review.Framework)
        .Select(missing => $"  - {MarkdownText.Escape(missing)}")
        .Prepend($"- [{(milestone.Status == MilestoneStatus.Reached ? 'x' : ' ')}] {MarkdownText.Escape(_sentences.Milestone(milestone, review.Framework))}");

    /// <summary>A request as an item of a list, with what else it serves and the note under it as a list.</summary>
    private IEnumerable<string> Request(FollowUp followUp, QuestionFollowUp question, FollowUpRequest request)
    {
        var number = FormattableString.Invariant($"{request.Number}.");
        string?[] besides = [_sentences.Serves(followUp, question, request), _sentences.Note(request)];
        return [$"{number} {MarkdownText.Escape(_sentences.Ask(request))}", .. besides.OfType<string>().Select(text => $"{new string(' ', number.Length + 1)}- {MarkdownText.Escape(text)}")];
    }

    private IEnumerable<IReadOnlyList<string>> Due(DateOnly? due) => due is { } day ? [_head.Row("due", Iso.Text(day))] : [];

    private string Label(string name) => _sentences.Label(name);

}
