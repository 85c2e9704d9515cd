using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Wordings;

/// <summary>The rules of meaning for fingerprints.</summary>
internal static class WordingFingerprintsCheck
{
    private const int Sha256Digits = 64;

    /// <exception cref="InvalidDocumentException">Something is wrong with the fingerprints.</exception>
    public static void ThrowIfWrong(WordingFingerprints fingerprints, TextCatalog texts)
    {
        var problems = new ProblemCollector(texts);
        Check(fingerprints, problems);
        if (problems.Any)
        {
            throw new InvalidDocumentException(problems.Found);
        }
    }

    public static void Check(WordingFingerprints fingerprints, ProblemCollector problems)
    {
        problems.KebabId(fingerprints.Id, "/id");
        problems.NotBlank(fingerprints.Version, "/version");
        problems.Culture(fingerprints.Culture, "/culture");
        problems.NotBlank(fingerprints.Name, "/name");
        problems.NotBlank(fingerprints.Attribution, "/attribution");
        problems.NotBlank(fingerprints.Licence, "/licence");
        Source(fingerprints.Source, problems);
        var passages = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < fingerprints.Passages.Count; i++)
        {
            Passage(fingerprints.Passages[i], $"/passages/{i}", passages, problems);
        }

        Count(fingerprints.Texts.Count, "/texts", problems);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < fingerprints.Texts.Count; i++)
        {
            Text(fingerprints.Texts[i], $"/texts/{i}", ids, passages, problems);
        }
    }

    private static void Source(Publication? source, ProblemCollector problems)
    {
        if (source is null)
        {
            problems.Add(ProblemCodes.BlankText, "/source");
        }

        problems.Source(source);
    }

    private static void Passage(WordingPassage passage, string place, Dictionary<string, int> passages, ProblemCollector problems)
    {
        problems.KebabId(passage.Id, place + "/id");
        if (passage.Id is not null && !passages.TryAdd(passage.Id, passage.Length))
        {
            problems.DuplicateId(passage.Id, place + "/id", "passage");
        }

        if (passage.Length < WordingPassage.ShortestLength)
        {
            problems.Add(ProblemCodes.NumberTooSmall, place + "/length", new TextArgument("least", FormattableString.Invariant($"{WordingPassage.ShortestLength}")));
            return;
        }

        Hex(passage.Start, StepHash.Digits, place + "/start", problems);
        Hex(passage.Checks, StepHash.CheckCount(passage.Length) * StepHash.Digits, place + "/checks", problems);
        Hex(passage.Sha256, Sha256Digits, place + "/sha256", problems);
    }

    private static void Text(FingerprintedText text, string place, HashSet<string> ids, Dictionary<string, int> passages, ProblemCollector problems)
    {
        problems.TextId(text.Id, ids, TextIdForm.IsOfPublication, place + "/id");
        Count(text.Parts.Count, place + "/parts", problems);
        for (var i = 0; i < text.Parts.Count; i++)
        {
            var part = text.Parts[i];
            if (part.Passage is null)
            {
                problems.Add(ProblemCodes.BlankText, $"{place}/parts/{i}/passage");
            }
            else if (!passages.TryGetValue(part.Passage, out var length))
            {
                problems.Add(ProblemCodes.UnknownPassage, $"{place}/parts/{i}/passage", new TextArgument("passage", part.Passage));
            }
            else if (part.After is < 0 || part.Length is < 1 || (long)(part.After ?? 0) + (part.Length ?? 1) > length)
            {
                Expect("within the passage", $"{place}/parts/{i}", problems);
            }
        }
    }

    private static void Hex(string? hash, int digits, string place, ProblemCollector problems)
    {
        if (hash is null)
        {
            problems.Add(ProblemCodes.BlankText, place);
        }
        else if (!StepHash.IsHex(hash, digits))
        {
            Expect(FormattableString.Invariant($"{digits} hexadecimal digits in lower case"), place, problems);
        }
    }

    private static void Count(int count, string place, ProblemCollector problems)
    {
        if (count == 0)
        {
            Expect("a list with something in it", place, problems);
        }
    }

    private static void Expect(string what, string place, ProblemCollector problems) =>
        problems.Add(ProblemCodes.InvalidFingerprint, place, new TextArgument("expected", what));
}
