using System.Text;
using EngagementFramework.Problems;
using EngagementFramework.Streaming;
using EngagementFramework.Tests.Json;

namespace EngagementFramework.Tests.Streaming;

public class NdjsonReaderTests
{
    private const int Block = 128 * 1024;

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1:a:1")]
    [InlineData("a\n", "1:a:2")]
    [InlineData("a\nb", "1:a:2 2:b:1")]
    [InlineData("a\r\nb\r\n", "1:a\r:3 2:b\r:3")]
    [InlineData("\n\n a\n \t\r\n\r\nb", "3: a:5 6:b:7")]
    [InlineData("\uFEFFa\nb\n", "1:a:5 2:b:2")]
    [InlineData("\uFEFF\na\n", "2:a:6")]
    [InlineData("\uFEFF", "")]
    [InlineData("a\n\uFEFFb\n", "1:a:2 2:\uFEFFb:5")]
    [InlineData("a\rb\n", "1:a\rb:4")]
    public async Task Lines_are_counted_from_1_and_blank_ones_passed_over(string text, string lines)
    {
        foreach (var atMost in new[] { 1, 2, int.MaxValue })
        {
            (await Read(new NdjsonReader(), new GeneratedStream([text], atMost))).Should().Be(lines);
        }
    }

    [Theory]
    [InlineData(0, "1:a:2 2:b:2 4:c:3")]
    [InlineData(1, "2:b:4 4:c:3")]
    [InlineData(2, "4:c:7")]
    [InlineData(3, "4:c:7")]
    [InlineData(4, "")]
    [InlineData(99, "")]
    public async Task Lines_up_to_the_one_after_which_to_begin_are_counted_and_passed_over(long after, string lines) =>
        (await Read(new NdjsonReader { StartAfterLine = after }, Portfolio.Stream("a\nb\n\nc\n"))).Should().Be(lines);

    [Theory]
    [InlineData("abc\nd\n", "1:abc:4 2:d:2")]
    [InlineData("abc\r\nd\n", "1:abc\r:5 2:d:2")]
    [InlineData("abcd\nd\n", "1:too-large(1,1):5 2:d:2")]
    [InlineData("abcd\r\nd\n", "1:too-large(1,1):6 2:d:2")]
    [InlineData("a\nabcde", "1:a:2 2:too-large(2,1):5")]
    [InlineData("a\nabcdefg\n\nabcd\nz", "1:a:2 2:too-large(2,1):8 4:too-large(4,1):6 5:z:1")]
    [InlineData("abc\r", "1:abc\r:4")]
    public async Task A_line_that_is_too_long_is_told_of_and_the_next_ones_are_read(string text, string lines)
    {
        foreach (var atMost in new[] { 1, 3, int.MaxValue })
        {
            (await Read(new NdjsonReader { MaximumLineBytes = 3 }, new GeneratedStream([text], atMost))).Should().Be(lines);
        }
    }

    [Fact]
    public async Task The_length_of_a_line_is_told_in_the_message_and_64_megabytes_by_default()
    {
        new NdjsonReader().MaximumLineBytes.Should().Be(67_108_864);
        new NdjsonReader().StartAfterLine.Should().Be(0);

        var document = (await new NdjsonReader { MaximumLineBytes = 3 }.ReadAsync(Portfolio.Stream("abcd"), cancellationToken: TestContext.Current.CancellationToken).ListAsync()).Single();
        document.Problems[0].Message.Should().Contain("3 bytes");
        document.Utf8Json.IsEmpty.Should().BeTrue();
    }

    [Theory]
    [InlineData(Block - 1)]
    [InlineData(Block)]
    [InlineData(Block + 1)]
    [InlineData((5 * Block) + 7)]
    public async Task Lines_longer_than_what_is_read_at_once_are_put_together(int length)
    {
        var lines = Enumerable.Range(0, 3).Select(i => new string((char)('a' + i), length + i)).ToArray();

        foreach (var atMost in new[] { 1000, int.MaxValue })
        {
            var documents = await new NdjsonReader().ReadAsync(new GeneratedStream(lines.Select(line => line + "\n"), atMost), cancellationToken: TestContext.Current.CancellationToken).ListAsync();

            documents.Select(document => Encoding.UTF8.GetString(document.Utf8Json.Span)).Should().Equal(lines);
        }
    }

    [Fact]
    public async Task A_line_without_end_is_not_kept()
    {
        // A gigabyte on one line, of which a megabyte may be kept.
        var stream = new GeneratedStream(Enumerable.Repeat(new string('x', 1024 * 1024), 1024).Append("\nb"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = await Read(new NdjsonReader { MaximumLineBytes = 1024 * 1024 }, stream);

        found.Should().Be("1:too-large(1,1):1073741825 2:b:1");
        var allocatedByTheTest = 1024L * 1024 * 1024;
        (GC.GetAllocatedBytesForCurrentThread() - before - allocatedByTheTest).Should().BeLessThan(64 * 1024 * 1024);
    }

    [Fact]
    public async Task Documents_carry_the_name_and_the_memory_of_one_is_its_own()
    {
        var documents = await new NdjsonReader().ReadAsync(Portfolio.Stream("one\ntwo\n"), "p.ndjson", TestContext.Current.CancellationToken).ListAsync();

        documents.Select(document => document.Name).Should().Equal("p.ndjson", "p.ndjson");
        documents[0].Dispose();
        documents[0].Dispose();
        Encoding.UTF8.GetString(documents[1].Utf8Json.Span).Should().Be("two");
    }

    [Fact]
    public async Task Nothing_is_read_before_it_is_asked_for()
    {
        var stream = new GeneratedStream(Enumerable.Repeat(new string('x', 1023) + "\n", 100_000));
        var lines = new NdjsonReader().ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        stream.Delivered.Should().Be(0);
        await lines.MoveNextAsync();
        stream.Delivered.Should().BeLessThanOrEqualTo(Block);
        await lines.DisposeAsync();
    }

    [Fact]
    public void Negative_numbers_and_no_stream_are_refused()
    {
        ((Func<object>)(() => new NdjsonReader { MaximumLineBytes = -1 })).Should().Throw<ArgumentOutOfRangeException>();
        ((Func<object>)(() => new NdjsonReader { StartAfterLine = -1 })).Should().Throw<ArgumentOutOfRangeException>();
        ((Func<object>)(() => new NdjsonReader().ReadAsync(null!))).Should().Throw<ArgumentNullException>();
    }

    /// <summary>The lines as NUMBER:TEXT:BYTES, or NUMBER:PROBLEM:BYTES.</summary>
    private static async Task<string> Read(NdjsonReader reader, Stream stream)
    {
        var found = new List<string>();
        await foreach (var document in reader.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
        {
            using (document)
            {
                document.Name.Should().BeNull();
                var text = document.Problems.Count == 0
                    ? Encoding.UTF8.GetString(document.Utf8Json.Span)
                    : string.Concat(document.Problems.Select(problem => $"{problem.Code}({problem.Line},{problem.Column})"));
                document.Problems.All(problem => problem.Code == ProblemCodes.TooLarge).Should().BeTrue();
                found.Add(FormattableString.Invariant($"{document.Line}:{text}:{document.Bytes}"));
            }
        }

        return string.Join(' ', found);
    }
}
