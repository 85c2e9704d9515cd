using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Streaming;

namespace EngagementFramework.Benchmarks;

/// <summary>The ways to go through a portfolio that are measured. Each tells how many bytes it wrote, and writes them nowhere.</summary>
internal static class PortfolioRuns
{
    /// <summary>One company with 25 responses, as a line.</summary>
    public static byte[] Line()
    {
        using var line = NdjsonWriter.ToLine(Inputs.Assessment);
        return line.Utf8.ToArray();
    }

    /// <summary>Reads and writes the lines by System.Text.Json, one after the other: no checks.</summary>
    public static long Plain(byte[] line, long lines)
    {
        var json = line.AsSpan(0, line.Length - 1);
        long bytes = 0;
        for (long i = 0; i < lines; i++)
        {
            var plain = JsonSerializer.Deserialize(json, CompactPlainContext.Default.PlainAssessment)!;
            bytes += JsonSerializer.SerializeToUtf8Bytes(plain, CompactPlainContext.Default.PlainAssessment).Length;
        }

        return bytes;
    }

    /// <summary>Reads, checks and evaluates the lines, and writes the results with every reason.</summary>
    public static Task<long> ResultsAsync(byte[] line, long lines, int degree) => EvaluateAsync(line, lines, degree, Result);

    /// <summary>Reads, checks and evaluates the lines all the same, and writes a level a question.</summary>
    public static Task<long> LevelsAsync(byte[] line, long lines, int degree) => EvaluateAsync(line, lines, degree, Levels);

    private static async Task<long> EvaluateAsync(byte[] line, long lines, int degree, Func<AssessmentResult, int> write)
    {
        var catalog = new CardCatalog(BuiltIn.Cards);
        var portfolio = new PortfolioEvaluator(new AssessmentReader(catalog, BuiltIn.Framework), new AssessmentEvaluator(catalog, BuiltIn.Framework));
        using var input = new RepeatedLine(line, lines);
        long bytes = 0;
        await foreach (var written in portfolio.EvaluateAsync(input, entry => write(entry.Result!), new PortfolioOptions { DegreeOfParallelism = degree }))
        {
            bytes += written;
        }

        return bytes;
    }

    private static int Result(AssessmentResult result)
    {
        using var line = NdjsonWriter.ToLine(result);
        Stream.Null.Write(line.Utf8.Span);
        return line.Utf8.Length;
    }

    private static int Levels(AssessmentResult result)
    {
        var text = new StringBuilder(result.Company.Id);
        foreach (var question in result.Cards.SelectMany(card => card.Questions))
        {
            text.Append(',').Append(question is RatedQuestion rated ? rated.Level.Value : null);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        Stream.Null.Write(bytes);
        return bytes.Length;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainAssessment))]
internal sealed partial class CompactPlainContext : JsonSerializerContext;
