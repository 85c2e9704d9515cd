using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Forecasts;

/// <summary>Says when the levels of one company lapse, by the cards and the ladders it was made with. Immutable and thread-safe.</summary>
public sealed class Forecaster : IForecaster
{
    private readonly IReadOnlyList<IResponseEvaluator> _responses;
    private readonly AssessmentChecks _checks;
    private readonly TextCatalog _texts;

    /// <summary>Makes a forecaster with one ladder.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="framework">The ladder.</param>
    /// <param name="texts">What notices and problems say. The default value is null: English.</param>
    /// <exception cref="InvalidDocumentException">Something is wrong with the framework.</exception>
    public Forecaster(ICardCatalog catalog, EvaluationFramework framework, TextCatalog? texts = null)
        : this(catalog, [new ResponseEvaluator(framework, texts)], texts)
    {
    }

    /// <summary>Makes a forecaster with several ladders.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="frameworks">The ladders. The first is for assessments that name none.</param>
    /// <param name="texts">What notices and problems say. The default value is null: English.</param>
    public Forecaster(ICardCatalog catalog, IFrameworkCatalog frameworks, TextCatalog? texts = null)
        : this(catalog, ResponseEvaluators.Of(frameworks, texts), texts)
    {
    }

    /// <summary>Makes a forecaster from those that rate single responses.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="responses">What rates the responses, one by one, and brings the ladders; at least one. The first is for assessments that name no ladder.</param>
    /// <param name="texts">What notices and problems say. The default value is null: English.</param>
    /// <exception cref="ArgumentException">There is no evaluator in the list.</exception>
    /// <exception cref="InvalidDocumentException">Something is wrong with a framework, or two evaluators have the same.</exception>
    public Forecaster(ICardCatalog catalog, IReadOnlyList<IResponseEvaluator> responses, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(responses);
        Catalog = catalog;
        _texts = texts ?? TextCatalog.English;
        _responses = [.. responses];
        Frameworks = new FrameworkCatalog(_texts, [.. _responses.Select(evaluator => evaluator.Framework)]);
        _checks = new AssessmentChecks(catalog, Frameworks.Frameworks);
    }

    /// <inheritdoc/>
    public ICardCatalog Catalog { get; }

    /// <inheritdoc/>
    public IFrameworkCatalog Frameworks { get; }

    /// <inheritdoc/>
    public LevelForecast Forecast(Assessment assessment, ForecastOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        options ??= new ForecastOptions();
        var asOf = options.AsOf ?? assessment.AsOf;
        Check(assessment, options, asOf);
        var evaluator = _responses[_checks.FrameworkOf(assessment)];
        var finder = new LapseFinder(evaluator, assessment, asOf, options.BenefitOfTheDoubt);
        var until = Last(asOf, options.Months);
        var byQuestion = assessment.Responses.ToDictionary(response => response.Question, StringComparer.Ordinal);
        var notices = new ForecastNotices(_texts, options.BenefitOfTheDoubt);
        var cards = new List<CardForecast>();
        var lapses = new List<Lapse>();
        foreach (var (card, _, why) in Coverage.Of(assessment, Catalog))
        {
            if (why is not null)
            {
                continue;
            }

            QuestionForecast[] questions = [.. card.Questions.Select(question => Question(question.Id, byQuestion.GetValueOrDefault(question.Id), finder, asOf, notices))];
            lapses.AddRange(card.Questions.SelectMany(question => byQuestion.TryGetValue(question.Id, out var response) ? finder.Lapses(response, until) : []));
            foreach (var before in card.Questions.Select(question => byQuestion.TryGetValue(question.Id, out var response) ? finder.LapsedBefore(response) : null).OfType<RatedQuestion>())
            {
                notices.AddLapsed(before);
            }

            cards.Add(new CardForecast { Card = card.Id, HoldsUntil = questions.Min(question => question.HoldsUntil), Questions = questions });
        }

        var wordings = ValueList.Union(evaluator.Framework.Wordings, _texts.Wordings);
        return new LevelForecast
        {
            Framework = new FrameworkReference { Id = evaluator.Framework.Id, Version = evaluator.Framework.Version },
            CardPacks = [.. Catalog.Packs.Select(CardPackReference.Of)],
            Company = assessment.Company,
            AsOf = asOf,
            AssessmentAsOf = assessment.AsOf,
            BenefitOfTheDoubt = options.BenefitOfTheDoubt,
            Months = options.Months,
            Until = until,
            HoldsUntil = cards.Min(card => card.HoldsUntil),
            Cards = cards,
            Lapses = [.. lapses.OrderBy(lapse => lapse.On)],
            Notices = notices.Found(wordings),
            Wordings = wordings,
        };
    }

    private void Check(Assessment assessment, ForecastOptions options, DateOnly asOf)
    {
        if (options.Months is < 1 or > ForecastOptions.MostMonths)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Months, FormattableString.Invariant($"A forecast looks from 1 to {ForecastOptions.MostMonths} months ahead."));
        }

        var problems = new ProblemCollector(_texts);
        _checks.Check(assessment, problems);
        if (problems.Any)
        {
            throw new InvalidDocumentException(problems.Found);
        }

        if (asOf < assessment.AsOf)
        {
            throw new ArgumentOutOfRangeException(nameof(options), Iso.Text(asOf), $"A forecast begins no earlier than the assessment's own date, {Iso.Text(assessment.AsOf)}.");
        }
    }

    private static QuestionForecast Question(string id, Response? response, LapseFinder finder, DateOnly asOf, ForecastNotices notices)
    {
        var result = response is null ? new NotRatedQuestion { Question = id, Reason = NotRatedReason.NotAsked } : finder.Evaluate(response);
        var question = result.Match(
            rated =>
            {
                var (until, next) = finder.Holds(response!, rated, asOf);
                return new QuestionForecast
                {
                    Question = id,
                    Status = ForecastStatus.Rated,
                    Level = rated.Level,
                    Basis = rated.Basis,
                    Highest = finder.Highest(rated),
                    HoldsUntil = until,
                    FallsTo = next is { } value ? finder.Level(value) : null,
                };
            },
            notRated => new QuestionForecast { Question = id, Status = ForecastStatus.NotRated, Reason = notRated.Reason });
        notices.Add(question);
        return question;
    }

    private static DateOnly Last(DateOnly asOf, int months) =>
        asOf <= DateOnly.MaxValue.AddMonths(-months) ? asOf.AddMonths(months) : DateOnly.MaxValue;
}
