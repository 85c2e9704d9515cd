using System.Runtime.CompilerServices;
using EngagementFramework.Assessments;
using EngagementFramework.Json;
using EngagementFramework.Problems;
using EngagementFramework.Streaming;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>Reads results, and evaluates the assessments among them. They are told apart by the format that they name.</summary>
/// <param name="instrument">The cards and the ladder in use.</param>
/// <param name="options">How assessments are evaluated.</param>
/// <param name="problems">Where it is put on record what is wrong.</param>
internal sealed class ResultInputs(Instrument instrument, EvaluationOptions options, ProblemLog problems)
{
    private readonly AssessmentReader _assessments = new(instrument.Catalog, instrument.Framework);
    private readonly AssessmentEvaluator _evaluator = new(instrument.Catalog, instrument.Framework, instrument.Texts);
    private readonly ResultReader _results = new();

    /// <summary>The results, in order, each with the name of its file and the line on which it begins.</summary>
    public async IAsyncEnumerable<(AssessmentResult Result, string File, long Line)> ReadAsync(AssessmentInputs inputs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var document in inputs.ReadAsync(_assessments.MaximumBytes, cancellation: cancellation))
        {
            var found = document.Problems;
            AssessmentResult? result = null;
            if (found.Count == 0 && FormatMember.Find(document.Utf8Json.Span)?.Kind == "engagement-result")
            {
                (result, found) = Read(_results, document);
            }
            else if (found.Count == 0)
            {
                (var assessment, found) = Read(_assessments, document);
                result = assessment is null ? null : _evaluator.Evaluate(assessment, options);
            }

            problems.Add(document.Name!, found);
            if (result is not null)
            {
                yield return (result, document.Name!, document.Line);
            }
        }
    }

    private static (T? Document, IReadOnlyList<Problem> Problems) Read<T>(DocumentReader<T> reader, PortfolioDocument document)
        where T : class
    {
        var read = reader.Read(document.Utf8Json.Span);
        return (read.Value, [.. read.Problems.Select(problem => problem with { Line = (int)Math.Min((problem.Line ?? 1) + document.Line - 1, int.MaxValue) })]);
    }
}
