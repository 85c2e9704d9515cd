using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Problems;

namespace EngagementFramework.Tests.Json;

public class SizeTests
{
    private const int Megabyte = 1024 * 1024;
    private const string Head = """{ "format": "engagement-assessment/1", "company": { "id": "tern", "name": "Tern Instruments" }, "asOf": "2026-06-30", """;
    private const string Tail = """ "responses": [ { "question": "governance/1", "stance": "no-practice" } ] }""";

    private static readonly AssessmentReader Reader = new(DocumentFormat.Catalog, BuiltIn.Framework);

    [Fact]
    public async Task A_document_of_50_megabytes_is_read()
    {
        var (reading, allocated) = await Read(Large(50));

        reading.Problems.Should().BeEmpty();
        reading.Value!.Evidence.Should().HaveCount(50 * 1024);
        allocated.Should().BeLessThan(16L * 50 * Megabyte);
    }

    [Fact]
    public async Task What_is_wrong_at_the_end_of_50_megabytes_is_found()
    {
        var (reading, allocated) = await Read(Large(50, Tail.Replace("governance/1", "governance/9", StringComparison.Ordinal)));

        reading.Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = ProblemCodes.UnknownQuestion, Pointer = "/responses/0/question", Line = (50 * 1024) + 1 });
        allocated.Should().BeLessThan(32L * 50 * Megabyte);
    }

    [Fact, ProvesCode(ProblemCodes.TooManyProblems)]
    public void Ten_thousand_problems_are_listed_and_then_it_is_said_that_there_are_more()
    {
        string Document(int wrong) => Head + "\"responses\": [" + string.Join(",\n", Enumerable.Range(1, wrong).Select(i => $$"""{ "question": "no-card/{{i}}", "stance": "no-practice" }""")) + "] }";

        Reader.Read(Document(10_000)).Problems.Should().HaveCount(10_000).And.OnlyContain(problem => problem.Code == ProblemCodes.UnknownQuestion);
        var problems = Reader.Read(Document(10_500)).Problems;
        problems.Should().HaveCount(10_001);
        (problems[^1].Code, problems[^1].Pointer, problems[^1].Line).Should().Be((ProblemCodes.TooManyProblems, "/responses/10000/question", 10_001));
    }

    [Fact, ProvesCode(ProblemCodes.TooLarge)]
    public async Task A_larger_document_than_the_reader_takes_is_refused_before_it_is_taken_in()
    {
        var stream = new GeneratedStream(Enumerable.Repeat(new string(' ', 1024), 1024 * 1024).Prepend(Head));
        var (reading, allocated) = await Read(stream);

        var problem = reading.Problems.Should().ContainSingle().Subject;
        (problem.Code, problem.Pointer, problem.Line, problem.Column).Should().Be((ProblemCodes.TooLarge, "", 1, 1));
        stream.Delivered.Should().BeLessThan(65 * Megabyte);
        allocated.Should().BeLessThan(4L * 64 * Megabyte);
    }

    [Fact]
    public async Task The_size_up_to_which_documents_are_read_is_inclusive()
    {
        var json = Fixtures.Read("engagement-assessment-1", "valid", "byte-order-mark");
        var exact = new AssessmentReader(DocumentFormat.Catalog, BuiltIn.Framework) { MaximumBytes = json.Length };
        var less = new AssessmentReader(DocumentFormat.Catalog, BuiltIn.Framework) { MaximumBytes = json.Length - 1 };

        exact.Read(json).IsValid.Should().BeTrue();
        (await exact.ReadAsync(new MemoryStream(json), TestContext.Current.CancellationToken)).IsValid.Should().BeTrue();
        less.Read(json).Problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCodes.TooLarge);
        (await less.ReadAsync(new MemoryStream(json), TestContext.Current.CancellationToken)).Problems.Should().ContainSingle()
            .Which.Message.Should().Contain($"{json.Length - 1}");
        Reader.MaximumBytes.Should().Be(67_108_864);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public async Task Ten_thousand_levels_of_nesting_are_too_deep(string opening)
    {
        var parts = Enumerable.Repeat(opening, 10_000).Prepend(Head + "\"extensions\": { \"a\": ");
        var (reading, _) = await Read(new GeneratedStream(parts));

        reading.Problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCodes.TooDeep);
    }

    [Fact]
    public async Task A_stream_that_delivers_one_byte_at_a_time_is_read_to_its_end_and_stays_open()
    {
        var stream = new GeneratedStream([Head, "\"assessor\": \"é😀\",", Tail], atMost: 1);
        var (reading, _) = await Read(stream);

        reading.ValueOrThrow().Assessor.Should().Be("é😀");
        stream.CanRead.Should().BeTrue();
        stream.Read(new byte[1]).Should().Be(0);
    }

    [Fact]
    public async Task Reading_a_stream_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var reading = () => Reader.ReadAsync(new GeneratedStream(Large(1)), cancelled.Token);

        await reading.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_list_with_a_hundred_thousand_problems_of_structure_is_given_up_after_a_hundred()
    {
        var parts = Enumerable.Repeat("null,", 100_000).Prepend(Head + "\"evidence\": [").Append("null ],").Append(Tail);
        var (reading, _) = await Read(new GeneratedStream(parts));

        reading.Problems.Should().HaveCount(100).And.OnlyContain(problem => problem.Code == ProblemCodes.NullValue);
    }

    private static Task<(ReadResult<Assessment> Reading, long Allocated)> Read(IEnumerable<string> parts) => Read(new GeneratedStream(parts));

    private static async Task<(ReadResult<Assessment> Reading, long Allocated)> Read(GeneratedStream stream)
    {
        // The stream never waits, so that all is done on this thread.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(5));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = await Reader.ReadAsync(stream, patience.Token);
        return (reading, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>An assessment of so many megabytes, one evidence item to a kilobyte and line.</summary>
    private static IEnumerable<string> Large(int megabytes, string tail = Tail)
    {
        yield return Head + "\"evidence\": [";
        for (var i = 0; i < megabytes * 1024; i++)
        {
            var item = $$"""{ "id": "e{{i}}", "statement": "S.", "examples": [ { "date": "2026-03", "description": "D." } ], "note": "{{(i % 2 == 0 ? "note" : "nötes 😀")}}" """;
            yield return item.PadRight(1021) + (i == (megabytes * 1024) - 1 ? "}\n" : "},\n");
        }

        yield return "]," + tail;
    }
}
