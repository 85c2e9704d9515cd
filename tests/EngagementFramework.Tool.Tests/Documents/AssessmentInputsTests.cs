using System.Text;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Streaming;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Documents;

public sealed class AssessmentInputsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Documents_come_with_the_places_at_which_they_stand()
    {
        var (one, many) = (_folder.Write("one.json", "{\n}\n"), _folder.Write("many.ndjson", "\uFEFF{\"a\":1}\r\n\n \t\r\n{\"b\":2}\nlast"));

        var documents = await Read(Inputs([one, many, "-"], input: "from input"));

        documents.Select(document => (document.Name, document.Line, Text(document))).Should().Equal(
            (one, 1, "{\n}\n"), (many, 1, "{\"a\":1}\r"), (many, 4, "{\"b\":2}"), (many, 5, "last"), ("(stdin)", 1, "from input"));
        documents.Select(document => document.Bytes).Should().Equal(4, 12, 13, 4, 10);
    }

    [Fact]
    public async Task Reading_goes_on_from_any_document()
    {
        string[] paths = [_folder.Write("a.ndjson", "1\n2\n\n3\n"), _folder.Write("b.json", "4"), _folder.Write("c.jsonl", "\n5\n6")];
        var all = await Read(Inputs(paths));
        all.Select(Text).Should().Equal("1", "2", "3", "4", "5", "6");

        var position = default(InputPosition);
        for (var i = 0; i < all.Count; i++)
        {
            position = Inputs(paths).After(all[i].Name!, all[i].Line, position);
            (await Read(Inputs(paths), position)).Select(document => (document.Name, document.Line, Text(document))).Should().Equal(all.Skip(i + 1).Select(document => (document.Name, document.Line, Text(document))));
        }

        position.Should().Be(new InputPosition(2, 3));
    }

    [Fact]
    public async Task Standard_input_may_hold_a_document_a_line() =>
        (await Read(Inputs(["-"], lines: true, input: "1\n2\n"))).Select(document => (document.Name, document.Line, Text(document))).Should().Equal(("(stdin)", 1, "1"), ("(stdin)", 2, "2"));

    [Fact]
    public async Task Of_a_document_that_is_too_large_little_is_read()
    {
        var (lines, whole) = (_folder.Write("a.ndjson", $"0123456789\n{new string('x', 11)}\nb"), _folder.Write("b.json", new string('y', 1_000_000)));

        var documents = await Read(Inputs([lines, whole]), limit: 10);

        documents.Select(document => (document.Line, Text(document)[..Math.Min(11, Text(document).Length)])).Should().Equal((1, "0123456789"), (2, ""), (3, "b"), (1, new string('y', 11)));
        documents[1].Problems.Should().ContainSingle().Which.Code.Should().Be("too-large");
        documents[3].Utf8Json.Length.Should().BeLessThan(100_000);
    }

    [Fact]
    public async Task What_cannot_be_read_is_among_the_documents()
    {
        var (before, after) = (_folder.Write("a.json", "1"), _folder.Write("c.ndjson", "2"));

        var documents = await Read(Inputs([before, _folder["none.json"], _folder["none.ndjson"], after]));

        documents.Select(document => document.Problems.SingleOrDefault()?.Message).Should().Equal(null, "There is no such file. Correct its name.", "There is no such file. Correct its name.", null);
    }

    [Fact]
    public async Task Problems_are_told_as_they_occur_with_the_lines_of_the_file()
    {
        var good = SmallDocuments.Assessment.ReplaceLineEndings("");
        var file = _folder.Write("a.ndjson", $"{good}\n{SmallDocuments.UnknownQuestion.ReplaceLineEndings("")}\n[]\n{good}");
        var (told, seen) = (new List<string>(), new List<string>());

        await foreach (var read in Inputs([file, _folder["none.json"]]).ReadAsync(new AssessmentReader(new CardCatalog(BuiltIn.Cards), BuiltIn.Framework), new ProblemLog(told.Add), TestContext.Current.CancellationToken))
        {
            seen.Add($"{read.Line} {read.Document?.Company.Id} {told.Count}");
        }

        seen.Should().Equal("1 acme-invented 0", "2  2", "3  3", "4 acme-invented 3", "1  4");
        told[0].Should().StartWith($"{file}(2,").And.Contain("error unknown-question at /responses/0/question: ");
        told[1].Should().StartWith($"{file}(2,").And.Contain("error missing-explanation at /responses/1: ");
        told[2].Should().StartWith($"{file}(3,1): error wrong-type at : ");
        told[3].Should().Be($"{_folder["none.json"]}(1,1): error unreadable-file at : There is no such file. Correct its name.");
    }

    [Fact]
    public void The_size_is_known_of_files_alone()
    {
        var files = new[] { _folder.Write("a.json", "123"), _folder.Write("b.ndjson", ""), _folder.Write("c.jsonl", "12\n") };

        Inputs(files).TotalBytes.Should().Be(6);
        Inputs([.. files, "-"]).TotalBytes.Should().BeNull();
    }

    [Fact]
    public void An_input_is_known_by_any_name()
    {
        var (input, other) = (_folder.Write("a.json", ""), _folder.Write("b.json", ""));

        Inputs([input]).Holds(_folder["./x/../a.json"]).Should().BeTrue();
        Inputs([input, "-"]).Holds(other).Should().BeFalse();
        Inputs([input, _folder["none.json"]]).Holds(_folder["none.json"]).Should().BeFalse();
    }

    private static AssessmentInputs Inputs(string[] paths, bool lines = false, string input = "") =>
        new(InputFiles.Find(paths, lines, new ProblemLog())!, new MemoryStream(Encoding.UTF8.GetBytes(input)));

    private static async Task<List<PortfolioDocument>> Read(AssessmentInputs inputs, InputPosition after = default, int limit = 1_000_000)
    {
        var documents = new List<PortfolioDocument>();
        await foreach (var document in inputs.ReadAsync(limit, after, TestContext.Current.CancellationToken))
        {
            documents.Add(document);
        }

        return documents;
    }

    private static string Text(PortfolioDocument document) => Encoding.UTF8.GetString(document.Utf8Json.Span);
}
