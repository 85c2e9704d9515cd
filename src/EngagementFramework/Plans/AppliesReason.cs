namespace EngagementFramework.Plans;

/// <summary>Why a card is to be used with a company.</summary>
public enum AppliesReason
{
    /// <summary>The card belongs to no feature: it is for every company.</summary>
    EveryCompany,

    /// <summary>The company's commercial success depends on the card's feature in full.</summary>
    FeatureFull,

    /// <summary>The company's commercial success depends on the card's feature in part.</summary>
    FeaturePartial,

    /// <summary>There are responses to the card's questions, whatever is known of its feature.</summary>
    HasResponses,
}
