using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Streaming;
using EngagementFramework.Tests.Assessments;
using EngagementFramework.Tests.Json;
using EngagementFramework.Tests.Support;
using EngagementFramework.Texts;

namespace EngagementFramework.Tests.Streaming;

public class PortfolioEvaluatorTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_line_has_an_entry_in_order_with_the_result_of_its_own_assessment()
    {
        var text = Portfolio.Lines(500);
        var entries = await Portfolio.Evaluator.EvaluateAsync(Portfolio.Stream(text), cancellationToken: Token).ListAsync();

        entries.Select(entry => entry.Line).Should().Equal(Enumerable.Range(1, 500).Select(number => (long)number));
        entries.Select(entry => entry.Assessment).Should().Equal(Enumerable.Range(1, 500).Select(Portfolio.Assessment));
        entries.Select(entry => entry.Result).Should().Equal(Enumerable.Range(1, 500).Select(number => SampleAssessments.Evaluator.Evaluate(Portfolio.Assessment(number))));
        entries.Should().OnlyContain(entry => entry.Problems.Count == 0 && entry.Warnings.Count == 0 && entry.Name == null);
        entries.Select(entry => entry.Bytes).Should().BeInAscendingOrder();
        entries[^1].Bytes.Should().Be(text.Length);
    }

    [Fact]
    public async Task The_three_inputs_come_to_the_same()
    {
        var results = Enumerable.Range(1, 50).Select(number => SampleAssessments.Evaluator.Evaluate(Portfolio.Assessment(number))).ToList();
        var documents = Enumerable.Range(1, 50).Select(number => new PortfolioDocument { Name = $"{number}.json", Utf8Json = EngagementJson.ToUtf8Bytes(Portfolio.Assessment(number)) });

        var ofDocuments = await Portfolio.Evaluator.EvaluateAsync(Portfolio.Async(documents), cancellationToken: Token).ListAsync();
        ofDocuments.Select(entry => entry.Result).Should().Equal(results);
        ofDocuments.Select(entry => entry.Name).Should().Equal(Enumerable.Range(1, 50).Select(number => $"{number}.json"));
        ofDocuments.Should().OnlyContain(entry => entry.Line == 1);
        ofDocuments[^1].Bytes.Should().Be(Enumerable.Range(1, 50).Sum(number => EngagementJson.ToUtf8Bytes(Portfolio.Assessment(number)).Length));

        var ofAssessments = await Portfolio.Evaluator.EvaluateAsync(Portfolio.Async(Enumerable.Range(1, 50).Select(Portfolio.Assessment)), cancellationToken: Token).ListAsync();
        ofAssessments.Select(entry => entry.Result).Should().Equal(results);
        ofAssessments.Select(entry => entry.Line).Should().Equal(Enumerable.Range(1, 50).Select(number => (long)number));
        ofAssessments.Should().OnlyContain(entry => entry.Bytes == 0);
    }

    [Fact]
    public async Task A_bad_line_has_problems_with_its_line_and_column_and_the_rest_go_on()
    {
        const string format = "\"format\":\"engagement-assessment/1\"";
        const string company = "\"company\":{\"id\":\"tern\",\"name\":\"Tern\"}";
        byte[][] lines =
        [
            [.. "\uFEFF"u8, .. Bytes(Portfolio.Line(1))],
            Bytes($"{{{format},{company},\"asOf\":\"2026-06-30\",\"responses\":[}}\n"),
            [.. "{\"format\":\"é"u8, 0xC3, .. "\"}\n"u8],
            Bytes("\r\n"),
            Bytes($"{{{format},{new string(' ', 2000)}}}\n"),
            Bytes("{\"format\":\"engagement-result/1\"}\r\n"),
            Bytes($"{{{format},{company},\"asOf\":\"2026-06-30\",\"responses\":[],\"asOf\":\"2026-06-30\"}}\n"),
            Bytes("[]\n"),
            Bytes($"{{{format},{company},\"asOf\":\"2026-06-30\",\"responses\":[{{\"question\":\"governance/9\",\"stance\":\"no-practice\"}}]}}\n"),
            Bytes($"{{{format},{company},\"asOf\":\"2026-06-31\",\"responses\":[null]}}\n"),
            Bytes(Portfolio.Line(2)),
            Bytes($"{{{format},{company},"),
        ];
        var evaluator = new PortfolioEvaluator(new AssessmentReader(SampleAssessments.Catalog, BuiltIn.Framework) { MaximumBytes = 1900 }, SampleAssessments.Evaluator);

        var entries = await evaluator.EvaluateAsync(new MemoryStream([.. lines.SelectMany(line => line)]), cancellationToken: Token).ListAsync();

        entries.Select(entry => entry.Line).Should().Equal(1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12);
        entries.Where(entry => entry.Result is not null).Select(entry => (entry.Line, entry.Result!.Company.Id)).Should().Equal((1, "company-1"), (11, "company-2"));
        entries.SelectMany(entry => entry.Problems).Select(Fixtures.Line).Should().Equal(
            "(2,108) malformed-json /responses",
            "(3,13) not-utf8",
            "(5,1) too-large",
            "(6,11) wrong-format /format",
            "(7,110) duplicate-member /asOf",
            "(8,1) wrong-type",
            "(9,120) unknown-question /responses/0/question",
            "(10,82) invalid-date /asOf",
            "(10,108) null-value /responses/0",
            "(12,74) malformed-json");
        entries[^1].Bytes.Should().Be(lines.Sum(line => line.Length));
    }

    [Fact]
    public async Task Problems_of_a_document_of_several_lines_are_told_from_the_line_on_which_it_begins()
    {
        PortfolioDocument[] documents =
        [
            new() { Utf8Json = Bytes("{\n  \"format\": \"other/1\"\n}") },
            new() { Line = 10, Utf8Json = Bytes("{\n  \"format\": \"other/1\"\n}") },
            new() { Name = "gone.json", Problems = [new Problem { Code = "gone", Pointer = "", Message = "It is gone." }] },
        ];

        var entries = await Portfolio.Evaluator.EvaluateAsync(Portfolio.Async(documents), cancellationToken: Token).ListAsync();

        entries.SelectMany(entry => entry.Problems).Select(problem => (problem.Code, problem.Line, problem.Column)).Should().Equal(("wrong-format", 2, 13), ("wrong-format", 11, 13), ("gone", null, null));
        entries[2].Name.Should().Be("gone.json");
    }

    [Fact]
    public async Task What_is_wrong_with_records_is_told_and_the_rest_go_on()
    {
        Assessment[] assessments = [Portfolio.Assessment(1), SampleAssessments.Of(new NoPractice { Question = "governance/9" }), Portfolio.Assessment(2)];

        var entries = await Portfolio.Evaluator.EvaluateAsync(Portfolio.Async(assessments), cancellationToken: Token).ListAsync();

        entries.Select(entry => entry.Result is not null).Should().Equal(true, false, true);
        entries[1].Problems.Should().Equal(SampleAssessments.Evaluator.Check(assessments[1]));
        entries[1].Assessment.Should().BeSameAs(assessments[1]);
    }

    [Fact]
    public async Task An_evaluator_of_other_ladders_or_of_a_host_checks_for_itself()
    {
        var ladder = Ladders.One();
        var line = Portfolio.Line(Portfolio.Assessment(1) with { Framework = new FrameworkReference { Id = ladder.Id, Version = ladder.Version } });
        line = line.Replace("\"process-described\",\"process-regular\"", "\"shown\"", StringComparison.Ordinal);
        var both = new AssessmentReader(SampleAssessments.Catalog, new FrameworkCatalog(BuiltIn.Framework, ladder));

        both.Read(line).Problems.Should().BeEmpty();
        var entry = (await new PortfolioEvaluator(both, SampleAssessments.Evaluator).EvaluateAsync(Portfolio.Stream("\n" + line), cancellationToken: Token).ListAsync()).Single();

        entry.Result.Should().BeNull();
        entry.Problems[0].Code.Should().Be(ProblemCodes.OtherFramework);
        entry.Problems.Should().OnlyContain(problem => problem.Line == 2 && problem.Column == 1);
    }

    [Fact]
    public void A_second_check_is_left_out_only_where_the_first_was_by_the_same_cards_and_ladders()
    {
        var ladder = Ladders.One();
        var evaluator = new AssessmentEvaluator(SampleAssessments.Catalog, new FrameworkCatalog(BuiltIn.Framework, ladder));

        evaluator.ChecksAs(new AssessmentReader(SampleAssessments.Catalog, new FrameworkCatalog(BuiltIn.Framework, ladder)).Checks).Should().BeTrue();
        evaluator.ChecksAs(new AssessmentReader(SampleAssessments.Catalog, new FrameworkCatalog(ladder, BuiltIn.Framework)).Checks).Should().BeFalse();
        evaluator.ChecksAs(new AssessmentReader(SampleAssessments.Catalog, BuiltIn.Framework).Checks).Should().BeFalse();
        evaluator.ChecksAs(new AssessmentReader(new EngagementFramework.Cards.CardCatalog(BuiltIn.Cards), new FrameworkCatalog(BuiltIn.Framework, ladder)).Checks).Should().BeFalse();
    }

    [Fact]
    public async Task Options_reach_each_assessment()
    {
        var options = new PortfolioOptions { Evaluation = new EvaluationOptions { AsOf = new DateOnly(2030, 1, 1), BenefitOfTheDoubt = true } };

        var entry = (await Portfolio.Evaluator.EvaluateAsync(Portfolio.Stream(Portfolio.Line(1)), options, Token).ListAsync()).Single();
        entry.Result.Should().Be(SampleAssessments.Evaluator.Evaluate(Portfolio.Assessment(1), options.Evaluation));

        entry = (await Portfolio.Evaluator.EvaluateAsync(Portfolio.Async([Portfolio.Assessment(1)]), options, Token).ListAsync()).Single();
        entry.Result.Should().Be(SampleAssessments.Evaluator.Evaluate(Portfolio.Assessment(1), options.Evaluation));
    }

    [Fact]
    public async Task Warnings_come_along_where_the_reader_warns()
    {
        var evaluator = new PortfolioEvaluator(new AssessmentReader(SampleAssessments.Catalog, BuiltIn.Framework) { Warns = true }, SampleAssessments.Evaluator);
        var line = Portfolio.Line(SampleAssessments.Of(new NoPractice { Question = "governance/1", ReceivedOn = new DateOnly(2026, 7, 1) }));

        var entry = (await evaluator.EvaluateAsync(Portfolio.Stream("\n\n" + line), cancellationToken: Token).ListAsync()).Single();

        entry.Result.Should().NotBeNull();
        entry.Warnings.Should().Contain(warning => warning.Code == ProblemCodes.ReceivedAfterAsOf).And.OnlyContain(warning => warning.Line == 3);
    }

    [Fact]
    public async Task What_is_too_long_is_said_in_the_words_of_the_reader()
    {
        var texts = TextCatalog.English.With(new Dictionary<string, string> { ["problem.too-large"] = "Zu groß: {most}." });
        var evaluator = new PortfolioEvaluator(new AssessmentReader(SampleAssessments.Catalog, BuiltIn.Framework, texts) { MaximumBytes = 2 }, SampleAssessments.Evaluator);

        var entry = (await evaluator.EvaluateAsync(Portfolio.Stream("abc"), cancellationToken: Token).ListAsync()).Single();

        entry.Problems.Single().Message.Should().Be("Zu groß: 2.");
    }

    [Fact]
    public async Task Memory_is_given_back_once_a_document_is_read_before_anything_is_made_of_it()
    {
        var feed = Enumerable.Range(1, 40).Select(number => (Number: number, Owner: new Item(number))).ToList();
        var documents = feed.Select(item => new PortfolioDocument { Line = item.Number, Utf8Json = Bytes(Portfolio.Line(item.Number)), Owner = item.Owner });

        var disposed = await Portfolio.Evaluator.EvaluateAsync(Portfolio.Async(documents), entry => feed[(int)entry.Line - 1].Owner.IsDisposed, cancellationToken: Token).ListAsync();

        disposed.Should().HaveCount(40).And.OnlyContain(isDisposed => isDisposed);
    }

    [Fact]
    public async Task No_more_of_a_stream_is_taken_in_than_what_the_workers_need()
    {
        using var gate = new ManualResetEventSlim();
        var line = Portfolio.Line(1);
        line = line[..^1].PadRight(100_000 - 1) + "\n";
        var stream = new GeneratedStream(Enumerable.Repeat(line, 1_000_000));
        var entries = Portfolio.Evaluator.EvaluateAsync(
            stream,
            entry =>
            {
                gate.Wait(Token);
                return entry.Line;
            },
            new PortfolioOptions { DegreeOfParallelism = 2 },
            Token).GetAsyncEnumerator(Token);

        var first = entries.MoveNextAsync();
        stream.Delivered.Should().BeInRange(16 * 100_000, (16 * 100_000) + (128 * 1024));
        gate.Set();
        await first;
        for (var number = 1; number < 100; number++)
        {
            (await entries.MoveNextAsync()).Should().BeTrue();
            stream.Delivered.Should().BeLessThan(((16 + number) * 100_000) + (128 * 1024));
        }

        await entries.DisposeAsync();
    }

    [Fact]
    public void Wrong_arguments_are_refused_at_once()
    {
        var evaluator = Portfolio.Evaluator;
        var stream = Portfolio.Stream("");
        Func<object>[] wrong =
        [
            () => new PortfolioEvaluator(null!, SampleAssessments.Evaluator),
            () => new PortfolioEvaluator(Portfolio.Reader, null!),
            () => evaluator.EvaluateAsync((Stream)null!),
            () => evaluator.EvaluateAsync((IAsyncEnumerable<Assessment>)null!),
            () => evaluator.EvaluateAsync((IAsyncEnumerable<PortfolioDocument>)null!),
            () => evaluator.EvaluateAsync<int>(stream, null!),
            () => ((IPortfolioEvaluator)null!).EvaluateAsync(stream),
            () => evaluator.EvaluateAsync(stream, new PortfolioOptions { DegreeOfParallelism = -1 }),
            () => evaluator.EvaluateAsync(stream, new PortfolioOptions { StartAfterLine = -1 }),
            () => evaluator.EvaluateAsync(Portfolio.Async<Assessment>([]), new PortfolioOptions { StartAfterLine = -1 }),
        ];

        wrong.Should().AllSatisfy(action => action.Should().Throw<ArgumentException>());
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
