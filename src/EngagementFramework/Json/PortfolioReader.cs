using EngagementFramework.Portfolios;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <summary>Reads sums over portfolios. Their structure is checked; that they follow from results is not.</summary>
/// <param name="texts">What problems say. The default value is null: English.</param>
public sealed class PortfolioReader(TextCatalog? texts = null) : DocumentReader<PortfolioSummary>(PortfolioSummary.FormatName, texts)
{
    private protected override PortfolioSummary Complete(PortfolioSummary document, ProblemCollector problems) => document;
}
