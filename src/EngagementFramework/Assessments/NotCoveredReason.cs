namespace EngagementFramework.Assessments;

/// <summary>Why a card is not part of a result.</summary>
public enum NotCoveredReason
{
    /// <summary>The company does not depend on the card's feature.</summary>
    FeatureNone,

    /// <summary>It is not known whether it does.</summary>
    FeatureUnknown,

    /// <summary>The assessment says nothing about the feature.</summary>
    FeatureUndeclared,
}
