using EngagementFramework.Plans;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <summary>Reads plans. Their structure is checked; that they follow from a business model is not.</summary>
public sealed class PlanReader : DocumentReader<EngagementPlan>
{
    /// <summary>Makes a reader.</summary>
    /// <param name="texts">What problems say. The default value is null: English.</param>
    public PlanReader(TextCatalog? texts = null)
        : base(EngagementPlan.FormatName, texts)
    {
    }

    private protected override EngagementPlan Complete(EngagementPlan document, ProblemCollector problems) => document;
}
