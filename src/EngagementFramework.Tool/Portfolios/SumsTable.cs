using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
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
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" }))
        {
            int[] levels = [.. summary.Ladders.SelectMany(ladder => ladder.Levels).Select(level => level.Value).Distinct().Order()];
            Row(csv, [.. Names, .. levels.Select(level => FormattableString.Invariant($"questionsAtLevel{level}"))]);
            foreach (var ladder in summary.Ladders)
            {
                (string Kind, IEnumerable<GroupSums> Groups)[] kinds = [("whole", [ladder.Whole]), ("card", ladder.Cards), ("theme", ladder.Themes), ("sector", ladder.Sectors), ("country", ladder.Countries)];
                foreach (var (kind, groups) in kinds)
                {
                    foreach (var group in groups)
                    {
                        var companies = group.Companies;
                        Row(csv, [.. Start(ladder, kind, group.Name), companies.Companies, companies.Rated, companies.RedFlags, group.Weights?.Companies, .. Cells(group.Questions, group.Mean),
                            null, null, null, group.Weights?.Rated, group.Weights?.RedFlags, NotCovered(group), .. AtLevels(group.Questions, levels)]);
                    }
                }

                foreach (var company in ladder.Companies)
                {
                    Row(csv, [.. Start(ladder, "company", company.Company), 1, company.Summary.Rated > 0 ? 1 : 0, company.Summary.RedFlags > 0 ? 1 : 0, company.Weight, .. Cells(company.Summary, company.Mean),
                        CsvColumn.Neutral(company.Name), Day(company.AsOf), Day(company.HoldsUntil), null, null, null, .. AtLevels(company.Summary, levels)]);
                }
            }
        }

        return text.ToString();
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

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Row(CsvWriter csv, IEnumerable<object?> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(Convert.ToString(cell, CultureInfo.InvariantCulture));
        }

        csv.NextRecord();
    }
}
