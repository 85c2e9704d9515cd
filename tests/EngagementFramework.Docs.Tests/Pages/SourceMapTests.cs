using System.Text.Json;

namespace EngagementFramework.Docs.Tests.Pages;

public class SourceMapTests
{
    private static readonly HashSet<string> Mapped =
        [.. Repository.Page("docs/source-map.md").Tables.SelectMany(table => table.Rows).Select(row => row[0].Trim('`'))];

    [Theory]
    [InlineData("cards.json")]
    [InlineData("framework.json")]
    public void Every_clause_that_the_data_name_is_on_the_map(string file)
    {
        using var json = JsonDocument.Parse(Repository.Bytes("src/EngagementFramework/Data/" + file));

        var clauses = Clauses(json.RootElement).ToArray();

        clauses.Should().NotBeEmpty().And.BeSubsetOf(Mapped);
    }

    [Fact]
    public void No_clause_is_on_the_map_twice() =>
        Repository.Page("docs/source-map.md").Tables.SelectMany(table => table.Rows).Select(row => row[0]).Should().OnlyHaveUniqueItems();

    private static IEnumerable<string> Clauses(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == "clause" ? [member.Value.GetString()!] : Clauses(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Clauses),
        _ => [],
    };
}
