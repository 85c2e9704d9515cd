using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.FollowUps;
using EngagementFramework.Forecasts;
using EngagementFramework.Levels;
using EngagementFramework.Plans;
using EngagementFramework.Portfolios;
using EngagementFramework.Problems;
using EngagementFramework.Wordings;

namespace EngagementFramework.Json;

/// <summary>
/// Writes documents, and lends a host what it needs to put them into JSON of its own. Documents are read by <see cref="AssessmentReader"/>,
/// <see cref="ResultReader"/>, <see cref="PlanReader"/>, <see cref="ComparisonReader"/>, <see cref="ForecastReader"/>, <see cref="CalendarReader"/>, <see cref="FollowUpReader"/>, <see cref="FollowUpReviewReader"/>, <see cref="PortfolioReader"/>, <see cref="FrameworkReader"/> and <see cref="CardPackReader"/>, which say everything that is wrong.
/// </summary>
public static class EngagementJson
{
    /// <summary>
    /// How the types of the documents are read and written: to be chained into a host's own options with
    /// <c>JsonTypeInfoResolver.Combine</c>, before any other that knows every type. Names, values, numbers and unknown members are handled
    /// as here, and what is required is always written; whether two members of one name, a null or a name in other case are errors is
    /// up to the host's options. A document of another format is refused under any. Nothing is checked that needs the cards or the framework.
    /// </summary>
    public static IJsonTypeInfoResolver Resolver => DocumentResolver.Strict;

    /// <summary>
    /// The options by which documents are written: strict, two spaces of indent, line feeds, and few escapes: those that JSON requires,
    /// and those of characters beyond U+FFFF and without a picture of their own. Read-only.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = Create(DocumentResolver.Strict);

    /// <summary>What may stand before a document.</summary>
    internal static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Options that take wrong values for others, and whose contracts are all generated: the shapes of the documents.</summary>
    internal static JsonSerializerOptions LenientOptions { get; } = Create(DocumentResolver.Lenient);

    /// <summary>Writes an assessment as UTF-8 JSON without a byte-order mark.</summary>
    public static byte[] ToUtf8Bytes(Assessment assessment) => Write(assessment);

    /// <summary>Writes a result as UTF-8 JSON without a byte-order mark.</summary>
    public static byte[] ToUtf8Bytes(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var output = new JsonOutput(indented: true);
        QuickWriter.Result(output, result);
        return output.Written.ToArray();
    }

    /// <summary>Writes a plan as UTF-8 JSON without a byte-order mark.</summary>
    public static byte[] ToUtf8Bytes(EngagementPlan plan) => Write(plan);

    /// <summary>Writes a forecast as UTF-8 JSON without a byte-order mark.</summary>
    public static byte[] ToUtf8Bytes(LevelForecast forecast) => Write(forecast);

    /// <summary>Writes a calendar as UTF-8 JSON without a byte-order mark.</summary>
    public static byte[] ToUtf8Bytes(PortfolioCalendar calendar) => Write(calendar);

    /// <summary>Writes a follow-up as UTF-8 JSON without a byte-order mark.</summary>
    public static byte[] ToUtf8Bytes(FollowUp followUp) => Write(followUp);

    /// <summary>Writes the review of a follow-up as UTF-8 JSON without a byte-order mark.</summary>
    public static byte[] ToUtf8Bytes(FollowUpReview review) => Write(review);

    /// <summary>Writes a comparison as UTF-8 JSON without a byte-order mark.</summary>
    public static byte[] ToUtf8Bytes(AssessmentComparison comparison) => Write(comparison);

    /// <summary>Writes the sums over a portfolio as UTF-8 JSON without a byte-order mark.</summary>
    public static byte[] ToUtf8Bytes(PortfolioSummary summary) => Write(summary);

    /// <summary>Writes a framework as UTF-8 JSON without a byte-order mark.</summary>
    public static byte[] ToUtf8Bytes(EvaluationFramework framework) => Write(framework);

    /// <summary>Writes a pack of cards as UTF-8 JSON without a byte-order mark.</summary>
    public static byte[] ToUtf8Bytes(CardPack pack) => Write(pack);

    /// <summary>Writes a pack of wording as UTF-8 JSON without a byte-order mark.</summary>
    public static byte[] ToUtf8Bytes(WordingPack pack) => Write(pack);

    /// <summary>Writes the fingerprints of a publication as UTF-8 JSON without a byte-order mark.</summary>
    public static byte[] ToUtf8Bytes(WordingFingerprints fingerprints) => Write(fingerprints);

    /// <summary>Writes an assessment to a stream as UTF-8 JSON, without closing the stream.</summary>
    public static Task WriteAsync(Stream stream, Assessment assessment, CancellationToken cancellationToken = default) =>
        WriteAsync<Assessment>(stream, assessment, cancellationToken);

    /// <summary>Writes a result to a stream as UTF-8 JSON, without closing the stream.</summary>
    public static async Task WriteAsync(Stream stream, AssessmentResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(result);
        using var output = new JsonOutput(indented: true);
        QuickWriter.Result(output, result);
        await stream.WriteAsync(output.Written, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// A problem that has no line, with the place of its pointer in the document that it is about: for what was found in several documents
    /// together. What stands nowhere in the document is put at the nearest part that does. A byte-order mark is accepted.
    /// </summary>
    /// <param name="utf8Json">The document, as it was read.</param>
    /// <param name="problem">The problem. One that has a line keeps it.</param>
    /// <exception cref="JsonException">The document is not well-formed JSON.</exception>
    public static Problem Locate(ReadOnlySpan<byte> utf8Json, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return PlaceFinder.Place(utf8Json.StartsWith(ByteOrderMark) ? utf8Json[ByteOrderMark.Length..] : utf8Json, [problem])[0];
    }

    internal static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static byte[] Write<T>(T document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.SerializeToUtf8Bytes(document, Info<T>());
    }

    private static Task WriteAsync<T>(Stream stream, T document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.SerializeAsync(stream, document, Info<T>(), cancellationToken);
    }

    private static JsonSerializerOptions Create(IJsonTypeInfoResolver resolver)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Strict)
        {
            TypeInfoResolver = resolver,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            IndentSize = 2,
            NewLine = "\n",
        };
        options.MakeReadOnly();
        return options;
    }
}
