using System.Text.Json;
using EngagementFramework.Docs.Tests.Markdown;
using EngagementFramework.Json;
using EngagementFramework.Problems;

namespace EngagementFramework.Docs.Tests.Formats;

public class ValueTableTests
{
    private const string Mark = "values: ";

    private static readonly MarkdownPage Page = Repository.Page("docs/formats.md");

    public static TheoryData<string> Enumerations => [.. DocumentTypes.Enumerations.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void The_table_of_an_enumeration_has_every_value(string name)
    {
        var type = DocumentTypes.Enumerations.Single(type => type.Name == name);
        var expected = Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.SerializeToElement(value, type, EngagementJson.Options).GetString());

        var table = Page.Tables.Single(table => table.Mark == Mark + name);

        table.Heading.Should().Be(name);
        table.Rows.Select(row => row[0].Trim('`')).Should().BeEquivalentTo(expected);
        table.Rows.Should().OnlyContain(row => row[1].Length > 0);
    }

    [Fact]
    public void There_is_no_table_of_an_enumeration_that_is_not_in_documents() =>
        Page.Tables.Where(table => table.Mark.StartsWith(Mark, StringComparison.Ordinal)).Select(table => table.Mark[Mark.Length..])
            .Should().BeEquivalentTo(DocumentTypes.Enumerations.Select(type => type.Name));

    [Fact]
    public void Every_problem_code_is_listed() =>
        Page.TableUnder("Problem codes").Rows.Select(row => row[0].Trim('`')).Should().Equal(ProblemCodes.All);
}
