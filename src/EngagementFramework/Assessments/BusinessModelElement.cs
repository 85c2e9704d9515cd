namespace EngagementFramework.Assessments;

/// <summary>One of the three elements of which a business model is made up. Source: all three can create risks to human rights.</summary>
public enum BusinessModelElement
{
    /// <summary>What the company offers, and to whom.</summary>
    ValueProposition,

    /// <summary>How the company delivers value, and on whom or what it relies to do so, data included.</summary>
    ValueChain,

    /// <summary>How the company earns income or keeps its costs down, so as to make a profit.</summary>
    RevenueAndCostReductionModel,
}
