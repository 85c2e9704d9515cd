using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>
/// Writes a result as Markdown, whole and for reading by itself: who has only the report can name the source, the place, the words and the
/// link behind everything that counted, and why the rest did not. What users wrote marks up nothing. Lines end in line feeds, and the
/// same result gives the same text everywhere. Immutable and thread-safe.
/// </summary>
public sealed class MarkdownReport
{
    private readonly ICardCatalog _catalog;
    private readonly IFrameworkCatalog _frameworks;
    private readonly TextCatalog? _texts;

    /// <summary>Makes a writer of reports.</summary>
    /// <param name="catalog">The cards, for their titles and questions. A card that it does not have is shown by its id.</param>
    /// <param name="framework">The ladder by which the results were made.</param>
    /// <param name="texts">What the report says, under the keys that begin with <c>report.</c>. The default value is null: English.</param>
    /// <exception cref="InvalidDocumentException">Something is wrong with the framework.</exception>
    public MarkdownReport(ICardCatalog catalog, EvaluationFramework framework, TextCatalog? texts = null)
        : this(catalog, new FrameworkCatalog(framework), texts)
    {
    }

    /// <summary>Makes a writer of reports.</summary>
    /// <param name="catalog">The cards, for their titles and questions. A card that it does not have is shown by its id.</param>
    /// <param name="frameworks">The ladders by which the results were made.</param>
    /// <param name="texts">What the report says, under the keys that begin with <c>report.</c>. The default value is null: English.</param>
    public MarkdownReport(ICardCatalog catalog, IFrameworkCatalog frameworks, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(frameworks);
        _catalog = catalog;
        _frameworks = frameworks;
        _texts = texts;
    }

    /// <summary>The report as a text.</summary>
    /// <exception cref="ArgumentException">The result was made by another framework.</exception>
    public string ToText(AssessmentResult result)
    {
        using var writer = new StringWriter();
        Write(result, writer);
        return writer.ToString();
    }

    /// <summary>Writes the report, without closing or flushing the writer.</summary>
    /// <exception cref="ArgumentException">The result was made by another framework.</exception>
    public void Write(AssessmentResult result, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        var framework = Framework(result);
        var sentences = new ResultSentences(result, framework, _texts);
        var page = new MarkdownPage(writer);
        new MarkdownOverview(result, sentences, _catalog, framework, Wordings(result, framework), page).Write();
        var questions = new MarkdownQuestions(result, sentences, framework, page);
        foreach (var card in result.Cards)
        {
            var title = CardTitles.Of(card.Card, _catalog);
            page.Heading(2, $"{sentences.Label("card")} {title}");
            page.Paragraph(sentences.Counts(card.Summary) + ".", sentences.RedFlags(card.Summary) + ".");
            page.Items(sentences.Label("notices"), card.Notices.Select(notice => notice.Message));
            foreach (var question in card.Questions)
            {
                questions.Write(question, _catalog.TryGetQuestion(question.Question, out var asked) ? asked.Text : null);
            }
        }

        new MarkdownAppendix(result, sentences, _catalog, framework, _texts, page).Write();
    }

    /// <summary>Whose wording the report is in: that of the result, the ladder, the cards and the report's own sentences, as lines.</summary>
    private IReadOnlyList<string> Wordings(AssessmentResult result, EvaluationFramework framework) =>
    [
        .. ValueList.Union([result.Wordings, framework.Wordings, .. _catalog.Packs.Select(pack => pack.Wordings), _texts?.Wordings ?? []])
            .Select(wording => WordingSentences.Of(wording, _texts)),
    ];

    /// <summary>The ladder that made the result. Where it is not there, the first, which says that the result is not of it.</summary>
    private EvaluationFramework Framework(AssessmentResult result) =>
        _frameworks.TryGetFramework(result.Framework.Id, result.Framework.Version, out var framework) ? framework : _frameworks.Default;
}
