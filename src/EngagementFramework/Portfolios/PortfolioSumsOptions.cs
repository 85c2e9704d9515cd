using System.Text.Json.Serialization;

namespace EngagementFramework.Portfolios;

/// <summary>What is summed up. Sums made with different options are not merged.</summary>
public sealed record PortfolioSumsOptions
{
    /// <summary>Whether there is a row for each company, and none may come twice. The default value is true; without it, memory does not grow with the companies.</summary>
    [JsonRequired, JsonPropertyName("companies")]
    public bool Companies { get; init; } = true;

    /// <summary>
    /// Whether there are sums by card, theme, sector and country. The default value is true; without it, questions are not looked at one by
    /// one: the whole is the sum of the results' own summaries.
    /// </summary>
    [JsonRequired, JsonPropertyName("groups")]
    public bool Groups { get; init; } = true;

    /// <summary>What is worth an alert. The default value is null: nothing is; <c>new AlertRules()</c> is the usual choice.</summary>
    [JsonPropertyName("alerts")]
    public AlertRules? Alerts { get; init; }

    /// <summary>The mean that is asked for by name. The default value is null: none.</summary>
    [JsonPropertyName("mean")]
    public NamedMean? Mean { get; init; }
}
