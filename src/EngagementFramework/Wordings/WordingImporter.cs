using System.Text;
using System.Text.Unicode;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Wordings;

/// <summary>
/// Takes the wording of a publication out of a copy that a user holds, as plain text or Markdown, by the fingerprints of its texts. It
/// copes with what layout does to a text, and never guesses: what is handed out is the publisher's text, character by character but for
/// typography, or it is left out. Immutable and thread-safe.
/// </summary>
public sealed class WordingImporter
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly TextCatalog _texts;

    /// <summary>Makes an importer.</summary>
    /// <param name="fingerprints">The fingerprints of the publication.</param>
    /// <param name="texts">What problems say. The default value is null: English.</param>
    /// <exception cref="InvalidDocumentException">Something is wrong with the fingerprints.</exception>
    public WordingImporter(WordingFingerprints fingerprints, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(fingerprints);
        _texts = texts ?? TextCatalog.English;
        Fingerprints = fingerprints;
        WordingFingerprintsCheck.ThrowIfWrong(fingerprints, _texts);
    }

    /// <summary>The fingerprints by which texts are recognised.</summary>
    public WordingFingerprints Fingerprints { get; }

    /// <summary>The size, in bytes and inclusive, up to which copies are read. The default value is 16,777,216 (16 MiB).</summary>
    public int MaximumBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Finds the texts in a copy in UTF-8. A byte-order mark is accepted.</summary>
    public WordingImport Import(ReadOnlySpan<byte> utf8Text)
    {
        if (utf8Text.Length > MaximumBytes)
        {
            return Nothing(ProblemCodes.TooLarge, (1, 1), new TextArgument("most", FormattableString.Invariant($"{MaximumBytes}")));
        }

        if (utf8Text.StartsWith("%PDF-"u8) || utf8Text.StartsWith("PK\u0003\u0004"u8) || utf8Text.Contains((byte)0))
        {
            return Nothing(ProblemCodes.NotPlainText, (1, 1));
        }

        return Utf8.IsValid(utf8Text) ? Found(StrictUtf8.GetString(utf8Text)) : Nothing(ProblemCodes.NotUtf8, FirstInvalid(utf8Text));
    }

    /// <summary>Finds the texts in a copy. Half a surrogate pair in it is a problem, as bytes that are not UTF-8 are.</summary>
    public WordingImport Import(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return Import(StrictUtf8.GetBytes(text));
        }
        catch (EncoderFallbackException exception)
        {
            return Nothing(ProblemCodes.NotUtf8, Place(text.AsSpan(0, exception.Index)));
        }
    }

    /// <summary>Finds the texts in a copy that is read from a stream, to its end, without closing it. No more than <see cref="MaximumBytes"/> are taken in.</summary>
    public async Task<WordingImport> ImportAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; bytes.Length <= MaximumBytes && (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            bytes.Write(buffer, 0, read);
        }

        return Import(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private WordingImport Found(string text)
    {
        var (passages, isBrokenOff) = PassageSearch.Find(SourceText.Of(text), Fingerprints.Passages);
        var lengths = Fingerprints.Passages.ToDictionary(passage => passage.Id, passage => passage.Length, StringComparer.Ordinal);
        WordingText[] texts =
        [
            .. from each in Fingerprints.Texts
               where each.Parts.All(part => passages.ContainsKey(part.Passage))
               let wording = string.Join(' ', each.Parts.Select(Output))
               where !string.IsNullOrWhiteSpace(wording)
               select new WordingText { Id = each.Id, Text = wording },
        ];
        var import = texts.Length == 0
            ? Nothing(ProblemCodes.NothingRecognised, (1, 1), new TextArgument("title", Fingerprints.Source.Title))
            : Found(Pack(texts));
        return isBrokenOff ? import with { Problems = [.. import.Problems, .. Warnings(warnings => warnings.Warn(ProblemCodes.SearchBrokenOff, ""))] } : import;

        string Output(PassagePart part) => passages[part.Passage].Output(part.After ?? 0, part.Length ?? (lengths[part.Passage] - (part.After ?? 0)));
    }

    private WordingImport Found(WordingPack pack)
    {
        var ids = pack.Texts.Select(text => text.Id).ToHashSet(StringComparer.Ordinal);
        string[] missing = [.. Fingerprints.Texts.Select(text => text.Id).Where(id => !ids.Contains(id))];
        return new WordingImport
        {
            Pack = pack,
            Missing = missing,
            Problems = Warnings(warnings => Array.ForEach(missing, id => warnings.Warn(ProblemCodes.TextNotRecognised, "", new TextArgument("id", id)))),
        };
    }

    private Problem[] Warnings(Action<ProblemCollector> warn)
    {
        var warnings = new ProblemCollector(_texts);
        warn(warnings);
        return [.. warnings.Found.Select(problem => problem with { Line = 1, Column = 1 })];
    }

    private WordingImport Nothing(string code, (int Line, int Column) place, params ReadOnlySpan<TextArgument> arguments)
    {
        var problems = new ProblemCollector(_texts);
        problems.AddAt(code, "", place, arguments);
        return new WordingImport { Missing = [.. Fingerprints.Texts.Select(text => text.Id)], Problems = problems.Found };
    }

    private WordingPack Pack(IReadOnlyList<WordingText> texts) => new()
    {
        Id = Fingerprints.Id,
        Version = Fingerprints.Version,
        Culture = Fingerprints.Culture,
        Name = Fingerprints.Name,
        Attribution = Fingerprints.Attribution,
        Licence = Fingerprints.Licence,
        Source = Fingerprints.Source,
        Texts = texts,
    };

    private static (int Line, int Column) FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        try
        {
            StrictUtf8.GetCharCount(utf8);
            return (1, 1);
        }
        catch (DecoderFallbackException exception)
        {
            return Place(StrictUtf8.GetString(utf8[..Math.Max(0, exception.Index)]));
        }
    }

    private static (int Line, int Column) Place(ReadOnlySpan<char> before) =>
        (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
}
