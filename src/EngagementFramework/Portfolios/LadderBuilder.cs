using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;

namespace EngagementFramework.Portfolios;

/// <summary>Sums up the results that are rated alike.</summary>
internal sealed class LadderBuilder(EvaluationFramework framework, bool benefitOfTheDoubt, CatalogOrder order, PortfolioSumsOptions options)
{
    private readonly GroupBuilder _whole = new(framework);
    private readonly Groups _cards = new(framework);
    private readonly Groups _themes = new(framework);
    private readonly Groups _sectors = new(framework);
    private readonly Groups _countries = new(framework);
    private readonly List<CompanySums> _companies = [];

    public void Add(AssessmentResult result, decimal? weight)
    {
        var whole = options.Groups ? AddGroups(result, weight) : result.Summary;
        _whole.Add(whole, weight ?? 0);
        NotCovered(result);
        if (options.Companies)
        {
            _companies.Add(Row(result, whole, weight));
        }
    }

    public void Add(LadderSums shard)
    {
        _whole.Add(shard.Whole);
        _cards.Add(shard.Cards);
        _themes.Add(shard.Themes);
        _sectors.Add(shard.Sectors);
        _countries.Add(shard.Countries);
        _companies.AddRange(shard.Companies);
    }

    public LadderSums Build(bool weighted) => new()
    {
        Framework = new FrameworkReference { Id = framework.Id, Version = framework.Version },
        Name = framework.Name,
        BenefitOfTheDoubt = benefitOfTheDoubt,
        Levels = [.. framework.Levels.Select(level => new SummedLevel { Value = level.Value, Id = level.Id, Name = level.Name, RedFlag = level.RedFlag })],
        Whole = _whole.Build(null, weighted, covers: true, options.Mean),
        Cards = _cards.Build(order.Card, weighted, covers: true, options.Mean),
        Themes = _themes.Build(order.Theme, weighted, covers: false, options.Mean),
        Sectors = _sectors.Build(_ => 0, weighted, covers: true, options.Mean),
        Countries = _countries.Build(_ => 0, weighted, covers: true, options.Mean),
        Companies = [.. _companies.OrderBy(company => company.Company, StringComparer.Ordinal)],
    };

    /// <summary>Adds to the groups, question by question, and returns the sums over all questions.</summary>
    private Summary AddGroups(AssessmentResult result, decimal? weight)
    {
        var all = new SummaryBuilder(framework);
        var themes = new Dictionary<string, SummaryBuilder>(StringComparer.Ordinal);
        SummaryBuilder? nameless = null;
        foreach (var card in result.Cards)
        {
            var sums = new SummaryBuilder(framework);
            foreach (var question in card.Questions)
            {
                sums.Add(question);
                Theme(question.Question).Add(question);
            }

            var summary = sums.Build();
            all.Add(summary);
            _cards[card.Card].Add(summary, weight ?? 0);
        }

        foreach (var (theme, sums) in themes)
        {
            _themes[theme].Add(sums.Build(), weight ?? 0);
        }

        if (nameless is not null)
        {
            _themes[null].Add(nameless.Build(), weight ?? 0);
        }

        var whole = all.Build();
        _sectors[Named(result.Company.Sector)].Add(whole, weight ?? 0);
        _countries[Named(result.Company.Country)].Add(whole, weight ?? 0);
        return whole;

        SummaryBuilder Theme(string question)
        {
            if (order.ThemeOf(question) is not { } theme)
            {
                return nameless ??= new SummaryBuilder(framework);
            }

            if (!themes.TryGetValue(theme, out var sums))
            {
                themes.Add(theme, sums = new SummaryBuilder(framework));
            }

            return sums;
        }
    }

    private void NotCovered(AssessmentResult result)
    {
        foreach (var card in result.NotCovered)
        {
            _whole.Add(card.Why);
            if (options.Groups)
            {
                _cards[card.Card].Add(card.Why);
                _sectors[Named(result.Company.Sector)].Add(card.Why);
                _countries[Named(result.Company.Country)].Add(card.Why);
            }
        }
    }

    private CompanySums Row(AssessmentResult result, Summary whole, decimal? weight) => new()
    {
        Company = result.Company.Id,
        Name = result.Company.Name,
        Sector = Named(result.Company.Sector),
        Country = Named(result.Company.Country),
        AsOf = result.AsOf,
        AssessmentAsOf = result.AssessmentAsOf,
        Summary = whole,
        Mean = options.Mean is null ? null : GroupBuilder.MeanOf(whole),
        HoldsUntil = result.Cards.SelectMany(card => card.Questions).OfType<RatedQuestion>().Min(question => question.HoldsUntil),
        Weight = weight is { } held ? Weight.Plain(held) : null,
    };

    private static string? Named(string? name) => string.IsNullOrWhiteSpace(name) ? null : name;
}
