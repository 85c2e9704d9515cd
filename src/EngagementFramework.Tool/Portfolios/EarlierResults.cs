using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>The results of companies at an earlier date, until their later ones come.</summary>
internal sealed class EarlierResults
{
    private readonly Dictionary<string, FoundResult> _results = new(StringComparer.Ordinal);

    /// <summary>Those of which no later result came, by company.</summary>
    public IEnumerable<FoundResult> Unmet => _results.Values.OrderBy(found => found.Company, StringComparer.Ordinal);

    /// <summary>Reads them. What is wrong with one is put on record, and the others are read; of a company that comes twice the first is kept.</summary>
    public async Task ReadAsync(ResultInputs results, AssessmentInputs inputs, ProblemLog problems, CancellationToken cancellation)
    {
        await foreach (var found in results.ReadAsync(inputs, cancellation))
        {
            if (!_results.TryAdd(found.Company, found with { Result = WithoutReasons(found.Result) }))
            {
                var first = _results[found.Company];
                problems.Add(found.File, ProblemLog.CannotAddUp, found.Line, $"The company '{found.Company}' comes twice in --before: {first.File} has it on line {first.Line}, and that one counts. Leave one out.");
            }
        }
    }

    /// <summary>The earlier result of a company, which is not unmet any more; null where there is none.</summary>
    public FoundResult? Take(string company) => _results.Remove(company, out var found) ? found : null;

    /// <summary>What is looked at of an earlier result, so that thousands take little room.</summary>
    private static AssessmentResult WithoutReasons(AssessmentResult result) => result with
    {
        Cards = [.. result.Cards.Select(card => card with { Questions = [.. card.Questions.Select(WithoutReasons)], Notices = [] })],
        Evidence = [],
        Notices = [],
        Sources = [],
    };

    private static QuestionResult WithoutReasons(QuestionResult question) => question is RatedQuestion rated ? rated with { Criteria = [], Blocking = [], Beyond = [], Notices = [] } : question;
}
