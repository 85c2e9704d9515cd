using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>The notices of a comparison: those of the two evaluations, and where they differ in how they were made.</summary>
internal sealed class ComparisonNotices(TextCatalog texts)
{
    public IReadOnlyList<Notice> About(AssessmentResult earlier, AssessmentResult later)
    {
        var notices = new List<Notice>();
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

    private static string Name(FrameworkReference framework) => $"{framework.Id} {framework.Version}";
}
