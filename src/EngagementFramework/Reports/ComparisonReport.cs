using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Reports;

/// <summary>
/// Writes a comparison as Markdown, whole and for reading by itself: the red flags gained and lost first, then what changed, how that is to be
/// read, and each question that changed with its causes, from which level to which each leads, and the criteria, the evidence and the examples
/// behind it. What users wrote marks up nothing. Lines end in line feeds, and the same comparison gives the same text everywhere. Immutable and
/// thread-safe.
/// </summary>
public sealed class ComparisonReport
{
    private readonly ICardCatalog _catalog;
    private readonly IFrameworkCatalog _frameworks;
    private readonly TextCatalog? _texts;

    /// <summary>Makes a writer of reports.</summary>
    /// <param name="catalog">The cards, for their titles and questions. A card that it does not have is shown by its id.</param>
    /// <param name="framework">The ladder by which both assessments were rated.</param>
    /// <param name="texts">What the report says, under the keys that begin with <c>compare.</c> and <c>report.</c>. The default value is null: English.</param>
    /// <exception cref="InvalidDocumentException">Something is wrong with the framework.</exception>
    public ComparisonReport(ICardCatalog catalog, EvaluationFramework framework, TextCatalog? texts = null)
        : this(catalog, new FrameworkCatalog(framework), texts)
    {
    }

    /// <summary>Makes a writer of reports.</summary>
    /// <param name="catalog">The cards, for their titles and questions. A card that it does not have is shown by its id.</param>
    /// <param name="frameworks">The ladders by which the assessments were rated.</param>
    /// <param name="texts">What the report says, under the keys that begin with <c>compare.</c> and <c>report.</c>. The default value is null: English.</param>
    public ComparisonReport(ICardCatalog catalog, IFrameworkCatalog frameworks, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(frameworks);
        _catalog = catalog;
        _frameworks = frameworks;
        _texts = texts;
    }

    /// <summary>The report as a text.</summary>
    /// <exception cref="ArgumentException">An assessment was rated by a framework that is not there.</exception>
    public string ToText(AssessmentComparison comparison)
    {
        using var writer = new StringWriter();
        Write(comparison, writer);
        return writer.ToString();
    }

    /// <summary>Writes the report, without closing or flushing the writer.</summary>
    /// <exception cref="ArgumentException">An assessment was rated by a framework that is not there.</exception>
    public void Write(AssessmentComparison comparison, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(writer);
        var (earlier, later) = (Framework(comparison.Earlier.Framework), Framework(comparison.Later.Framework));
        var sentences = new ComparisonSentences(comparison, earlier, later, _texts);
        var page = new MarkdownPage(writer);
        new MarkdownChangeOverview(comparison, sentences, _catalog, [earlier, later], _texts, page).Write();
        var questions = new MarkdownChangedQuestions(sentences, _catalog, page);
        foreach (var card in comparison.Cards)
        {
            page.Heading(2, $"{sentences.Label("card")} {CardTitles.Of(card.Card, _catalog)}");
            page.Paragraph(sentences.Coverage(card), sentences.Counts(card.Changes));
            questions.Write(card);
        }

        Appendix(comparison, sentences, earlier, later, page);
    }

    private void Appendix(AssessmentComparison comparison, ComparisonSentences sentences, EvaluationFramework earlier, EvaluationFramework later, MarkdownPage page)
    {
        foreach (var (label, assessment) in new[] { ("earlier", comparison.Earlier), ("later", comparison.Later) })
        {
            page.Heading(2, $"{sentences.Introduce(sentences.Label("sources"))} {sentences.Label(label)}");
            MarkdownSources.Write(page, assessment.Sources, _texts);
        }

        EvaluationFramework[] ladders = ReferenceEquals(earlier, later) ? [later] : [earlier, later];
        foreach (var ladder in ladders)
        {
            page.Heading(2, $"{sentences.Introduce(sentences.Label("ladder"))} {ladder.Name} ({ladder.Id} {ladder.Version})");
            MarkdownLadder.Write(page, ladder, _texts);
        }

        var lines = ladders.SelectMany(ladder => SourceSentences.Of(comparison.CardPacks, ladder, _texts)).Distinct().ToArray();
        if (lines.Length > 0)
        {
            page.Heading(2, sentences.Label("made-from"));
            page.MarkupItems(lines.Select(line => "- " + MarkdownText.Escape(line)));
        }
    }

    /// <summary>The ladder that rated an assessment. Where it is not there, the first, of which the sentences say that the assessment was not rated by it.</summary>
    private EvaluationFramework Framework(FrameworkReference made) =>
        _frameworks.TryGetFramework(made.Id, made.Version, out var framework) ? framework : _frameworks.Default;
}
