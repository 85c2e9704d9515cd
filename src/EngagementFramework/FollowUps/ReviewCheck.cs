using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.FollowUps;

/// <summary>Whether a later assessment can tick off a follow-up. Places in the follow-up begin with <c>/followUp</c>, others are in the assessment.</summary>
internal static class ReviewCheck
{
    /// <exception cref="InvalidDocumentException">It cannot; the exception lists every problem.</exception>
    public static void ThrowIfWrong(FollowUp followUp, Assessment later, DateOnly asOf, ICardCatalog catalog, EvaluationFramework framework, TextCatalog texts)
    {
        var problems = new ProblemCollector(texts);
        var check = new FollowUpCheck(followUp, problems, "/followUp");
        check.Structure();
        if (followUp.Framework.Id == framework.Id && followUp.Framework.Version == framework.Version)
        {
            check.Against(catalog, framework);
        }
        else
        {
            problems.AddSaid(
                "follow-up.problem.other-framework",
                ProblemCodes.OtherFramework,
                later.Framework is null ? "" : "/framework",
                new TextArgument("planned", $"{followUp.Framework.Id} {followUp.Framework.Version}"),
                new TextArgument("used", $"{framework.Id} {framework.Version}"));
        }

        if (followUp.Company.Id != later.Company.Id)
        {
            problems.AddSaid(
                "follow-up.problem.other-company",
                ProblemCodes.OtherCompany,
                "/company/id",
                new TextArgument("later", later.Company.Id),
                new TextArgument("earlier", followUp.Company.Id));
        }

        // The date of evaluation may be given: then the assessment's own may be the wrong one, or that.
        var day = later.AsOf < followUp.AssessmentAsOf ? later.AsOf : asOf;
        var earliest = later.AsOf < followUp.AssessmentAsOf ? followUp.AssessmentAsOf : followUp.AsOf;
        if (day < earliest)
        {
            problems.AddSaid("follow-up.problem.out-of-order", ProblemCodes.OutOfOrder, "/asOf", new TextArgument("later", Iso.Text(day)), new TextArgument("earlier", Iso.Text(earliest)));
        }

        if (problems.Any)
        {
            throw new InvalidDocumentException(problems.Found);
        }
    }
}
