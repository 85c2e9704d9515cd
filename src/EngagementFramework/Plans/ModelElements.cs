using EngagementFramework.Assessments;
using EngagementFramework.Values;

namespace EngagementFramework.Plans;

/// <summary>The three elements of a business model, and what is said of each.</summary>
internal static class ModelElements
{
    private static readonly BusinessModelElement[] All = Enum.GetValues<BusinessModelElement>();

    public static int Count => All.Length;

    public static string TextKey(BusinessModelElement element) => "plan.element." + WireName<BusinessModelElement>.Of(element);

    /// <summary>Every element, in order, with its description; null where it has none, or a blank one.</summary>
    public static IEnumerable<(BusinessModelElement Element, string? Text)> Of(BusinessModel? model) => All.Select(element => (element, NotBlank(element switch
    {
        BusinessModelElement.ValueProposition => model?.ValueProposition,
        BusinessModelElement.ValueChain => model?.ValueChain,
        _ => model?.RevenueAndCostReductionModel,
    })));

    /// <summary>The elements that have no description.</summary>
    public static IReadOnlyList<BusinessModelElement> NotDescribed(BusinessModel? model) => [.. Of(model).Where(element => element.Text is null).Select(element => element.Element)];

    private static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
