using System.Text;
using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Responses;
using EngagementFramework.Streaming;
using EngagementFramework.Tests.Assessments;

namespace EngagementFramework.Tests.Streaming;

/// <summary>Small portfolios, and what tests do with them.</summary>
internal static class Portfolio
{
    public static AssessmentReader Reader { get; } = new(SampleAssessments.Catalog, BuiltIn.Framework);

    public static PortfolioEvaluator Evaluator { get; } = new(Reader, SampleAssessments.Evaluator);

    /// <summary>The assessment with a number: its company has it in its id, and its level depends on it.</summary>
    public static Assessment Assessment(int number)
    {
        Response response = (number % 4) switch
        {
            0 => new NoPractice { Question = "governance/1" },
            1 => SampleAssessments.Nascent("governance/1"),
            2 => SampleAssessments.Developing("governance/1"),
            _ => new AssertsLegality { Question = "governance/1" },
        };
        var assessment = SampleAssessments.Of(response);
        return assessment with { Company = assessment.Company with { Id = FormattableString.Invariant($"company-{number}") } };
    }

    public static string Line(Assessment assessment)
    {
        using var line = NdjsonWriter.ToLine(assessment);
        return Encoding.UTF8.GetString(line.Utf8.Span);
    }

    public static string Line(int number) => Line(Assessment(number));

    public static string Lines(int count) => string.Concat(Enumerable.Range(1, count).Select(Line));

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>The result as a line, or the problems as they stand beside fixtures.</summary>
    public static string Text(PortfolioEntry entry)
    {
        if (entry.Result is null)
        {
            return string.Concat(entry.Problems.Select(problem => Json.Fixtures.Line(problem) + "\n"));
        }

        using var line = NdjsonWriter.ToLine(entry.Result);
        return Encoding.UTF8.GetString(line.Utf8.Span);
    }

    public static async Task<List<T>> ListAsync<T>(this IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items.WithCancellation(TestContext.Current.CancellationToken))
        {
            list.Add(item);
        }

        return list;
    }

    public static async IAsyncEnumerable<T> Async<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }
}
