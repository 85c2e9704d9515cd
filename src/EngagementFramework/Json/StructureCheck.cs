using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <summary>
/// Goes through a document by the shape of the type it is read as, and says what does not fit and where: members, types and values.
/// The shape is that by which the serialiser reads; there is no second description of it.
/// </summary>
internal ref partial struct StructureCheck(ReadOnlySpan<byte> json, ProblemCollector problems)
{
    /// <summary>A document whose structure is broken, with this many things wrong, is not gone through further.</summary>
    private const int ProblemsAtMost = 100;

    private const int DepthAtMost = Responses.Extensions.DepthOfDocuments;

    private readonly ReadOnlySpan<byte> _json = json;
    private readonly ProblemCollector _problems = problems;
    private readonly JsonPlace _place = new();
    private TextPlaces _places = new(json);
    private bool _broken;

    /// <summary>Checks the format first; then, if it is right, all else. False where the document cannot be read; single values may be wrong in one that can.</summary>
    public bool Check(string format, JsonTypeInfo shape)
    {
        if (InvalidUtf8() is { } offset)
        {
            Broken(ProblemCodes.NotUtf8, "", offset);
            return false;
        }

        var reader = new Utf8JsonReader(_json, new JsonReaderOptions { MaxDepth = DepthAtMost });
        try
        {
            if (CheckFormat(format))
            {
                reader.Read();
                Value(ref reader, shape, nullable: false);
                reader.Read();
            }
        }
        catch (JsonException exception)
        {
            // The current depth does not count an object or list that has just begun.
            Malformed(exception, reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0));
        }
        catch (TooManyProblemsException)
        {
            // What was found is enough.
        }

        return !_broken;
    }

    /// <summary>Whether the format is the one that was asked for, or cannot be told, which is found later; says what is wrong otherwise.</summary>
    private bool CheckFormat(string expected)
    {
        var (found, offset) = FindFormat();
        if (found is null || found == expected)
        {
            return true;
        }

        Broken(IsNewer(found, expected) ? ProblemCodes.NewerFormat : ProblemCodes.WrongFormat, "/format", offset, new("found", found), new("expected", expected));
        return false;
    }

    /// <summary>The format that the root names, and where; null where it names none that can be read.</summary>
    private readonly (string? Found, long Offset) FindFormat()
    {
        var reader = new Utf8JsonReader(_json, new JsonReaderOptions { MaxDepth = DepthAtMost });
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isFormat = reader.Names("format"u8);
                reader.Read();
                if (isFormat)
                {
                    return (reader.TokenType == JsonTokenType.String ? reader.GetString() : null, reader.TokenStartIndex);
                }

                reader.Skip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // It is met again, and reported, when everything is gone through.
        }

        return (null, 0);
    }

    /// <summary>Whether a format has the name of the expected one and a higher version.</summary>
    private static bool IsNewer(string found, string expected)
    {
        var slash = expected.IndexOf('/', StringComparison.Ordinal) + 1;
        return found.StartsWith(expected[..slash], StringComparison.Ordinal)
            && Version.TryParse(Dotted(found[slash..]), out var version)
            && version > Version.Parse(Dotted(expected[slash..]));

        static string Dotted(string version) => version.Contains('.', StringComparison.Ordinal) ? version : version + ".0";
    }

    private void Malformed(JsonException exception, int depth)
    {
        var offset = Offset(exception);
        if (depth >= DepthAtMost && offset < _json.Length && _json[offset] is (byte)'[' or (byte)'{')
        {
            Broken(ProblemCodes.TooDeep, _place.Pointer(), offset, new TextArgument("most", FormattableString.Invariant($"{DepthAtMost}")));
            return;
        }

        Broken(ProblemCodes.MalformedJson, _place.Pointer(), offset, new TextArgument("found", MalformedJson.Describe(_json, offset, _problems)));
    }

    private readonly int Offset(JsonException exception)
    {
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            offset += _json[offset..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(_json.Length, offset + (exception.BytePositionInLine ?? 0));
    }

    private readonly int? InvalidUtf8()
    {
        var offset = 0;
        while (offset < _json.Length)
        {
            if (System.Text.Rune.DecodeFromUtf8(_json[offset..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return offset;
            }

            offset += length;
        }

        return null;
    }

    private void Broken(string code, string pointer, long offset, params ReadOnlySpan<TextArgument> arguments)
    {
        _broken = true;
        Wrong(code, pointer, offset, arguments);
        if (_problems.Found.Count >= ProblemsAtMost)
        {
            throw new TooManyProblemsException();
        }
    }

    private void Wrong(string code, string pointer, long offset, params ReadOnlySpan<TextArgument> arguments) =>
        _problems.AddAt(code, pointer, _places.At((int)offset), arguments);

    private sealed class TooManyProblemsException : Exception;
}
