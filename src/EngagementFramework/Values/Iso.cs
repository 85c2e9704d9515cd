using System.Globalization;

namespace EngagementFramework.Values;

/// <summary>Dates as texts, the same in every culture.</summary>
internal static class Iso
{
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
