namespace EngagementFramework.Docs.Tests.Code;

public class CSharpBlockTests
{
    private const string OutputMark = "output";

    public static TheoryData<string, int> Blocks => [.. Repository.Pages.SelectMany(path => Repository.Page(path).Blocks
        .Where(block => block.Language == "csharp")
        .Select(block => (path, block.Line)))];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_compiles_and_writes_what_the_page_says(string path, int line)
    {
        var page = Repository.Page(path);
        var block = page.Blocks.Single(block => block.Line == line);
        var expected = page.BlockAfter(block) is { Mark: OutputMark } output ? output.Text + "\n" : "";

        CSharpProgram.Run(block.Text).Should().Be(expected, $"that is the output shown after {path}({line})");
    }

    [Fact]
    public void Output_is_shown_right_after_the_block_that_writes_it()
    {
        foreach (var page in Repository.Pages.Select(Repository.Page))
        {
            for (var i = 0; i < page.Blocks.Count; i++)
            {
                if (page.Blocks[i].Mark == OutputMark)
                {
                    page.Blocks[i].Language.Should().Be("text");
                    page.Blocks[i - 1].Language.Should().Be("csharp", $"of {page.Path}({page.Blocks[i].Line})");
                }
            }
        }
    }

    [Fact]
    public void Every_block_names_its_language()
    {
        foreach (var block in Repository.Pages.Select(Repository.Page).SelectMany(page => page.Blocks))
        {
            block.Language.Should().BeOneOf("csharp", "json", "sh", "text", "xml");
        }
    }
}
