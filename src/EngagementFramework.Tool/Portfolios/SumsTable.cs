using EngagementFramework.Assessments;
using EngagementFramework.Portfolios;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>Sums as a table for spreadsheets: a row for each group and each company.</summary>
internal static class SumsTable
{
    private static readonly string[] Names =
    [
        "framework", "frameworkVersion", "benefitOfTheDoubt", "group", "name", "companies", "companiesRated", "companiesWithRedFlags", "weight", "questions", "asked", "answered",
        "rated", "notAsked", "notAnswered", "notApplicable", "relevanceContestedWithExplanation", "deferred", "redFlags", "atFloor", "lowest", "lowerMedian", "meanOfRatedLevels",
        "companyName", "asOf", "holdsUntil", "weightRated", "weightWithRedFlags", "cardsNotCovered",
    ];

    public static string Render(PortfolioSummary summary)
    {
        int[] levels = [.. summary.Ladders.SelectMany(ladder => ladder.Levels).Select(level => level.Value).Distinct().Order()];
        return CsvText.Of([[.. Names, .. levels.Select(level => FormattableString.Invariant($"questionsAtLevel{level}"))], .. summary.Ladders.SelectMany(ladder => Rows(ladder, levels))]);
    }

    private static IEnumerable<IEnumerable<object?>> Rows(LadderSums ladder, int[] levels)
    {
        (string Kind, IEnumerable<GroupSums> Groups)[] kinds = [("whole", [ladder.Whole]), ("card", ladder.Cards), ("theme", ladder.Themes), ("sector", ladder.Sectors), ("country", ladder.Countries)];
        foreach (var (kind, groups) in kinds)
        {
            foreach (var group in groups)
            {
                var companies = group.Companies;
                yield return [.. Start(ladder, kind, group.Name), companies.Companies, companies.Rated, companies.RedFlags, group.Weights?.Companies, .. Cells(group.Questions, group.Mean),
                    null, null, null, group.Weights?.Rated, group.Weights?.RedFlags, NotCovered(group), .. AtLevels(group.Questions, levels)];
            }
        }

        foreach (var company in ladder.Companies)
        {
            yield return [.. Start(ladder, "company", company.Company), 1, company.Summary.Rated > 0 ? 1 : 0, company.Summary.RedFlags > 0 ? 1 : 0, company.Weight, .. Cells(company.Summary, company.Mean),
                CsvColumn.Neutral(company.Name), CsvText.Day(company.AsOf), CsvText.Day(company.HoldsUntil), null, null, null, .. AtLevels(company.Summary, levels)];
        }
    }

    private static object?[] Start(LadderSums ladder, string kind, string? name) =>
        [CsvColumn.Neutral(ladder.Framework.Id), CsvColumn.Neutral(ladder.Framework.Version), ladder.BenefitOfTheDoubt ? "true" : "false", kind, CsvColumn.Neutral(name ?? "")];

    private static object?[] Cells(Summary sums, decimal? mean) =>
    [
        sums.Questions, sums.Asked, sums.Answered, sums.Rated, sums.NotRated.NotAsked, sums.NotRated.NotAnswered, sums.NotRated.NotApplicable,
        sums.NotRated.RelevanceContestedWithExplanation, sums.NotRated.Deferred, sums.RedFlags, sums.AtFloor, sums.Lowest, sums.Median, mean,
    ];

    private static int? NotCovered(GroupSums group) => group.NotCovered is { } counts ? counts.FeatureNone + counts.FeatureUnknown + counts.FeatureUndeclared : null;

    /// <summary>How many questions stand at each level; nothing for a level that the ladder does not have.</summary>
    private static IEnumerable<object?> AtLevels(Summary sums, int[] levels) => levels.Select(level => (object?)sums.Distribution.FirstOrDefault(count => count.Value == level)?.Count);
}
