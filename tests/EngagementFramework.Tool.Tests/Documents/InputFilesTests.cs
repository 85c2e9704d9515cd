using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Documents;

public sealed class InputFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_stands_for_all_documents_below_it_in_ordinal_order()
    {
        Write("b.json", "a.ndjson", "B.json", "x/z.jsonl", "x/y/a.JSON", "x-y.json", "readme.md", "noise.json.bak", ".hidden.json", ".git/c.json");

        Found(_folder.Path).Should().Equal("B.json", "a.ndjson", "b.json", "x-y.json", "x/y/a.JSON", "x/z.jsonl");
    }

    [Fact]
    public void A_pattern_stands_for_what_it_matches()
    {
        Write("a.json", "b.json", "b.txt", "x/c.json", "x/y/d.json", "x/.e.json", "z/c.json");

        Found(_folder["*.json"]).Should().Equal("a.json", "b.json");
        Found(_folder["**/*.json"]).Should().Equal("a.json", "b.json", "x/c.json", "x/y/d.json", "z/c.json");
        Found(_folder["*/c.json"]).Should().Equal("x/c.json", "z/c.json");
        Found(_folder["x/**/*"]).Should().Equal("x/c.json", "x/y/d.json");
        Found(_folder["b.*"]).Should().Equal("b.json", "b.txt");
        Found(_folder["x/../*.txt"]).Should().Equal("x/../b.txt");
    }

    [Fact]
    public void A_file_whose_name_is_the_pattern_is_meant()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such names there.");
        Write("*.json", "a.json");

        Found(_folder["*.json"]).Should().Equal("*.json");
    }

    [Fact]
    public void Arguments_keep_their_order_and_each_file_comes_once()
    {
        Write("a.json", "b.json", "x/c.json", "x/d.json");

        Found(_folder["x/d.json"], _folder["*.json"], _folder.Path, _folder["none.json"], _folder["x/../a.json"], _folder["none.json"])
            .Should().Equal("x/d.json", "a.json", "b.json", "x/c.json", "none.json");
    }

    [Fact]
    public void Names_tell_which_files_hold_a_document_a_line()
    {
        var names = new[] { "a.json", "b.ndjson", "c.jsonl", "d.NDJSON", "e.txt", "-" };

        Files(lines: false, names).Where(file => file.IsLines).Select(file => file.Path).Should().Equal("b.ndjson", "c.jsonl", "d.NDJSON");
        Files(lines: true, names).Should().OnlyContain(file => file.IsLines);
    }

    [Fact]
    public void The_option_is_about_files_that_are_named_themselves()
    {
        Write("a.json", "x/b.json");

        Files(lines: true, _folder["a.json"], _folder["x"]).Select(file => file.IsLines).Should().Equal(true, false);
    }

    [Fact]
    public void A_link_to_a_folder_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        Write("a.json", "x/b.json");
        Directory.CreateSymbolicLink(_folder["x/circle"], _folder.Path);
        File.CreateSymbolicLink(_folder["link.json"], _folder["a.json"]);

        Found(_folder.Path).Should().Equal("a.json", "link.json", "x/b.json");
        Found(_folder["**/*.json"]).Should().Equal("a.json", "link.json", "x/b.json");
    }

    [Fact]
    public void Nothing_found_is_a_problem_each()
    {
        Write("readme.md");
        var lines = new List<string>();

        InputFiles.Find([_folder["readme.md"], _folder["*.json"], _folder["none/*.json"], _folder.Path], lines: false, new ProblemLog(lines.Add)).Should().BeNull();

        lines.Should().Equal(
            $"{_folder["*.json"]}(1,1): error no-match at : No file matches this pattern, hidden ones aside. Correct it.",
            $"{_folder["none/*.json"]}(1,1): error no-match at : No file matches this pattern, hidden ones aside. Correct it.",
            $"{_folder.Path}(1,1): error no-match at : Nothing in this folder has a name that ends in .json, .ndjson, .jsonl, hidden files aside. Name another.");
    }

    private void Write(params string[] names)
    {
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder[name])!);
            _folder.Write(name, "");
        }
    }

    private IEnumerable<string> Found(params string[] paths) =>
        Files(lines: false, paths).Select(file => file.Path[(_folder.Path.Length + 1)..].Replace('\\', '/'));

    private static IReadOnlyList<InputFile> Files(bool lines, params string[] paths) =>
        InputFiles.Find(paths, lines, new ProblemLog(line => throw new InvalidOperationException(line)))!;
}
