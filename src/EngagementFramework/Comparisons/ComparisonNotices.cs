using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>The notices of a comparison: where the two assessments differ in what they say of the company and in how they were made, and those of their evaluations.</summary>
internal sealed class ComparisonNotices(TextCatalog texts)
{
    public IReadOnlyList<Notice> About(ComparedSide earlierSide, ComparedSide laterSide)
    {
        var (earlier, later) = (earlierSide.Result, laterSide.Result);
        List<Notice> notices =
        [
            .. Differing(NoticeCodes.CompanyDiffers, CompanyDifferences.Of(earlierSide.Assessment.Company, laterSide.Assessment.Company)),
            .. Differing(NoticeCodes.BusinessModelDiffers, CompanyDifferences.Of(earlierSide.Assessment.BusinessModel, laterSide.Assessment.BusinessModel)),
        ];
        if (earlier.Framework != later.Framework)
        {
            var code = earlier.Framework.Id == later.Framework.Id ? NoticeCodes.LadderVersionsDiffer : NoticeCodes.LaddersDiffer;
            notices.Add(texts.Notice(code, new TextArgument("earlier", Name(earlier.Framework)), new TextArgument("later", Name(later.Framework))));
        }

        if (earlier.Options == later.Options)
        {
            return ValueList.Union(notices, earlier.Notices, later.Notices);
        }

        // What an evaluation says of the doubt is not true of both.
        notices.Add(texts.Notice(NoticeCodes.OptionsDiffer));
        return ValueList.Union(notices, [.. earlier.Notices.Concat(later.Notices).Where(notice => notice.Code != NoticeCodes.BenefitOfTheDoubt)]);
    }

    private Notice[] Differing(string code, IReadOnlyList<string> differences) =>
        differences.Count == 0 ? [] : [texts.Notice(code, new TextArgument("differences", string.Join("; ", differences)))];

    private static string Name(FrameworkReference framework) => $"{framework.Id} {framework.Version}";
}
