using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <summary>What the structure of a document allows to do with it.</summary>
internal enum Structure
{
    /// <summary>It can be read.</summary>
    Sound,

    /// <summary>Single values in it are wrong; the rest can be checked.</summary>
    WrongValues,

    /// <summary>It cannot be read.</summary>
    Broken,
}

/// <summary>
/// Goes through a document by the shape of the type it is read as, and says what does not fit and where: members, types and values.
/// The shape is that by which the serialiser reads; there is no second description of it.
/// </summary>
internal ref partial struct StructureCheck(ReadOnlySpan<byte> json, ProblemCollector problems)
{
    /// <summary>A document with this many things wrong in its structure is not gone through further.</summary>
    private const int ProblemsAtMost = 100;

    private const int DepthAtMost = 64;

    private readonly ReadOnlySpan<byte> _json = json;
    private readonly ProblemCollector _problems = problems;
    private readonly JsonPlace _place = new();
    private TextPlaces _places = new(json);
    private bool _broken;

    /// <summary>Checks the format first; then, if it is right, all else.</summary>
    public Structure Check(string format, JsonTypeInfo shape)
    {
        if (InvalidUtf8() is { } offset)
        {
            Broken(ProblemCodes.NotUtf8, "", offset);
            return Structure.Broken;
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
            Malformed(exception, reader.CurrentDepth);
        }
        catch (TooManyProblemsException)
        {
            // What was found is enough.
        }

        return _broken ? Structure.Broken : _problems.Any ? Structure.WrongValues : Structure.Sound;
    }

    /// <summary>Whether the format is the one that was asked for, or cannot be told because the root has none; says what is wrong otherwise.</summary>
    private bool CheckFormat(string expected)
    {
        var reader = new Utf8JsonReader(_json, new JsonReaderOptions { MaxDepth = DepthAtMost });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return true;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFormat = reader.ValueTextEquals("format"u8);
            reader.Read();
            if (!isFormat)
            {
                reader.Skip();
                continue;
            }

            if (reader.TokenType != JsonTokenType.String || Text(ref reader) is not { } found)
            {
                return true;
            }

            if (found != expected)
            {
                Broken(IsNewer(found, expected) ? ProblemCodes.NewerFormat : ProblemCodes.WrongFormat, "/format", (int)reader.TokenStartIndex, new("found", found), new("expected", expected));
            }

            return found == expected;
        }

        return true;
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
        if (depth >= DepthAtMost)
        {
            Broken(ProblemCodes.TooDeep, _place.Pointer(), offset, new TextArgument("most", FormattableString.Invariant($"{DepthAtMost}")));
            return;
        }

        Broken(ProblemCodes.MalformedJson, _place.Pointer(), offset, new TextArgument("found", MalformedJson.Describe(_json, offset)));
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
    }

    private void Wrong(string code, string pointer, long offset, params ReadOnlySpan<TextArgument> arguments)
    {
        _problems.AddAt(code, pointer, _places.At((int)offset), arguments);
        if (_problems.Found.Count >= ProblemsAtMost)
        {
            throw new TooManyProblemsException();
        }
    }

    private sealed class TooManyProblemsException : Exception;
}
