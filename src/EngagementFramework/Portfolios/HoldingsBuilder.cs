using EngagementFramework.Values;

namespace EngagementFramework.Portfolios;

/// <summary>What is held, and what of it was met.</summary>
internal sealed class HoldingsBuilder
{
    private readonly Dictionary<string, decimal> _weights = new(StringComparer.Ordinal);
    private readonly HashSet<string> _notAssessed;
    private readonly decimal _total;
    private int _notHeld;

    public HoldingsBuilder(IReadOnlyList<Holding> holdings)
    {
        foreach (var holding in holdings)
        {
            if (string.IsNullOrWhiteSpace(holding.Company))
            {
                throw new ArgumentException("A holding names no company.", nameof(holdings));
            }

            if (!Holding.IsWeight(holding.Weight))
            {
                throw new ArgumentException(FormattableString.Invariant($"The weight {holding.Weight} of '{holding.Company}' is not above 0 and up to {Holding.Most} with up to {Holding.MostDecimals} decimals."), nameof(holdings));
            }

            if (!_weights.TryAdd(holding.Company, holding.Weight))
            {
                throw new ArgumentException($"The company '{holding.Company}' is held twice: add the two weights.", nameof(holdings));
            }

            _total += holding.Weight;
            if (_total > PortfolioSums.MostWeight)
            {
                throw new ArgumentException(FormattableString.Invariant($"All weights together are above {PortfolioSums.MostWeight}. Use a larger unit."), nameof(holdings));
            }
        }

        _notAssessed = [.. _weights.Keys];
    }

    public decimal? WeightOf(string company) => _weights.TryGetValue(company, out var weight) ? weight : null;

    public void Count(string company)
    {
        _notAssessed.Remove(company);
        _notHeld += _weights.ContainsKey(company) ? 0 : 1;
    }

    public bool IsOf(HoldingSums shard) => shard.Companies == _weights.Count && shard.Weight == _total
        && shard.NotAssessed.All(holding => WeightOf(holding.Company) == holding.Weight);

    public void Add(HoldingSums shard)
    {
        _notAssessed.IntersectWith(shard.NotAssessed.Select(holding => holding.Company));
        _notHeld = checked(_notHeld + shard.NotHeld);
    }

    public HoldingSums Build() => new()
    {
        Companies = _weights.Count,
        Weight = Weight.Plain(_total),
        Assessed = Weight.Plain(_total - _notAssessed.Sum(company => _weights[company])),
        NotAssessed = ValueList.Copy<Holding>([.. _notAssessed.Order(StringComparer.Ordinal).Select(company => new Holding { Company = company, Weight = Weight.Plain(_weights[company]) })]),
        NotHeld = _notHeld,
    };
}
