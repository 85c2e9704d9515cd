using EngagementFramework.Assessments;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>How two assessments describe their company and its business model differently: each difference under the name that the member has in documents.</summary>
internal static class CompanyDifferences
{
    private const string NotSaid = "-";

    public static IReadOnlyList<string> Of(Company earlier, Company later) =>
    [
        .. Changed("name", earlier.Name, later.Name),
        .. Changed("lei", earlier.Lei, later.Lei),
        .. Changed("isin", earlier.Isin, later.Isin),
        .. Changed("sector", earlier.Sector, later.Sector),
        .. Changed("country", earlier.Country, later.Country),
        .. Changed("stage", Name(earlier.Stage), Name(later.Stage)),
    ];

    /// <summary>What is told of features, in the order of their ids, after the elements that are described in other words.</summary>
    public static IReadOnlyList<string> Of(BusinessModel? earlier, BusinessModel? later)
    {
        var (before, after) = (earlier ?? new BusinessModel(), later ?? new BusinessModel());
        var (was, now) = (ById(before), ById(after));
        return
        [
            .. Reworded("valueProposition", before.ValueProposition, after.ValueProposition),
            .. Reworded("valueChain", before.ValueChain, after.ValueChain),
            .. Reworded("revenueAndCostReductionModel", before.RevenueAndCostReductionModel, after.RevenueAndCostReductionModel),
            .. was.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .SelectMany(id => Changed(id, Text(was.GetValueOrDefault(id)), Text(now.GetValueOrDefault(id)))),
        ];
    }

    private static Dictionary<string, FeatureDependence> ById(BusinessModel model) => model.Features.ToDictionary(feature => feature.Feature, StringComparer.Ordinal);

    private static string? Text(FeatureDependence? feature) => feature is null ? null
        : WireName<Dependence>.Of(feature.Dependence) + (feature.Elements.Count == 0 ? "" : $" ({string.Join(", ", feature.Elements.Select(element => WireName<BusinessModelElement>.Of(element)))})");

    private static string? Name(CompanyStage? stage) => stage is { } known ? WireName<CompanyStage>.Of(known) : null;

    private static string[] Changed(string member, string? from, string? to) => from == to ? [] : [$"{member}: {from ?? NotSaid} -> {to ?? NotSaid}"];

    private static string[] Reworded(string member, string? from, string? to) => from == to ? [] : [member];
}
