using System.Text.Json.Serialization;

namespace EngagementFramework.Json;

/// <summary>The responses of an assessment as the document has them, whatever else is in it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
internal sealed class ResponsesDocument
{
    [JsonPropertyName("responses")]
    public required IReadOnlyList<ResponseDocument> Responses { get; init; }
}
