using System.Text.Json;
using System.Text.Json.Nodes;

namespace EngagementFramework.Responses;

/// <summary>
/// Data of a host's own: any JSON object that a document can hold, kept as it is and never read. Immutable; equal to another with
/// equal members in any order.
/// </summary>
public sealed class Extensions : IEquatable<Extensions>
{
    /// <summary>How deep objects and lists may be nested in a document; extensions stand in its root at the least.</summary>
    internal const int DepthOfDocuments = 64;

    private readonly JsonElement _json;

    /// <summary>Keeps a copy of <paramref name="json"/>.</summary>
    /// <exception cref="ArgumentException">It is not a JSON object, an object in it has two members of one name, a text in it is not one, or it is more than 63 levels deep.</exception>
    public Extensions(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException("Extensions are a JSON object.", nameof(json));
        }

        if (!CanBeRead(json))
        {
            throw new ArgumentException("No document can hold the object: it has a member twice, or a text with half a character, or is more than 63 levels deep.", nameof(json));
        }

        _json = json.Clone();
        Depth = DepthOf(_json);
    }

    /// <summary>The object as it was given.</summary>
    public JsonElement Json => _json;

    /// <summary>How many objects and lists are nested in each other at the deepest place, this one included.</summary>
    internal int Depth { get; }

    /// <summary>Reads an object from JSON text.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="ArgumentException">It is not a JSON object, an object in it has two members of one name, a text in it is not one, or it is more than 63 levels deep.</exception>
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

    private static bool CanBeRead(JsonElement json)
    {
        try
        {
            return IsRead(json, DepthOfDocuments - 1);
        }
        catch (InvalidOperationException)
        {
            // An escape in a name or a text is half a character.
            return false;
        }
    }

    private static bool IsRead(JsonElement json, int depth) => json.ValueKind switch
    {
        JsonValueKind.Object => depth > 0
            && json.EnumerateObject().DistinctBy(member => member.Name, StringComparer.Ordinal).Count() == json.EnumerateObject().Count()
            && json.EnumerateObject().All(member => IsRead(member.Value, depth - 1)),
        JsonValueKind.Array => depth > 0 && json.EnumerateArray().All(item => IsRead(item, depth - 1)),
        JsonValueKind.String => json.GetString() is not null,
        _ => true,
    };

    private static int DepthOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => 1 + json.EnumerateObject().Select(member => DepthOf(member.Value)).DefaultIfEmpty().Max(),
        JsonValueKind.Array => 1 + json.EnumerateArray().Select(DepthOf).DefaultIfEmpty().Max(),
        _ => 0,
    };
}
