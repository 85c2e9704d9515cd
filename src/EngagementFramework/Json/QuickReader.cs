using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Json;

/// <summary>
/// Reads what an assessment has most of, evidence and responses, without the serialiser's general machinery, which takes twice as
/// long to be as strict. What it refuses is gone through again by <see cref="StructureCheck"/>, which says why.
/// </summary>
internal static partial class QuickReader
{
    private delegate T ReadValue<T>(ref Utf8JsonReader reader, SharedTexts? shared);

    private static void Start(ref Utf8JsonReader reader) => Require(reader.TokenType == JsonTokenType.StartObject);

    /// <summary>Goes on to the next member's name; false at the end of the object.</summary>
    private static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Reads the text of a member that has no value yet.</summary>
    private static string Text(ref Utf8JsonReader reader, string? before)
    {
        Require(before is null && reader.Read() && reader.TokenType == JsonTokenType.String);
        return reader.GetString()!;
    }

    /// <summary>Reads the id, or what else comes again and again, of a member that has no value yet.</summary>
    private static string Id(ref Utf8JsonReader reader, SharedTexts? shared, string? before)
    {
        Require(before is null && reader.Read());
        return IdItem(ref reader, shared);
    }

    /// <summary>Reads the value of a member that has no value yet.</summary>
    private static T Value<T>(ref Utf8JsonReader reader, bool before, JsonConverter<T> converter)
    {
        Require(!before && reader.Read() && reader.TokenType != JsonTokenType.Null);
        return converter.Read(ref reader, typeof(T), EngagementJson.Options)!;
    }

    /// <summary>Reads the list of a member that has no value yet.</summary>
    private static ValueList<T> List<T>(ref Utf8JsonReader reader, SharedTexts? shared, ValueList<T>? before, ReadValue<T> read)
    {
        Require(before is null && reader.Read() && reader.TokenType == JsonTokenType.StartArray);
        var few = default(Few<T>);
        var count = 0;
        List<T>? many = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var item = read(ref reader, shared);
            if (count < Few<T>.Length)
            {
                few[count++] = item;
            }
            else
            {
                (many ??= []).Add(item);
            }
        }

        ReadOnlySpan<T> first = few;
        return count == 0 ? ValueList<T>.Empty : new ValueList<T>(many is null ? first[..count].ToArray() : [.. first, .. many]);
    }

    private static string IdItem(ref Utf8JsonReader reader, SharedTexts? shared)
    {
        Require(reader.TokenType == JsonTokenType.String);
        return shared is null ? reader.GetString()! : shared.Id(ref reader);
    }

    private static void Require(bool isRight)
    {
        if (!isRight)
        {
            throw new JsonException();
        }
    }

    private static T Required<T>(T? value) where T : class => value ?? throw new JsonException();

    private static T Required<T>(T? value) where T : struct => value ?? throw new JsonException();

    [InlineArray(Length)]
    private struct Few<T>
    {
        public const int Length = 8;

#pragma warning disable IDE0044, IDE0051, CS0169 // The compiler repeats the field; it is read and written as a list.
        private T _first;
#pragma warning restore IDE0044, IDE0051, CS0169
    }
}
