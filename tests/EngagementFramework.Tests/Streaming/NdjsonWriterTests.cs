using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using EngagementFramework.Assessments;
using EngagementFramework.Json;
using EngagementFramework.Streaming;
using EngagementFramework.Tests.Assessments;
using EngagementFramework.Tests.Json;

namespace EngagementFramework.Tests.Streaming;

public class NdjsonWriterTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_document_becomes_one_line_that_says_the_same() => GeneratedAssessments.All.Sample(
        assessment =>
        {
            var result = SampleAssessments.Evaluator.Evaluate(assessment);
            using var line = NdjsonWriter.ToLine(assessment);
            using var other = NdjsonWriter.ToLine(result);

            AssertLine(line, EngagementJson.ToUtf8Bytes(assessment));
            AssertLine(other, EngagementJson.ToUtf8Bytes(result));
            Portfolio.Reader.Read(line.Utf8.Span).ValueOrThrow().Should().Be(assessment);
            new ResultReader().Read(other.Utf8.Span).ValueOrThrow().Should().Be(result);
        },
        iter: 300);

    [Fact]
    public async Task Lines_are_written_one_after_another_and_the_stream_stays_open()
    {
        var assessment = Portfolio.Assessment(1);
        var result = SampleAssessments.Evaluator.Evaluate(assessment);
        using var stream = new MemoryStream();

        await NdjsonWriter.WriteAsync(stream, assessment, Token);
        await NdjsonWriter.WriteAsync(stream, result, Token);

        using var ofResult = NdjsonWriter.ToLine(result);
        stream.CanWrite.Should().BeTrue();
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(Portfolio.Line(assessment) + Encoding.UTF8.GetString(ofResult.Utf8.Span));
    }

    [Fact]
    public void A_line_that_was_disposed_of_is_empty()
    {
        var line = NdjsonWriter.ToLine(Portfolio.Assessment(1));
        line.Utf8.IsEmpty.Should().BeFalse();
        line.Dispose();
        line.Dispose();

        line.Utf8.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_line_may_be_of_any_length()
    {
        var assessment = Portfolio.Assessment(1) with { Assessor = new string('ä', 3_000_000) };
        using var line = NdjsonWriter.ToLine(assessment);

        AssertLine(line, EngagementJson.ToUtf8Bytes(assessment));
    }

    [Fact]
    public async Task Nothing_is_refused()
    {
        ((Func<object>)(() => NdjsonWriter.ToLine((Assessment)null!))).Should().Throw<ArgumentNullException>();
        ((Func<object>)(() => NdjsonWriter.ToLine((AssessmentResult)null!))).Should().Throw<ArgumentNullException>();
        await ((Func<Task>)(() => NdjsonWriter.WriteAsync(null!, Portfolio.Assessment(1), Token))).Should().ThrowAsync<ArgumentNullException>();
    }

    private static void AssertLine(NdjsonLine line, byte[] indented)
    {
        var text = Encoding.UTF8.GetString(line.Utf8.Span);
        text.IndexOf('\n', StringComparison.Ordinal).Should().Be(text.Length - 1);
        text.Should().NotContain("\r");
        text.Should().NotContain("\": ");
        JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(indented)).Should().BeTrue();
    }
}
