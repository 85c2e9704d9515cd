using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Problems;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Json;

/// <summary>One of the formats, read with the built-in cards and ladder in use, and written.</summary>
internal sealed record DocumentFormat(string Folder, Func<byte[], Reading> Read, Func<object, byte[]> Write, Func<byte[], IReadOnlyList<Problem>> CheckStructure, Func<byte[], Reading> Lint)
{
    public static CardCatalog Catalog { get; } = new(BuiltIn.Cards);

    public static IReadOnlyDictionary<string, DocumentFormat> All { get; } = new[]
    {
        Of("engagement-assessment-1", new AssessmentReader(Catalog, BuiltIn.Framework), new AssessmentReader(Catalog, BuiltIn.Framework) { Warns = true }, EngagementJson.ToUtf8Bytes),
        Of("engagement-result-1", new ResultReader(), new ResultReader { Warns = true }, EngagementJson.ToUtf8Bytes),
        Of("engagement-plan-1", new PlanReader(), new PlanReader { Warns = true }, EngagementJson.ToUtf8Bytes),
        Of("engagement-comparison-1", new ComparisonReader(), new ComparisonReader { Warns = true }, EngagementJson.ToUtf8Bytes),
        Of("engagement-forecast-1", new ForecastReader(), new ForecastReader { Warns = true }, EngagementJson.ToUtf8Bytes),
        Of("engagement-calendar-1", new CalendarReader(), new CalendarReader { Warns = true }, EngagementJson.ToUtf8Bytes),
        Of("engagement-follow-up-1", new FollowUpReader(), new FollowUpReader { Warns = true }, EngagementJson.ToUtf8Bytes),
        Of("engagement-follow-up-review-1", new FollowUpReviewReader(), new FollowUpReviewReader { Warns = true }, EngagementJson.ToUtf8Bytes),
        Of("engagement-portfolio-1", new PortfolioReader(), new PortfolioReader { Warns = true }, EngagementJson.ToUtf8Bytes),
        Of("engagement-framework-1", new FrameworkReader(), new FrameworkReader { Warns = true }, EngagementJson.ToUtf8Bytes),
        Of<CardPack>("engagement-cards-1", new CardPackReader(Catalog), new CardPackReader(Catalog) { Warns = true }, EngagementJson.ToUtf8Bytes),
        Of<WordingPack>("engagement-wording-1", new WordingPackReader(), new WordingPackReader { Warns = true }, EngagementJson.ToUtf8Bytes),
        Of<WordingFingerprints>("engagement-wording-fingerprints-1", new WordingFingerprintsReader(), new WordingFingerprintsReader { Warns = true }, EngagementJson.ToUtf8Bytes),
    }.ToDictionary(format => format.Folder);

    public override string ToString() => Folder;

    private static DocumentFormat Of<T>(string folder, DocumentReader<T> reader, DocumentReader<T> lint, Func<T, byte[]> write) where T : class => new(
        folder,
        bytes => Reading.Of(reader.Read(bytes)),
        value => write((T)value),
        bytes =>
        {
            var problems = new ProblemCollector(EngagementFramework.Texts.TextCatalog.English);
            new StructureCheck(bytes, problems).Check(reader.Format, EngagementJson.LenientOptions.GetTypeInfo(typeof(T)));
            return problems.Found;
        },
        bytes => Reading.Of(lint.Read(bytes)));
}

/// <summary>What came of reading a document.</summary>
internal sealed record Reading(object? Value, IReadOnlyList<Problem> Problems, IReadOnlyList<Problem> Warnings)
{
    public static Reading Of<T>(ReadResult<T> result) where T : class => new(result.Value, result.Problems, result.Warnings);
}
