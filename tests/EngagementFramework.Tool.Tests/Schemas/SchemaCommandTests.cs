using EngagementFramework.Json;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Schemas;

public class SchemaCommandTests
{
    [Fact]
    public async Task Without_a_name_the_formats_are_listed()
    {
        var lines = (await ToolRun.Of("schema")).Succeeded().Output.TrimEnd('\n').Split('\n');

        lines.Select(line => line.Split(' ')[^1]).Should().Equal(DocumentSchemas.Names);
        lines.Should().HaveElementAt(0, "assessment            engagement-assessment/1");
    }

    [Theory]
    [InlineData("assessment", "engagement-assessment/1")]
    [InlineData("result", "engagement-result/1")]
    [InlineData("plan", "engagement-plan/1")]
    [InlineData("framework", "engagement-framework/1")]
    [InlineData("cards", "engagement-cards/1")]
    [InlineData("wording", "engagement-wording/1")]
    [InlineData("wording-fingerprints", "engagement-wording-fingerprints/1")]
    [InlineData("engagement-cards/1", "engagement-cards/1")]
    public async Task A_schema_is_that_of_the_library(string asked, string name) =>
        (await ToolRun.Of("schema", asked)).Succeeded().Bytes.Should().Equal(DocumentSchemas.Utf8(name));

    [Fact]
    public async Task A_schema_is_written_to_a_file()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "cards.schema.json");

        (await ToolRun.Of("schema", "cards", "--output", file)).Succeeded().Output.Should().BeEmpty();
        File.ReadAllBytes(file).Should().Equal(DocumentSchemas.Utf8("engagement-cards/1"));

        (await ToolRun.Of("schema", "cards", "--output", "-")).Succeeded().Bytes.Should().Equal(DocumentSchemas.Utf8("engagement-cards/1"));
        (await ToolRun.Of("schema", "cards", "--output", Path.Combine(folder.Path, "none", "x.json"))).Failed(ExitCodes.InvalidInput)
            .Should().ContainSingle().Which.Should().Contain("error unwritable-file");
    }

    [Theory]
    [InlineData("card", "There is no format 'card'. Did you mean 'cards'?")]
    [InlineData("assesment", "There is no format 'assesment'. Did you mean 'assessment'?")]
    [InlineData("engagement-assessment/2", "There is no format 'engagement-assessment/2'. Did you mean 'engagement-assessment/1'?")]
    [InlineData("poem", "There is no format 'poem'. See 'engagement schema'.")]
    public async Task An_unknown_name_brings_near_ones(string asked, string said) =>
        (await ToolRun.Of("schema", asked)).Failed(ExitCodes.WrongUsage).Should().HaveElementAt(0, "engagement: " + said);

    [Fact]
    public async Task A_file_for_no_schema_is_wrong_usage() =>
        (await ToolRun.Of("schema", "--output", "x.json")).Failed(ExitCodes.WrongUsage).Should().HaveElementAt(0, "engagement: To write a schema to a file, name its format: engagement schema NAME --output FILE.");
}
