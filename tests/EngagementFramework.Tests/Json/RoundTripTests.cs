using CsCheck;
using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Json;

namespace EngagementFramework.Tests.Json;

public class RoundTripTests
{
    private const int Iterations = 2000;

    [Fact]
    public void An_assessment_that_is_written_and_read_is_the_same() =>
        GeneratedAssessments.All.Sample(assessment => IsTheSame("engagement-assessment-1", assessment), iter: Iterations);

    [Fact]
    public void A_result_that_is_written_and_read_is_the_same()
    {
        var evaluator = new AssessmentEvaluator(DocumentFormat.Catalog, BuiltIn.Framework);
        (from assessment in GeneratedAssessments.All
         from asOf in Gens.OptionalDay
         from benefit in Gen.Bool
         select evaluator.Evaluate(assessment, new EvaluationOptions { AsOf = asOf, BenefitOfTheDoubt = benefit }))
            .Sample(result => IsTheSame("engagement-result-1", result), iter: Iterations);
    }

    [Fact]
    public void A_framework_that_is_written_and_read_is_the_same() =>
        GeneratedDocuments.Frameworks.Sample(framework => IsTheSame("engagement-framework-1", framework), iter: Iterations);

    [Fact]
    public void A_pack_that_is_written_and_read_is_the_same() =>
        GeneratedDocuments.Packs.Sample(pack => IsTheSame("engagement-cards-1", pack), iter: Iterations);

    [Fact]
    public void The_built_in_documents_written_and_read_are_the_same()
    {
        IsTheSame("engagement-framework-1", BuiltIn.Framework);
        IsTheSame("engagement-wording-fingerprints-1", BuiltIn.OfficialWording);
        new CardPackReader().Read(EngagementJson.ToUtf8Bytes(BuiltIn.Cards)).ValueOrThrow().Should().Be(BuiltIn.Cards);
    }

    private static void IsTheSame(string folder, object document)
    {
        var format = DocumentFormat.All[folder];
        var written = format.Write(document);
        var reading = format.Read(written);

        reading.Problems.Should().BeEmpty();
        reading.Value.Should().Be(document);
        reading.Value!.GetHashCode().Should().Be(document.GetHashCode());
        format.Write(reading.Value).Should().Equal(written);
        format.CheckStructure(written).Should().BeEmpty();
    }
}
