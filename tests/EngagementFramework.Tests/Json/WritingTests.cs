using System.Text;
using System.Text.Json;
using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Json;

public class WritingTests
{
    private static readonly Assessment Small = new()
    {
        Company = new Company { Id = "tern", Name = "Tern \"Ünïts\" 环保 😀 <&'+> /\\\t\n\u0001" },
        AsOf = new DateOnly(2026, 6, 30),
        Responses = [new NoPractice { Question = "governance/1" }],
    };

    [Fact]
    public void A_document_has_line_feeds_and_no_byte_order_mark_and_few_escapes()
    {
        var expected = """
            {
              "format": "engagement-assessment/1",
              "company": {
                "id": "tern",
                "name": "Tern \"Ünïts\" 环保 \uD83D\uDE00 <&'+> /\\\t\n\u0001"
              },
              "asOf": "2026-06-30",
              "responses": [
                {
                  "question": "governance/1",
                  "stance": "no-practice"
                }
              ]
            }
            """.ReplaceLineEndings("\n");

        Encoding.UTF8.GetString(EngagementJson.ToUtf8Bytes(Small)).Should().Be(expected);
    }

    [Fact]
    public async Task A_stream_gets_the_same_bytes_and_stays_open()
    {
        var result = new AssessmentEvaluator(DocumentFormat.Catalog, BuiltIn.Framework).Evaluate(Small);
        using var stream = new MemoryStream();

        await EngagementJson.WriteAsync(stream, Small, TestContext.Current.CancellationToken);
        stream.ToArray().Should().Equal(EngagementJson.ToUtf8Bytes(Small));
        stream.SetLength(0);
        await EngagementJson.WriteAsync(stream, result, TestContext.Current.CancellationToken);
        stream.ToArray().Should().Equal(EngagementJson.ToUtf8Bytes(result));
    }

    [Fact]
    public void A_result_always_has_its_nullable_members_and_its_lists()
    {
        var result = new AssessmentEvaluator(DocumentFormat.Catalog, BuiltIn.Framework).Evaluate(Small);
        using var json = JsonDocument.Parse(EngagementJson.ToUtf8Bytes(result));

        var card = json.RootElement.GetProperty("cards")[0];
        Names(card.GetProperty("questions")[0]).Should().Equal("question", "status", "stance", "basis", "level", "range", "holdsUntil", "fallsTo", "origin", "criteria", "blocking", "beyond", "notices");
        card.GetProperty("questions")[0].GetProperty("holdsUntil").ValueKind.Should().Be(JsonValueKind.Null);
        card.GetProperty("questions")[0].GetProperty("fallsTo").ValueKind.Should().Be(JsonValueKind.Null);
        Names(card.GetProperty("questions")[1]).Should().Equal("question", "status", "reason", "notices");

        var empty = new AssessmentEvaluator(DocumentFormat.Catalog, BuiltIn.Framework).Evaluate(Small with { Responses = [] });
        using var nothing = JsonDocument.Parse(EngagementJson.ToUtf8Bytes(empty));
        var summary = nothing.RootElement.GetProperty("summary");
        summary.GetProperty("lowest").ValueKind.Should().Be(JsonValueKind.Null);
        summary.GetProperty("median").ValueKind.Should().Be(JsonValueKind.Null);
        summary.GetProperty("distribution").GetArrayLength().Should().Be(7);
        nothing.RootElement.GetProperty("notices").GetArrayLength().Should().Be(0);
        nothing.RootElement.GetProperty("evidence").GetArrayLength().Should().Be(0);
        nothing.RootElement.GetProperty("sources").GetArrayLength().Should().Be(0);
        Names(summary.GetProperty("notRated")).Should().Equal("not-asked", "not-answered", "not-applicable", "relevance-contested-with-explanation", "deferred");
    }

    [Fact]
    public void What_is_false_or_empty_or_usual_is_left_out_of_other_documents()
    {
        var framework = new FrameworkReader().Read(Fixtures.Read("engagement-framework-1", "valid", "shortest")).ValueOrThrow();
        using var json = JsonDocument.Parse(EngagementJson.ToUtf8Bytes(framework));

        Names(json.RootElement).Should().Equal("format", "id", "version", "name", "levels");
        Names(json.RootElement.GetProperty("levels")[0]).Should().Equal("value", "id", "name", "definition");
        Names(json.RootElement.GetProperty("levels")[1].GetProperty("criteria")[0]).Should().Equal("id", "definition", "elements");
        var pack = DocumentFormat.All["engagement-cards-1"].Read(Fixtures.Read("engagement-cards-1", "valid", "no-cards"));
        using var cards = JsonDocument.Parse(DocumentFormat.All["engagement-cards-1"].Write(pack.Value!));
        Names(cards.RootElement).Should().Equal("format", "id", "version", "cards");
    }

    [Fact]
    public void The_schema_stands_first()
    {
        using var json = JsonDocument.Parse(EngagementJson.ToUtf8Bytes(Small with { Schema = "https://example.org/s" }));
        Names(json.RootElement).Take(2).Should().Equal("$schema", "format");
    }

    [Fact]
    public void The_options_cannot_be_changed()
    {
        EngagementJson.Options.IsReadOnly.Should().BeTrue();
        FluentActions.Invoking(() => EngagementJson.ToUtf8Bytes((Assessment)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task Nothing_is_written_of_a_document_that_is_not_there()
    {
        using var stream = new MemoryStream();

        await FluentActions.Awaiting(() => EngagementJson.WriteAsync(stream, (Assessment)null!)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => EngagementJson.WriteAsync(stream, (AssessmentResult)null!)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => EngagementJson.WriteAsync(null!, Small)).Should().ThrowAsync<ArgumentNullException>();
        stream.Length.Should().Be(0);
    }

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(member => member.Name);
}
