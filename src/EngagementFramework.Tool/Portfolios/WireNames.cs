using System.Collections.Concurrent;
using System.Text.Json;
using EngagementFramework.Json;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>The names that values have in documents.</summary>
internal static class WireNames
{
    private static readonly ConcurrentDictionary<Enum, string> Names = [];

    /// <summary>The name of the value; empty where there is none.</summary>
    public static string Of(Enum? value) => value is null ? "" : Names.GetOrAdd(value, static value => JsonSerializer.SerializeToElement(value, EngagementJson.Options.GetTypeInfo(value.GetType())).GetString()!);
}
