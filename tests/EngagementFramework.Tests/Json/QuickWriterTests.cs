using System.Text;
using System.Text.Json;
using CsCheck;
using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Tests.Conventions;

namespace EngagementFramework.Tests.Json;

/// <summary>Results are written by hand: the bytes are those that the serialiser writes by the contracts, which alone know the members.</summary>
public class QuickWriterTests
{
    private static readonly JsonSerializerOptions Compact = new(EngagementJson.Options) { WriteIndented = false };

    [Fact]
    public void Whatever_comes_of_an_evaluation_is_written_as_the_serialiser_writes_it()
    {
        var evaluator = new AssessmentEvaluator(DocumentFormat.Catalog, BuiltIn.Framework);
        (from assessment in GeneratedAssessments.All
         from asOf in Gens.OptionalDay
         from benefit in Gen.Bool
         select evaluator.Evaluate(assessment, new EvaluationOptions { AsOf = asOf, BenefitOfTheDoubt = benefit }))
            .Sample(IsTheSame, iter: 2000);
    }

    [Fact]
    public void So_is_a_result_with_every_member_there_is()
    {
        var filled = (AssessmentResult)Sample.Record(typeof(AssessmentResult), 1);
        var card = filled.Cards[0] with { Questions = [(QuestionResult)Sample.Record(typeof(RatedQuestion), 1), (QuestionResult)Sample.Record(typeof(NotRatedQuestion), 2)] };

        IsTheSame(filled with { Cards = [card] });
    }

    [Fact]
    public void So_is_every_result_of_the_fixtures()
    {
        foreach (var row in Fixtures.Valid().Where(row => row.Data.Item1 == "engagement-result-1"))
        {
            IsTheSame((AssessmentResult)DocumentFormat.All[row.Data.Item1].Read(Fixtures.Read(row.Data.Item1, "valid", row.Data.Item2)).Value!);
        }
    }

    [Fact]
    public void So_is_every_character_alone_and_among_others()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            IsTheSame($"{(char)c}");
            IsTheSame($"This stands before {(char)c}, and this after it.");
        }

        IsTheSame("");
        IsTheSame(new string('é', 20_000));
        IsTheSame(string.Concat(Enumerable.Repeat("\U0001F600\"", 10_000)));
    }

    [Fact]
    public void A_text_that_is_missing_is_refused_as_by_the_serialiser()
    {
        var result = (AssessmentResult)Sample.Record(typeof(AssessmentResult), 1) with { Company = new Company { Id = null!, Name = "N" } };

        FluentActions.Invoking(() => JsonSerializer.SerializeToUtf8Bytes(result, EngagementJson.Options)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => EngagementJson.ToUtf8Bytes(result)).Should().Throw<JsonException>();
    }

    private static void IsTheSame(AssessmentResult result)
    {
        Encoding.UTF8.GetString(Written(result, indented: true)).Should().Be(JsonSerializer.Serialize(result, EngagementJson.Options));
        Encoding.UTF8.GetString(Written(result, indented: false)).Should().Be(JsonSerializer.Serialize(result, Compact));
    }

    private static void IsTheSame(string text)
    {
        using var output = new JsonOutput(indented: false);
        output.Text(text);
        output.Written.ToArray().Should().Equal(JsonSerializer.SerializeToUtf8Bytes(text, Compact));
    }

    private static byte[] Written(AssessmentResult result, bool indented)
    {
        using var output = new JsonOutput(indented);
        QuickWriter.Result(output, result);
        return output.Written.ToArray();
    }
}
