using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;

namespace EngagementFramework.Json;

/// <summary>Reads fingerprints of publications.</summary>
public sealed class WordingFingerprintsReader : DocumentReader<WordingFingerprints>
{
    /// <summary>Makes a reader.</summary>
    /// <param name="texts">What problems say. The default value is null: English.</param>
    public WordingFingerprintsReader(TextCatalog? texts = null)
        : base(WordingFingerprints.FormatName, texts)
    {
    }

    private protected override WordingFingerprints Complete(WordingFingerprints document, ProblemCollector problems)
    {
        WordingFingerprintsCheck.Check(document, problems);
        return document;
    }
}
