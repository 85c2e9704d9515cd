using EngagementFramework.Docs.Tests.Markdown;

namespace EngagementFramework.Docs.Tests.Formats;

public class MemberTableTests
{
    internal const string Mark = "type: ";

    private static readonly MarkdownPage Page = Repository.Page("docs/formats.md");

    public static TheoryData<string> Types => [.. DocumentTypes.Objects.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_table_of_a_type_is_what_the_serialiser_knows(string name)
    {
        var type = DocumentTypes.Objects.Single(type => type.Name == name);
        var expected = TypeNames.Members(type).Select(member =>
            $"`{member.Name}` | {TypeNames.Of(member)} | {(member.IsRequired ? "yes | –" : $"no | {TypeNames.DefaultOf(member)}")}");

        var table = Page.Tables.Single(table => table.Mark == Mark + name);

        table.Heading.Should().Be(name);
        table.Columns.Should().Equal("member", "type", "required", "default", "meaning");
        table.Rows.Select(row => string.Join(" | ", row.Take(4))).Should().Equal(expected);
        table.Rows.Should().OnlyContain(row => row[4].Length > 0);
    }

    [Fact]
    public void There_is_no_table_of_a_type_that_is_not_in_documents()
    {
        var known = DocumentTypes.Objects.Select(type => type.Name).Concat(CaseTableTests.Names).Order(StringComparer.Ordinal);

        Page.Tables.Where(table => table.Mark.StartsWith(Mark, StringComparison.Ordinal)).Select(table => table.Mark[Mark.Length..])
            .Order(StringComparer.Ordinal).Should().Equal(known);
    }
}
