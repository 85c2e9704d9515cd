using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Problems;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Json;

/// <summary>One of the formats, read with the built-in cards and ladder in use, and written.</summary>
internal sealed record DocumentFormat(string Folder, Func<byte[], Reading> Read, Func<object, byte[]> Write, Func<byte[], IReadOnlyList<Problem>> CheckStructure)
{
    public static CardCatalog Catalog { get; } = new(BuiltIn.Cards);

    public static IReadOnlyDictionary<string, DocumentFormat> All { get; } = new[]
    {
        Of("engagement-assessment-1", new AssessmentReader(Catalog, BuiltIn.Framework), EngagementJson.ToUtf8Bytes),
        Of("engagement-result-1", new ResultReader(), EngagementJson.ToUtf8Bytes),
        Of("engagement-framework-1", new FrameworkReader(), EngagementJson.ToUtf8Bytes),
        Of<CardPack>("engagement-cards-1", new CardPackReader(Catalog), EngagementJson.ToUtf8Bytes),
        Of<WordingFingerprints>("engagement-wording-fingerprints-1", new WordingFingerprintsReader(), EngagementJson.ToUtf8Bytes),
        Of<WordingPack>("engagement-wording-1", new WordingPackReader(), EngagementJson.ToUtf8Bytes),
    }.ToDictionary(format => format.Folder);

    public override string ToString() => Folder;

    private static DocumentFormat Of<T>(string folder, DocumentReader<T> reader, Func<T, byte[]> write) where T : class => new(
        folder,
        bytes => reader.Read(bytes) is var result && result.IsValid ? new Reading(result.Value, []) : new Reading(null, result.Problems),
        value => write((T)value),
        bytes =>
        {
            var problems = new ProblemCollector(EngagementFramework.Texts.TextCatalog.English);
            new StructureCheck(bytes, problems).Check(reader.Format, EngagementJson.LenientOptions.GetTypeInfo(typeof(T)));
            return problems.Found;
        });
}

/// <summary>What came of reading a document.</summary>
internal sealed record Reading(object? Value, IReadOnlyList<Problem> Problems);
