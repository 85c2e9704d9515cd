namespace EngagementFramework.Portfolios;

/// <summary>Sums of weights in their shortest form, so that equal sums are equal texts.</summary>
internal static class Weight
{
    /// <summary>The same number without zeros at the end.</summary>
    public static decimal Plain(decimal weight) => weight / 1.0000000000000000000000000000m;
}
