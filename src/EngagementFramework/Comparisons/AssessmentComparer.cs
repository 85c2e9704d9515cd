using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>Compares two assessments of one company, by the cards and the ladders it was made with. Immutable and thread-safe.</summary>
public sealed class AssessmentComparer : IAssessmentComparer
{
    private readonly AssessmentEvaluator _evaluator;
    private readonly TextCatalog _texts;

    /// <summary>Makes a comparer with one ladder.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="framework">The ladder.</param>
    /// <param name="texts">What notices and problems say. The default value is null: English.</param>
    /// <exception cref="InvalidDocumentException">Something is wrong with the framework.</exception>
    public AssessmentComparer(ICardCatalog catalog, EvaluationFramework framework, TextCatalog? texts = null)
        : this(catalog, [new ResponseEvaluator(framework, texts)], texts)
    {
    }

    /// <summary>Makes a comparer with several ladders.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="frameworks">The ladders. The first is for assessments that name none.</param>
    /// <param name="texts">What notices and problems say. The default value is null: English.</param>
    public AssessmentComparer(ICardCatalog catalog, IFrameworkCatalog frameworks, TextCatalog? texts = null)
        : this(catalog, ResponseEvaluators.Of(frameworks, texts), texts)
    {
    }

    /// <summary>Makes a comparer from evaluators that rate single responses. They rate the states between the two assessments too.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="responses">What rates the responses, one by one, and brings the ladders; at least one. The first is for assessments that name no ladder.</param>
    /// <param name="texts">What notices and problems say. The default value is null: English.</param>
    /// <exception cref="ArgumentException">There is no evaluator in the list.</exception>
    /// <exception cref="InvalidDocumentException">Something is wrong with a framework, or two evaluators have the same.</exception>
    public AssessmentComparer(ICardCatalog catalog, IReadOnlyList<IResponseEvaluator> responses, TextCatalog? texts = null)
    {
        _texts = texts ?? TextCatalog.English;
        _evaluator = new AssessmentEvaluator(catalog, responses, texts);
    }

    /// <inheritdoc/>
    public ICardCatalog Catalog => _evaluator.Catalog;

    /// <inheritdoc/>
    public IFrameworkCatalog Frameworks => _evaluator.Frameworks;

    /// <inheritdoc/>
    public AssessmentComparison Compare(Assessment earlier, Assessment later, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        options ??= new ComparisonOptions();
        new ComparisonCheck(_evaluator, _texts).ThrowIfWrong(earlier, later, options);
        return Compare(Side(ComparedDocument.Earlier, earlier, options.Earlier), Side(ComparedDocument.Later, later, options.Later));
    }

    private ComparedSide Side(ComparedDocument document, Assessment assessment, EvaluationOptions options) =>
        new ComparedSide(document, assessment, _evaluator.Evaluate(assessment, options), _evaluator.ResponsesOf(assessment));

    private AssessmentComparison Compare(ComparedSide earlier, ComparedSide later)
    {
        var same = new SameEvidence(earlier.Assessment, later.Assessment);
        var mentioned = new MentionedEvidence(same);
        var questions = new QuestionComparer(earlier, later, same, mentioned);
        var counter = new ChangeCounter(earlier, later, questions.IsComparable);
        CardComparison[] cards = [.. Catalog.Cards
            .Where(card => earlier.Card(card.Id) is not null || later.Card(card.Id) is not null)
            .Select(card => Card(card, earlier, later, questions, counter))];
        return new AssessmentComparison
        {
            CardPacks = later.Result.CardPacks,
            Company = later.Assessment.Company,
            Earlier = Compared(earlier, mentioned),
            Later = Compared(later, mentioned),
            Order = QuestionComparer.Order,
            Cards = new ValueList<CardComparison>(cards),
            Changes = counter.Count([.. cards.SelectMany(card => card.Questions)]),
            Notices = new ComparisonNotices(_texts).About(earlier, later),
            Wordings = ValueList.Union(earlier.Result.Wordings, later.Result.Wordings),
        };
    }

    private static CardComparison Card(EngagementCard card, ComparedSide earlier, ComparedSide later, QuestionComparer comparer, ChangeCounter counter)
    {
        QuestionComparison[] questions = [.. card.Questions.Select(question => comparer.Compare(card.Id, question.Id))];
        return new CardComparison
        {
            Card = card.Id,
            Earlier = earlier.Card(card.Id)?.Summary,
            Later = later.Card(card.Id)?.Summary,
            Changes = counter.Count(questions),
            Questions = new ValueList<QuestionComparison>(questions),
        };
    }

    private static ComparedAssessment Compared(ComparedSide side, MentionedEvidence mentioned)
    {
        var (evidence, sources) = mentioned.Of(side.Document, side.Assessment);
        return new ComparedAssessment
        {
            AsOf = side.Result.AsOf,
            AssessmentAsOf = side.Result.AssessmentAsOf,
            Assessor = side.Result.Assessor,
            Framework = side.Result.Framework,
            Options = side.Result.Options,
            Summary = side.Result.Summary,
            Evidence = evidence,
            Sources = sources,
        };
    }
}
