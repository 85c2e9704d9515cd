using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <summary>
/// Reads documents of one format, strictly. A document in which nothing is wrong is read at the speed of the serialiser; only where
/// something is wrong is it gone through again, to say everything that is, and where.
/// </summary>
/// <typeparam name="T">What a document is read as.</typeparam>
public abstract class DocumentReader<T> where T : class
{
    private const byte InNoUtf8 = 0xFF;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private delegate T? TakeIn(ReadOnlySpan<byte> json);

    private protected DocumentReader(string format, TextCatalog? texts)
    {
        Format = format;
        Texts = texts ?? TextCatalog.English;
    }

    /// <summary>The name and version of the format, such as <c>engagement-assessment/1</c>.</summary>
    public string Format { get; }

    /// <summary>The size, in bytes and inclusive, up to which documents are read. The default value is 67,108,864 (64 MiB).</summary>
    public int MaximumBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Whether a valid document is looked through for what is allowed and surely not meant. The default value is false.</summary>
    public bool Warns { get; init; }

    /// <summary>What problems say.</summary>
    internal TextCatalog Texts { get; }

    /// <summary>Reads a document from UTF-8 text. A byte-order mark is accepted.</summary>
    public ReadResult<T> Read(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json.Length > MaximumBytes)
        {
            return TooLarge();
        }

        var json = utf8Json.StartsWith(EngagementJson.ByteOrderMark) ? utf8Json[EngagementJson.ByteOrderMark.Length..] : utf8Json;
        var result = ReadQuickly(json) ?? ReadThoroughly(json);
        return Warns && result.Value is { } value ? new ReadResult<T>(value, Warnings(value, json)) : result;
    }

    /// <summary>Reads a document from a text. Half a surrogate pair in it is a problem, as bytes that are not UTF-8 are.</summary>
    public ReadResult<T> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Utf8Bytes(json));
    }

    /// <summary>Reads a document from a stream, to its end, without closing it. No more than <see cref="MaximumBytes"/> are taken in.</summary>
    public async Task<ReadResult<T>> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            if (bytes.Length + read > MaximumBytes)
            {
                return TooLarge();
            }

            bytes.Write(buffer, 0, read);
        }

        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>What is done with a document after its structure was found to be right: what it says is completed, and its meaning is checked.</summary>
    private protected abstract T Complete(T document, ProblemCollector problems);

    /// <summary>Takes in a document that is at the first look as most are, as strictly as the serialiser does.</summary>
    /// <exception cref="JsonException">Its structure is wrong.</exception>
    /// <exception cref="InvalidOperationException">An escape in it is not a character.</exception>
    private protected virtual T? Deserialize(ReadOnlySpan<byte> json) => DeserializeStrictly(json);

    /// <summary>What only the document's own form can tell: called where something is wrong.</summary>
    private protected virtual void CheckForm(ReadOnlySpan<byte> json, ProblemCollector problems)
    {
    }

    /// <summary>Looks a valid document through for what is allowed and surely not meant.</summary>
    private protected virtual void Warn(T document, ProblemCollector warnings)
    {
    }

    private IReadOnlyList<Problem> Warnings(T document, ReadOnlySpan<byte> json)
    {
        var warnings = new ProblemCollector(Texts);
        Warn(document, warnings);
        return PlaceFinder.Place(json, warnings.Found);
    }

    /// <summary>The text as bytes; up to what UTF-8 cannot say, and then a byte that is no UTF-8, where it is not a text.</summary>
    private static byte[] Utf8Bytes(string text)
    {
        try
        {
            return StrictUtf8.GetBytes(text);
        }
        catch (EncoderFallbackException exception)
        {
            return [.. StrictUtf8.GetBytes(text, 0, exception.Index), InNoUtf8];
        }
    }

    private ReadResult<T>? ReadQuickly(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json) || !QuickLook.IsPlain(json, Format))
        {
            return null;
        }

        var problems = new ProblemCollector(Texts);
        return TryDeserialize(json, Deserialize, out var document, out _) && Complete(document, problems) is { } value && !problems.Any
            ? new ReadResult<T>(value)
            : null;
    }

    private ReadResult<T> ReadThoroughly(ReadOnlySpan<byte> json)
    {
        var problems = new ProblemCollector(Texts);
        if (!new StructureCheck(json, problems).Check(Format, Info(EngagementJson.LenientOptions)))
        {
            return new ReadResult<T>(PlaceFinder.InOrder(problems.Found));
        }

        CheckForm(json, problems);
        if (!TryDeserialize(json, problems.Any ? DeserializeLeniently : DeserializeStrictly, out var document, out var failure))
        {
            if (!problems.Any)
            {
                problems.Add(ProblemCodes.InvalidDocument, "", new TextArgument("found", failure));
            }

            return new ReadResult<T>(PlaceFinder.Place(json, problems.Found));
        }

        var wrongInThemselves = problems.Found.Count;
        var value = Complete(document, problems);
        return problems.Any ? new ReadResult<T>(PlaceFinder.Place(json, WithoutConsequences(problems.Found, wrongInThemselves))) : new ReadResult<T>(value);
    }

    /// <summary>The problems without those of the meaning of values that are wrong in themselves: in such a place another value was taken.</summary>
    private static IReadOnlyList<Problem> WithoutConsequences(IReadOnlyList<Problem> problems, int wrongInThemselves)
    {
        var places = problems.Take(wrongInThemselves).Select(problem => problem.Pointer).ToHashSet(StringComparer.Ordinal);
        return [.. problems.Take(wrongInThemselves), .. problems.Skip(wrongInThemselves).Where(problem => !places.Contains(problem.Pointer))];
    }

    private static bool TryDeserialize(ReadOnlySpan<byte> json, TakeIn deserialize, out T document, out string failure)
    {
        try
        {
            document = deserialize(json)!;
            failure = "";
            return document is not null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            document = null!;
            failure = exception.Message;
            return false;
        }
    }

    private static T? DeserializeStrictly(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Info(EngagementJson.Options));

    private static T? DeserializeLeniently(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Info(EngagementJson.LenientOptions));

    private static JsonTypeInfo<T> Info(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private ReadResult<T> TooLarge()
    {
        var problems = new ProblemCollector(Texts);
        problems.Add(ProblemCodes.TooLarge, "", new TextArgument("most", FormattableString.Invariant($"{MaximumBytes}")));
        return new ReadResult<T>([problems.Found[0] with { Line = 1, Column = 1 }]);
    }
}
