using System.Text.Json;
using System.Text.Json.Nodes;

namespace EngagementFramework.Responses;

/// <summary>
/// Data of a host's own: any JSON object, kept as it is and never read. Immutable; equal to another with equal members in any order.
/// </summary>
public sealed class Extensions : IEquatable<Extensions>
{
    private readonly JsonElement _json;

    /// <summary>Keeps a copy of <paramref name="json"/>.</summary>
    /// <exception cref="ArgumentException">It is not a JSON object.</exception>
    public Extensions(JsonElement json) => _json = json.ValueKind == JsonValueKind.Object
        ? json.Clone()
        : throw new ArgumentException("Extensions are a JSON object.", nameof(json));

    /// <summary>The object as it was given.</summary>
    public JsonElement Json => _json;

    /// <summary>Reads an object from JSON text.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="ArgumentException">It is not a JSON object.</exception>
    public static Extensions Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new Extensions(document.RootElement);
    }

    /// <summary>The object as a tree that may be changed without changing this one.</summary>
    public JsonObject ToJsonObject() => JsonObject.Create(_json.Clone())!;

    /// <inheritdoc/>
    public bool Equals(Extensions? other) => other is not null && JsonElement.DeepEquals(_json, other._json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Extensions);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var member in _json.EnumerateObject())
        {
            hash ^= member.Name.GetHashCode(StringComparison.Ordinal);
        }

        return hash;
    }

    /// <summary>The object as JSON text.</summary>
    public override string ToString() => _json.GetRawText();
}
