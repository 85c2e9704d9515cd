using EngagementFramework.Data;

namespace EngagementFramework.Docs.Tests.Pages;

public class ElementTableTests
{
    [Fact]
    public void The_table_of_elements_is_the_ladder()
    {
        var ladder =
            from level in BuiltIn.Framework.Levels
            from criterion in level.Criteria
            from element in criterion.Elements
            select string.Join(" | ",
            [
                $"{level.Value} {level.Name}",
                $"`{criterion.Id}`",
                $"`{element.Id}`",
                criterion.Examples is { } examples ? $"{examples.Minimum}" : "none",
                criterion.Examples?.WithinMonths is { } months ? $"{months} months" : "–",
                criterion.CompanyPublished ? "yes" : "no",
            ]);

        var rows = Repository.Page("docs/evaluation-rules.md").TableUnder("Ids of the elements").Rows;

        rows.Select(row => string.Join(" | ", [row[0], row[1], row[2], row[4], row[5], row[6]])).Should().Equal(ladder);
        rows.Select(row => row[3]).Should().NotContain("").And.OnlyHaveUniqueItems();
    }
}
