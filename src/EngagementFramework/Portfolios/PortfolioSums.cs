using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;

namespace EngagementFramework.Portfolios;

/// <summary>
/// Adds up results, one after the other, and the sums of parts. The order makes no difference, nor how the parts were made: lowest levels
/// and lower medians are worked out from distributions, which add up. Weights are whole numbers of millionths; up to
/// <see cref="MostWeight"/> a decimal holds each of them, so that no addition rounds. Not thread-safe: sum up on one thread, or a part on
/// each and merge. Memory grows with the companies that are kept, with alerts, and with the groups; without all three it is constant.
/// </summary>
public sealed class PortfolioSums
{
    /// <summary>The greatest weight of all holdings together: 10^22.</summary>
    public static decimal MostWeight => 10_000_000_000_000_000_000_000m;

    private readonly IFrameworkCatalog _frameworks;
    private readonly PortfolioSumsOptions _options;
    private readonly CatalogOrder _order;
    private readonly HoldingsBuilder? _holdings;
    private readonly ScopeBuilder _scope = new();
    private readonly Dictionary<(string Id, string Version, bool Doubt), LadderBuilder> _ladders = [];
    private readonly HashSet<string> _companies = new(StringComparer.Ordinal);
    private readonly List<Alert> _alerts = [];
    private readonly HashSet<WordingReference> _wordings = [];

    /// <summary>Makes sums over nothing yet.</summary>
    /// <param name="catalog">The cards, for the themes of questions and the order of groups.</param>
    /// <param name="frameworks">The ladders by which results are rated.</param>
    /// <param name="options">What is summed up. The default value is null: the defaults of <see cref="PortfolioSumsOptions"/>.</param>
    /// <param name="holdings">What is held. The default value is null: there are no sums by weight.</param>
    /// <exception cref="ArgumentException">A company is held twice, a weight is out of bounds, or an option is below 0.</exception>
    public PortfolioSums(ICardCatalog catalog, IFrameworkCatalog frameworks, PortfolioSumsOptions? options = null, IReadOnlyList<Holding>? holdings = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(frameworks);
        _frameworks = frameworks;
        _options = options ?? new PortfolioSumsOptions();
        if (_options.Alerts is { SilentDays: < 0 } or { LapseDays: < 0 })
        {
            throw new ArgumentException("A number of days is 0 or more.", nameof(options));
        }

        _order = new CatalogOrder(catalog);
        _holdings = holdings is null ? null : new HoldingsBuilder(holdings);
    }

    /// <summary>Adds a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="earlier">An earlier result of the same company by the same ladder, to see what fell. The default value is null: none is known.</param>
    /// <exception cref="ArgumentException">
    /// The ladder or a level is unknown; a card or a question comes twice; the company is there already while companies are kept; or
    /// <paramref name="earlier"/>, of which the exception has the name then, is of another company, rated otherwise, or later. Nothing was added.
    /// </exception>
    /// <exception cref="OverflowException">A count is above 2,147,483,647. The sums must not be used any more.</exception>
    public void Add(AssessmentResult result, AssessmentResult? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var framework = Framework(result.Framework);
        if (_options is { Groups: false, Companies: false, Alerts: null })
        {
            CheckSums(result, framework);
        }
        else
        {
            Check(result, LevelsOf(framework));
        }

        if (earlier is not null)
        {
            CheckEarlier(earlier, result, framework);
        }

        Refuse([result.Company.Id], nameof(result));
        if (_options.Companies)
        {
            _companies.Add(result.Company.Id);
        }

        Ladder(Key(result), framework).Add(result, _holdings?.WeightOf(result.Company.Id));
        _holdings?.Count(result.Company.Id);
        if (_options.Alerts is { } rules)
        {
            _alerts.AddRange(new AlertFinder(framework, rules).Find(result, earlier));
        }

        _scope.Add(result, compared: earlier is not null);
        _wordings.UnionWith(result.Wordings);
    }

    /// <summary>Adds the sums of a part.</summary>
    /// <param name="shard">The sums of results of which none was added before, made with the same options and holdings.</param>
    /// <exception cref="ArgumentException">
    /// The options or holdings are others, a ladder or level is unknown, or a company is there already while companies are kept. Nothing was
    /// added.
    /// </exception>
    /// <exception cref="OverflowException">A count is above 2,147,483,647. The sums must not be used any more.</exception>
    public void Add(PortfolioSummary shard)
    {
        ArgumentNullException.ThrowIfNull(shard);
        if (shard.Options != _options)
        {
            throw new ArgumentException("The sums were made with other options.", nameof(shard));
        }

        if ((shard.Holdings is null) != (_holdings is null) || (shard.Holdings is { } held && !_holdings!.IsOf(held)))
        {
            throw new ArgumentException("The sums were made with other holdings.", nameof(shard));
        }

        foreach (var ladder in shard.Ladders)
        {
            if (!Framework(ladder.Framework).Levels.Select(level => level.Value).SequenceEqual(ladder.Levels.Select(level => level.Value)))
            {
                throw new ArgumentException($"The levels of '{ladder.Framework.Id} {ladder.Framework.Version}' are others.", nameof(shard));
            }
        }

        string[] companies = [.. shard.Ladders.SelectMany(ladder => ladder.Companies).Select(company => company.Company)];
        Refuse(companies, nameof(shard));
        _companies.UnionWith(companies);
        foreach (var ladder in shard.Ladders)
        {
            Ladder((ladder.Framework.Id, ladder.Framework.Version, ladder.BenefitOfTheDoubt), Framework(ladder.Framework)).Add(ladder);
        }

        if (shard.Holdings is { } holdings)
        {
            _holdings!.Add(holdings);
        }

        _alerts.AddRange(shard.Alerts);
        _scope.Add(shard.Scope);
        _wordings.UnionWith(shard.Wordings);
    }

    /// <summary>Counts a document that is in none of the sums, because something is wrong with it: whoever reads the sums is told that it is missing.</summary>
    /// <exception cref="OverflowException">The count is above 2,147,483,647. The sums must not be used any more.</exception>
    public void LeaveOut() => _scope.LeaveOut();

    /// <summary>The sums so far.</summary>
    /// <exception cref="OverflowException">A count is above 2,147,483,647.</exception>
    public PortfolioSummary ToSummary() => new()
    {
        Options = _options,
        Scope = _scope.Build(),
        Ladders =
        [
            .. _ladders
                .OrderBy(ladder => ladder.Key.Id, StringComparer.Ordinal).ThenBy(ladder => ladder.Key.Version, StringComparer.Ordinal).ThenBy(ladder => ladder.Key.Doubt)
                .Select(ladder => ladder.Value.Build(_holdings is not null)),
        ],
        Holdings = _holdings?.Build(),
        Alerts = [.. _alerts.Order(new AlertOrder(_order))],
        Wordings = [.. _wordings.OrderBy(wording => wording.Id, StringComparer.Ordinal).ThenBy(wording => wording.Version, StringComparer.Ordinal).ThenBy(wording => $"{wording}", StringComparer.Ordinal)],
    };

    private static (string Id, string Version, bool Doubt) Key(AssessmentResult result) => (result.Framework.Id, result.Framework.Version, result.Options.BenefitOfTheDoubt);

    private static HashSet<int> LevelsOf(EvaluationFramework framework) => framework.Levels.Select(level => level.Value).ToHashSet();

    /// <summary>Checks all that is looked at where nothing but the whole is summed up: the result's own sums.</summary>
    private static void CheckSums(AssessmentResult result, EvaluationFramework framework)
    {
        var sums = result.Summary;
        foreach (var level in sums.Distribution)
        {
            Known(level.Value);
        }

        Known(sums.Lowest);
        Known(sums.Median);

        void Known(int? value)
        {
            foreach (var level in framework.Levels)
            {
                if (value is null || level.Value == value)
                {
                    return;
                }
            }

            throw new ArgumentException(FormattableString.Invariant($"The ladder of '{result.Company.Id}' does not have the level {value} of its summary."), nameof(result));
        }
    }

    private static void Check(AssessmentResult result, HashSet<int> levels, string parameter = "result")
    {
        var places = new Dictionary<string, (int Card, int Question)>(StringComparer.Ordinal);
        for (var card = 0; card < result.Cards.Count; card++)
        {
            var questions = result.Cards[card].Questions;
            for (var i = 0; i < questions.Count; i++)
            {
                var question = questions[i];
                if (!places.TryAdd(question.Question, (card, i)))
                {
                    throw new ArgumentException($"The result of '{result.Company.Id}' has the question '{question.Question}' twice, at {Pointer(places[question.Question])} and at {Pointer((card, i))}.", parameter);
                }

                if (question is RatedQuestion rated && (!levels.Contains(rated.Level.Value) || !levels.Contains(rated.Range.Lowest) || (rated.FallsTo is { } next && !levels.Contains(next))))
                {
                    throw new ArgumentException($"The ladder of '{result.Company.Id}' does not have the level of '{rated.Question}'.", parameter);
                }
            }
        }

        static string Pointer((int Card, int Question) place) => FormattableString.Invariant($"/cards/{place.Card}/questions/{place.Question}");
    }

    private static void CheckEarlier(AssessmentResult earlier, AssessmentResult result, EvaluationFramework framework)
    {
        var wrong = earlier.Company.Id != result.Company.Id ? "is of another company"
            : earlier.Framework != result.Framework ? FormattableString.Invariant($"was rated by another ladder, {earlier.Framework.Id} {earlier.Framework.Version}")
            : Key(earlier) != Key(result) ? "was given the benefit of the doubt, or the later one was, and not both"
            : earlier.AsOf > result.AsOf ? FormattableString.Invariant($"is of {earlier.AsOf:yyyy-MM-dd}, later than {result.AsOf:yyyy-MM-dd}")
            : null;
        if (wrong is not null)
        {
            throw new ArgumentException($"The earlier result of '{result.Company.Id}' {wrong}.", nameof(earlier));
        }

        Check(earlier, LevelsOf(framework), nameof(earlier));
    }

    private EvaluationFramework Framework(FrameworkReference reference) => _frameworks.TryGetFramework(reference.Id, reference.Version, out var framework)
        ? framework
        : throw new ArgumentException($"The ladder '{reference.Id} {reference.Version}' is not in use.");

    private void Refuse(IEnumerable<string> companies, string parameter)
    {
        if (_options.Companies && companies.FirstOrDefault(_companies.Contains) is { } twice)
        {
            throw new ArgumentException($"The company '{twice}' is there already: it would count twice.", parameter);
        }
    }

    private LadderBuilder Ladder((string Id, string Version, bool Doubt) key, EvaluationFramework framework)
    {
        if (!_ladders.TryGetValue(key, out var ladder))
        {
            _ladders.Add(key, ladder = new LadderBuilder(framework, key.Doubt, _order, _options));
        }

        return ladder;
    }
}
