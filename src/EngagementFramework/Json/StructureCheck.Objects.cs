using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <content>Objects and their members.</content>
internal ref partial struct StructureCheck
{
    private void Object(ref Utf8JsonReader reader, JsonTypeInfo shape)
    {
        if (!Is(ref reader, JsonTokenType.StartObject))
        {
            return;
        }

        var start = reader.TokenStartIndex;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            Member(ref reader, shape, seen);
        }

        foreach (var member in shape.Properties)
        {
            if (member.IsRequired && !seen.Contains(member.Name))
            {
                Broken(ProblemCodes.MissingMember, _place.Pointer(), start, new Texts.TextArgument("member", member.Name));
            }
        }
    }

    private void Member(ref Utf8JsonReader reader, JsonTypeInfo shape, HashSet<string> seen)
    {
        var start = reader.TokenStartIndex;
        var name = Name(ref reader, seen);
        reader.Read();
        if (name is null)
        {
            reader.Skip();
            return;
        }

        var member = Find(shape, name);
        if (member is null)
        {
            Broken(ProblemCodes.UnknownMember, _place.Pointer(name), start, new("member", name), new("hint", Hint(shape, name)));
            reader.Skip();
            return;
        }

        _place.Enter(name);
        Value(ref reader, shape.Options.GetTypeInfo(member.PropertyType), nullable: member.IsRequired && Nullable.GetUnderlyingType(member.PropertyType) is not null);
        _place.Leave();
    }

    /// <summary>The name at the reader, added to those seen; null, and a problem, where it cannot be read or was there already.</summary>
    private string? Name(ref Utf8JsonReader reader, HashSet<string> seen)
    {
        if (Text(ref reader) is not { } name)
        {
            return null;
        }

        if (seen.Add(name))
        {
            return name;
        }

        Broken(ProblemCodes.DuplicateMember, _place.Pointer(name), reader.TokenStartIndex, new Texts.TextArgument("member", name));
        return null;
    }

    private static JsonPropertyInfo? Find(JsonTypeInfo shape, string name)
    {
        foreach (var member in shape.Properties)
        {
            if (member.Name == name)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>The member that was probably meant.</summary>
    private readonly string Hint(JsonTypeInfo shape, string name)
    {
        foreach (var member in shape.Properties)
        {
            if (string.Equals(member.Name, name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
            {
                return _problems.Term("corrected-name", new TextArgument("member", member.Name));
            }
        }

        return "";
    }

    /// <summary>Whether the object at the reader, a copy of the caller's, says that it is a rated question.</summary>
    private static bool IsRated(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return true;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isStatus = reader.Names("status"u8);
            reader.Read();
            if (isStatus)
            {
                return reader.TokenType != JsonTokenType.String || !reader.Names("not-rated"u8);
            }

            reader.Skip();
        }

        return true;
    }
}
