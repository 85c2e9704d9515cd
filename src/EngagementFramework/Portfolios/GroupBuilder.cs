using EngagementFramework.Assessments;
using EngagementFramework.Levels;

namespace EngagementFramework.Portfolios;

/// <summary>Sums up a group: the questions and the companies, counted apart.</summary>
internal sealed class GroupBuilder(EvaluationFramework framework)
{
    private readonly SummaryBuilder _questions = new(framework);
    private readonly int[] _lowest = new int[framework.Levels.Count];
    private readonly int[] _median = new int[framework.Levels.Count];
    private readonly decimal[] _lowestWeight = new decimal[framework.Levels.Count];
    private readonly decimal[] _medianWeight = new decimal[framework.Levels.Count];
    private readonly int[] _notCovered = new int[Enum.GetValues<NotCoveredReason>().Length];
    private (int All, int Rated, int RedFlags) _companies;
    private (decimal All, decimal Rated, decimal RedFlags) _weights;

    /// <summary>Adds a company by the sums over its questions in the group.</summary>
    public void Add(Summary company, decimal weight)
    {
        _questions.Add(company);
        _companies.All = checked(_companies.All + 1);
        _weights.All += weight;
        if (company.RedFlags > 0)
        {
            _companies.RedFlags++;
            _weights.RedFlags += weight;
        }

        if (company is { Lowest: { } lowest, Median: { } median })
        {
            _companies.Rated++;
            _weights.Rated += weight;
            _lowest[IndexOf(lowest)]++;
            _median[IndexOf(median)]++;
            _lowestWeight[IndexOf(lowest)] += weight;
            _medianWeight[IndexOf(median)] += weight;
        }
    }

    /// <summary>Counts a card that is not covered.</summary>
    public void Add(NotCoveredReason reason, int count = 1) => _notCovered[(int)reason] = checked(_notCovered[(int)reason] + count);

    /// <summary>Adds the sums over other companies.</summary>
    public void Add(GroupSums shard)
    {
        _questions.Add(shard.Questions);
        var counts = shard.Companies;
        _companies = checked((_companies.All + counts.Companies, _companies.Rated + counts.Rated, _companies.RedFlags + counts.RedFlags));
        foreach (var level in counts.Lowest)
        {
            _lowest[IndexOf(level.Value)] += level.Count;
        }

        foreach (var level in counts.Median)
        {
            _median[IndexOf(level.Value)] += level.Count;
        }

        if (shard.Weights is { } weights)
        {
            _weights = (_weights.All + weights.Companies, _weights.Rated + weights.Rated, _weights.RedFlags + weights.RedFlags);
            foreach (var level in weights.Lowest)
            {
                _lowestWeight[IndexOf(level.Value)] += level.Weight;
            }

            foreach (var level in weights.Median)
            {
                _medianWeight[IndexOf(level.Value)] += level.Weight;
            }
        }

        if (shard.NotCovered is { } cards)
        {
            Add(NotCoveredReason.FeatureNone, cards.FeatureNone);
            Add(NotCoveredReason.FeatureUnknown, cards.FeatureUnknown);
            Add(NotCoveredReason.FeatureUndeclared, cards.FeatureUndeclared);
        }
    }

    public GroupSums Build(string? name, bool weighted, bool covers, NamedMean? mean)
    {
        var questions = _questions.Build();
        return new GroupSums
        {
            Name = name,
            Questions = questions,
            Mean = mean is null ? null : MeanOf(questions),
            Companies = new CompanyCounts
            {
                Companies = _companies.All,
                Rated = _companies.Rated,
                RedFlags = _companies.RedFlags,
                Lowest = Counts(_lowest),
                Median = Counts(_median),
            },
            Weights = !weighted ? null : new CompanyWeights
            {
                Companies = Weight.Plain(_weights.All),
                Rated = Weight.Plain(_weights.Rated),
                RedFlags = Weight.Plain(_weights.RedFlags),
                Lowest = Weights(_lowestWeight),
                Median = Weights(_medianWeight),
            },
            NotCovered = !covers ? null : new NotCoveredCounts
            {
                FeatureNone = _notCovered[(int)NotCoveredReason.FeatureNone],
                FeatureUnknown = _notCovered[(int)NotCoveredReason.FeatureUnknown],
                FeatureUndeclared = _notCovered[(int)NotCoveredReason.FeatureUndeclared],
            },
        };
    }

    /// <summary>The mean of the rated levels, to two decimals, halves away from zero; null where nothing is rated.</summary>
    public static decimal? MeanOf(Summary questions) => questions.Rated == 0
        ? null
        : Weight.Plain(decimal.Round(questions.Distribution.Sum(level => (decimal)level.Value * level.Count) / questions.Rated, 2, MidpointRounding.AwayFromZero));

    private IReadOnlyList<LevelCount> Counts(int[] counts) => [.. framework.Levels.Select((level, i) => new LevelCount { Value = level.Value, Count = counts[i] })];

    private IReadOnlyList<LevelWeight> Weights(decimal[] weights) => [.. framework.Levels.Select((level, i) => new LevelWeight { Value = level.Value, Weight = Weight.Plain(weights[i]) })];

    private int IndexOf(int value)
    {
        for (var i = 0; i < framework.Levels.Count; i++)
        {
            if (framework.Levels[i].Value == value)
            {
                return i;
            }
        }

        throw new ArgumentException(FormattableString.Invariant($"The ladder '{framework.Id} {framework.Version}' has no level {value}."));
    }
}
