using System.Globalization;
using EngagementFramework.Data;
using EngagementFramework.Docs.Tests.Markdown;

namespace EngagementFramework.Docs.Tests.Pages;

public class LevelTableTests
{
    [Theory]
    [InlineData("README.md", "The levels")]
    [InlineData("docs/evaluation-rules.md", "The ladder")]
    public void The_table_has_every_level(string path, string heading) =>
        Repository.Page(path).TableUnder(heading).Rows.Select(row => (row[0], row[1].Split(" (")[0]))
            .Should().Equal(BuiltIn.Framework.Levels.Select(level => (level.Value.ToString(CultureInfo.InvariantCulture), level.Name)));

    [Fact]
    public void The_criteria_of_a_level_are_those_of_the_ladder()
    {
        foreach (var (row, level) in Rules.TableUnder("The ladder").Rows.Zip(BuiltIn.Framework.Levels))
        {
            row[2].Split('*').Where((_, place) => place % 2 == 1).Should().Equal(level.Criteria.Select(criterion => criterion.Name));
        }
    }

    [Fact]
    public void The_table_of_criteria_is_the_ladder()
    {
        var rows = Rules.TableUnder("Criteria and elements").Rows;

        rows.Select(row => row[0]).Should().Equal(BuiltIn.Framework.Criteria.Select(criterion => $"*{criterion.Name}* `{criterion.Id}`"));
        rows.Select(row => row[2]).Should().Equal(BuiltIn.Framework.Criteria.Select(criterion => criterion.Examples is { } examples ? $"{examples.Minimum}" : "none"));
        rows.Select(row => row[3]).Should().Equal(BuiltIn.Framework.Criteria.Select(criterion => criterion.Examples?.WithinMonths is { } months ? $"{months} months" : "–"));
        rows.Select(row => row[4]).Should().Equal(BuiltIn.Framework.Criteria.Select(criterion => criterion.CompanyPublished ? "yes" : "no"));
    }

    private static MarkdownPage Rules => Repository.Page("docs/evaluation-rules.md");
}
