using EngagementFramework.Assessments;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>Whether two assessments can be compared.</summary>
internal sealed class ComparisonCheck(IAssessmentEvaluator evaluator, TextCatalog texts)
{
    /// <exception cref="InvalidDocumentException">They cannot; it lists every problem.</exception>
    public void ThrowIfWrong(Assessment earlier, Assessment later, ComparisonOptions options)
    {
        Problem[] problems = [.. In("/earlier", evaluator.Check(earlier)), .. In("/later", evaluator.Check(later)), .. Together(earlier, later, options)];
        if (problems.Length > 0)
        {
            throw new InvalidDocumentException(problems);
        }
    }

    private static IEnumerable<Problem> In(string document, IReadOnlyList<Problem> problems) => problems.Select(problem => problem with { Pointer = document + problem.Pointer });

    private IReadOnlyList<Problem> Together(Assessment earlier, Assessment later, ComparisonOptions options)
    {
        var problems = new ProblemCollector(texts);
        if (earlier.Company.Id != later.Company.Id)
        {
            problems.Add(ProblemCodes.OtherCompany, "/later/company/id", new TextArgument("later", later.Company.Id), new TextArgument("earlier", earlier.Company.Id));
        }

        var (was, isNow) = (options.Earlier.AsOf ?? earlier.AsOf, options.Later.AsOf ?? later.AsOf);
        if (later.AsOf < earlier.AsOf)
        {
            OutOfOrder(problems, later.AsOf, earlier.AsOf);
        }
        else if (isNow < was)
        {
            OutOfOrder(problems, isNow, was);
        }

        return problems.Found;
    }

    private static void OutOfOrder(ProblemCollector problems, DateOnly later, DateOnly earlier) =>
        problems.Add(ProblemCodes.OutOfOrder, "/later/asOf", new TextArgument("later", Iso.Text(later)), new TextArgument("earlier", Iso.Text(earlier)));
}
