using System.Text.Json.Nodes;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Reports;

/// <summary>The Markdown report, with what users write that Markdown would act upon.</summary>
public class MarkdownReportTests
{
    private const string Hostile = "a|b *c* _d_ `e` <script>f</script> [g](http://h.example) & i\n# j\n\n- k ~l~ \\m";
    private const string Harmless = @"a\|b \*c\* \_d\_ \`e\` &lt;script&gt;f&lt;/script&gt; \[g\](http://h.example) &amp; i # j - k \~l\~ \\m";

    [Fact]
    public async Task What_users_write_marks_up_nothing()
    {
        var report = await Report(document =>
        {
            document["company"]!["name"] = Hostile;
            document["assessor"] = Hostile;
            document["responses"]![0]!["explanation"] = Hostile;
            document["responses"]![0]!["note"] = Hostile;
            document["responses"]![0]!["respondent"] = Hostile;
        });

        report.Should().StartWith($"# Engagement result: {Harmless}\n");
        report.Should().Contain($"| **Assessor** | {Harmless} |").And.Contain($"**The company said:** {Harmless}\n").And.Contain($"**Assessor's note:** {Harmless}\n");
        report.Should().NotContain("<script>").And.NotContain("\n# j");
    }

    [Theory]
    [InlineData("# h", @"\# h")]
    [InlineData("- h", @"\- h")]
    [InlineData("1. h", @"1\. h")]
    [InlineData("12) h", @"12\) h")]
    [InlineData("---", @"\---")]
    [InlineData("-1 and 1.5", "-1 and 1.5")]
    [InlineData("> h", "&gt; h")]
    [InlineData("&lt;b&gt;", "&amp;lt;b&amp;gt;")]
    public async Task A_text_begins_no_block(string written, string expected) =>
        (await Report(document => document["responses"]![0]!["explanation"] = written)).Should().Contain($"**The company said:** {expected}\n");

    [Theory]
    [InlineData("https://example.org/a.pdf", "([Report, p. 3](https://example.org/a.pdf))")]
    [InlineData("https://example.org/a (1)|.pdf", "([Report, p. 3](https://example.org/a%20%281%29%7C.pdf))")]
    [InlineData("https://example.org/?a=1&copy=2", "([Report, p. 3](https://example.org/?a=1&amp;copy=2))")]
    [InlineData("javascript:alert(1)", "(Report, p. 3 (javascript:alert(1)))")]
    [InlineData("/etc/passwd", "(Report, p. 3 (/etc/passwd))")]
    public async Task Only_addresses_of_the_web_become_links(string url, string expected)
    {
        var report = await Report(document =>
        {
            document["sources"] = new JsonArray(new JsonObject { ["id"] = "s", ["title"] = "Report", ["publisher"] = "company", ["public"] = true, ["url"] = url });
            document["evidence"] = JsonNode.Parse("""[ { "id": "e|1", "statement": "It reviews.", "citations": [ { "source": "s", "locator": "p. 3", "quote": "We review *all*." } ] } ]""");
            document["responses"] = JsonNode.Parse("""[ { "question": "governance/1", "stance": "describes-practice", "evidence": [ { "item": "e|1", "shows": [ "process-described" ] } ] } ]""");
        });

        report.Should().Contain($"  - e\\|1: It reviews. {expected} Shows: `process-described`.\n    - “We review \\*all\\*.” (Report, p. 3)\n");
    }

    [Fact]
    public async Task Red_flags_come_first_and_are_told_where_there_are_none()
    {
        var none = await Report(_ => { });
        var one = await Report(document => document["responses"]![0]!["stance"] = "asserts-legality");

        none.Should().Contain("## Red flags: 0\n\nNone among the questions rated: 1 of 5.\n");
        one.Should().Contain("## Red flags: 1\n").And.Contain("| `governance/1` | **RED FLAG** -1 Red Flag |").And.Contain("### governance/1: RED FLAG, -1 Red Flag\n");
        one.IndexOf("## Red flags", StringComparison.Ordinal).Should().BeLessThan(one.IndexOf("## Summary", StringComparison.Ordinal));
    }

    private static async Task<string> Report(Action<JsonNode> change)
    {
        var document = JsonNode.Parse(SmallDocuments.Assessment)!;
        change(document);
        return (await ToolRun.OfInput(document.ToJsonString(), "evaluate", "-", "--format", "markdown")).Succeeded().Output;
    }
}
