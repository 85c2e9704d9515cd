using System.Text.Json.Serialization;

namespace EngagementFramework.Levels;

/// <summary>How many examples a criterion needs, and how recent they must be.</summary>
public sealed record ExampleRequirement
{
    /// <summary>How many different examples, at least; 0 or more.</summary>
    [JsonPropertyName("minimum")]
    public required int Minimum { get; init; }

    /// <summary>
    /// How many months back from the date of evaluation an example may lie, both ends of the window inclusive; 1 or more. The
    /// default value is null: examples do not age.
    /// </summary>
    [JsonPropertyName("withinMonths")]
    public int? WithinMonths { get; init; }
}
