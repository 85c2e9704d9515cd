using System.Runtime.CompilerServices;
using EngagementFramework.Assessments;
using EngagementFramework.Json;
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
            var before = document.Line - 1;
            var found = document.Problems;
            AssessmentResult? result = null;
            if (found.Count == 0 && FormatMember.Find(document.Utf8Json.Span)?.Kind == "engagement-result")
            {
                var read = _results.Read(document.Utf8Json.Span);
                (result, found) = (read.Value, [.. read.Problems.Select(problem => problem with { Line = (int)Math.Min((problem.Line ?? 1) + before, int.MaxValue) })]);
            }
            else if (found.Count == 0)
            {
                var read = _assessments.Read(document.Utf8Json.Span);
                found = [.. read.Problems.Select(problem => problem with { Line = (int)Math.Min((problem.Line ?? 1) + before, int.MaxValue) })];
                result = read.Value is { } assessment ? _evaluator.Evaluate(assessment, options) : null;
            }

            problems.Add(document.Name!, found);
            if (result is not null)
            {
                yield return (result, document.Name!, document.Line);
            }
        }
    }
}
