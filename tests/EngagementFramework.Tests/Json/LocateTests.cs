using System.Text;
using System.Text.Json;
using EngagementFramework.Json;
using EngagementFramework.Problems;

namespace EngagementFramework.Tests.Json;

public class LocateTests
{
    private const string Document = "{\n  \"a/b\": [ 1,\n    { \"c\": \"ä\", \"d\": true } ]\n}";

    [Theory]
    [InlineData("/a~1b/1/d", "/a~1b/1/d", 3, 22)]
    [InlineData("/a~1b/0", "/a~1b/0", 2, 12)]
    [InlineData("/a~1b/1/none/2", "/a~1b/1", 3, 5)]
    [InlineData("/none", "", 1, 1)]
    [InlineData("", "", 1, 1)]
    public void A_problem_is_put_where_its_pointer_leads_or_at_the_nearest_part_that_is_there(string pointer, string at, int line, int column)
    {
        var expected = Of(at) with { Line = line, Column = column };

        EngagementJson.Locate(Encoding.UTF8.GetBytes(Document), Of(pointer)).Should().Be(expected);
        EngagementJson.Locate([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Document)], Of(pointer)).Should().Be(expected);
    }

    [Fact]
    public void A_problem_that_has_a_place_keeps_it()
    {
        var placed = Of("/none") with { Line = 7, Column = 9 };

        EngagementJson.Locate("{}"u8, placed).Should().Be(placed);
    }

    [Fact]
    public void What_is_no_json_has_no_places() => FluentActions.Invoking(() => EngagementJson.Locate("{ \"a\": "u8, Of("/a"))).Should().Throw<JsonException>();

    private static Problem Of(string pointer) => new() { Code = "c", Pointer = pointer, Message = "M." };
}
