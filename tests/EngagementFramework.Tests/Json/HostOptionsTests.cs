using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Assessments;

namespace EngagementFramework.Tests.Json;

public class HostOptionsTests
{
    private static readonly AssessmentEvaluator Evaluator = new(DocumentFormat.Catalog, BuiltIn.Framework);

    public static TheoryData<string> Hosts => ["web", "snake", "sloppy"];

    [Theory, MemberData(nameof(Hosts))]
    public void Documents_in_a_hosts_own_type_are_written_and_read_as_ours(string host)
    {
        var options = Options(host);
        GeneratedAssessments.All.Sample(
            assessment =>
            {
                var file = new CompanyFile { FileName = "f", Assessment = assessment, Result = Evaluator.Evaluate(assessment) };

                var json = JsonSerializer.Serialize(file, options);
                using var parsed = JsonDocument.Parse(json);
                Member(parsed, host, "assessment").Should().Be(JsonSerializer.Serialize(JsonDocument.Parse(EngagementJson.ToUtf8Bytes(assessment))));
                Member(parsed, host, "result").Should().Be(JsonSerializer.Serialize(JsonDocument.Parse(EngagementJson.ToUtf8Bytes(file.Result))));
                JsonSerializer.Deserialize<CompanyFile>(json, options).Should().Be(file);
            },
            iter: 100);

        static string Member(JsonDocument json, string host, string name) =>
            JsonSerializer.Serialize(json.RootElement.GetProperty(host == "sloppy" ? char.ToUpperInvariant(name[0]) + name[1..] : name));
    }

    [Theory, MemberData(nameof(Hosts))]
    public void The_hosts_own_members_follow_the_hosts_options(string host)
    {
        var json = JsonSerializer.Serialize(new CompanyFile { FileName = "f", Kind = FileKind.SecondLook }, Options(host));

        json.Should().Contain(host switch
        {
            "web" => """ "fileName":"f","kind":1 """.Trim(),
            "snake" => """ "file_name":"f","kind":"second_look" """.Trim(),
            _ => """ "FileName":"f","Kind":"SecondLook" """.Trim(),
        });
    }

    [Theory]
    [InlineData("""{ "question": "governance/1", "stance": "no-practice", "verdict": 1 }""")]
    [InlineData("""{ "question": "governance/1", "stance": "noPractice" }""")]
    [InlineData("""{ "question": "governance/1", "stance": "NoPractice" }""")]
    [InlineData("""{ "question": "governance/1", "stance": "no_practice" }""")]
    [InlineData("""{ "question": "governance/1", "stance": 1 }""")]
    [InlineData("""{ "question": "governance/1" }""")]
    [InlineData("""{ "question": "governance/1", "stance": "deferred" }""")]
    [InlineData("""{ "question": "governance/1", "stance": "no-practice", "receivedOn": "2026-06-30T00:00:00" }""")]
    [InlineData("""{ "question": "governance/1", "stance": "no-practice", "received_on": "2026-06-30" }""")]
    [InlineData("""{ "question": "governance/1", "stance": "no-practice", "evidence": [ { "item": "e1", "shows": [ "x" ] } ] }""")]
    public void What_we_refuse_is_refused_under_a_hosts_options(string response)
    {
        foreach (var host in Hosts)
        {
            var options = Options(host);
            FluentActions.Invoking(() => JsonSerializer.Deserialize<Response>(response, options)).Should().Throw<JsonException>("{0} is the host", host.Data);
        }
    }

    [Theory]
    [InlineData("""{ "format": "engagement-assessment/7", "company": { "id": "c", "name": "C" }, "asOf": "2026-11-23", "responses": [] }""")]
    [InlineData("""{ "format": "engagement-result/1", "company": { "id": "c", "name": "C" }, "asOf": "2026-11-23", "responses": [] }""")]
    public void Another_format_is_refused_under_a_hosts_options(string assessment)
    {
        foreach (var host in Hosts)
        {
            var options = Options(host);
            FluentActions.Invoking(() => JsonSerializer.Deserialize<Assessment>(assessment, options)).Should().Throw<JsonException>("{0} is the host", host.Data);
        }
    }

    [Theory]
    [InlineData("""{ "value": "1", "id": "nascent", "name": "Nascent" }""")]
    [InlineData("""{ "value": 1, "id": "nascent", "name": "Nascent", "rung": 1 }""")]
    [InlineData("""{ "value": 1, "id": "nascent" }""")]
    public void Numbers_and_members_of_results_are_read_as_strictly(string level)
    {
        foreach (var host in Hosts)
        {
            var options = Options(host);
            FluentActions.Invoking(() => JsonSerializer.Deserialize<LevelReference>(level, options)).Should().Throw<JsonException>("{0} is the host", host.Data);
        }
    }

    [Theory, MemberData(nameof(Fixtures.Valid), MemberType = typeof(Fixtures))]
    public void A_null_in_a_list_is_refused_under_a_hosts_options(string folder, string file)
    {
        var json = Fixtures.Read(folder, "valid", file);
        var type = DocumentFormat.All[folder].Read(json).Value!.GetType();
        for (var list = 0; WithNull(json, list) is { } wrong; list++)
        {
            foreach (var options in new[] { EngagementJson.Options, Options("web") })
            {
                FluentActions.Invoking(() => JsonSerializer.Deserialize(wrong, type, options)).Should().Throw<JsonException>("of {0}", wrong);
            }
        }
    }

    [Theory, MemberData(nameof(Hosts))]
    public void A_case_is_written_and_read_as_what_it_is_a_case_of(string host)
    {
        var options = Options(host);
        var responses = Enum.GetValues<Stance>().Select(stance => JsonSerializer.Deserialize<Response>(
            $$"""{ "question": "governance/1", "stance": "{{JsonNamingPolicy.KebabCaseLower.ConvertName(stance.ToString())}}", "explanation": "E" }""", EngagementJson.Options)!).ToArray();
        var results = Evaluator.Evaluate(SampleAssessments.Of(responses[1])).Cards[0].Questions;

        responses.Select(response => response.GetType()).Should().OnlyHaveUniqueItems().And.HaveCount(9);
        foreach (var response in responses)
        {
            AsItsCase<Response>(response, response.GetType(), options);
        }

        AsItsCase<Response>(responses[6], typeof(ExplainedResponse), options);
        AsItsCase<QuestionResult>(results[0], typeof(RatedQuestion), options);
        AsItsCase<QuestionResult>(results[1], typeof(NotRatedQuestion), options);
    }

    [Theory, MemberData(nameof(Hosts))]
    public void Another_case_than_the_one_declared_is_refused(string host)
    {
        var options = Options(host);
        const string response = """{ "question": "governance/1", "stance": "no-practice" }""";

        JsonSerializer.Deserialize<NoPractice>(response, options).Should().Be(new NoPractice { Question = "governance/1" });
        FluentActions.Invoking(() => JsonSerializer.Deserialize<DescribesPractice>(response, options)).Should().Throw<JsonException>().WithMessage("*DescribesPractice*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ExplainedResponse>(response, options)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<RatedQuestion>(
            """{ "question": "governance/1", "status": "not-rated", "reason": "not-asked", "notices": [] }""", options)).Should().Throw<JsonException>();
    }

    /// <summary>The document with a null at the end of one of its lists; null where it has fewer lists.</summary>
    private static string? WithNull(byte[] json, int list)
    {
        var document = JsonNode.Parse(json.AsSpan().StartsWith("\ufeff"u8) ? json.AsSpan(3) : json)!;
        Lists(document).Skip(list).FirstOrDefault()?.Add(null);
        return list < Lists(document).Count() ? document.ToJsonString() : null;
    }

    private static IEnumerable<JsonArray> Lists(JsonNode? node) => node switch
    {
        JsonArray list => [list, .. list.SelectMany(Lists)],
        JsonObject members => members.Where(member => member.Key != "extensions").SelectMany(member => Lists(member.Value)),
        _ => [],
    };

    private static void AsItsCase<TSet>(TSet value, Type type, JsonSerializerOptions options)
    {
        var json = JsonSerializer.Serialize(value, type, options);

        json.Should().Be(JsonSerializer.Serialize(value, options));
        JsonSerializer.Deserialize(json, type, options).Should().Be(value);
        JsonSerializer.Serialize(value, type, EngagementJson.Options).Should().Be(JsonSerializer.Serialize(value, EngagementJson.Options));
    }

    private static JsonSerializerOptions Options(string host)
    {
        var options = host switch
        {
            "web" => new JsonSerializerOptions(JsonSerializerDefaults.Web),
            "snake" => new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
                DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper,
                Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
            },
            "sloppy" => new JsonSerializerOptions
            {
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
                NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString,
                UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
                RespectRequiredConstructorParameters = false,
                Converters = { new JsonStringEnumConverter() },
            },
            _ => throw new ArgumentOutOfRangeException(nameof(host)),
        };
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine(EngagementJson.Resolver, new DefaultJsonTypeInfoResolver());
        return options;
    }

    private enum FileKind
    {
        FirstLook,
        SecondLook,
    }

    private sealed record CompanyFile
    {
        public required string FileName { get; init; }

        public FileKind Kind { get; init; } = FileKind.SecondLook;

        public Assessment? Assessment { get; init; }

        public AssessmentResult? Result { get; init; }
    }
}
