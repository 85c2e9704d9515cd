using System.Text.Json;
using CsCheck;
using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Tests.Json;
using EngagementFramework.Tests.Snapshots;

namespace EngagementFramework.Tests.Schemas;

/// <summary>What is valid, the schemas accept.</summary>
public class SchemaDocumentTests
{
    private const int Iterations = 500;

    [Fact]
    public void Every_sample()
    {
        var files = Directory.GetFiles(ProjectFolder.RepositoryFile("docs", "samples"), "*.json", SearchOption.AllDirectories);

        files.Should().NotBeEmpty();
        foreach (var file in files)
        {
            AcceptsByItsFormat(file);
        }
    }

    [Fact]
    public void The_built_in_documents()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(ProjectFolder.Source, "Data"), "*.json"))
        {
            AcceptsByItsFormat(file);
        }
    }

    [Fact]
    public void Real_assessments_and_their_results()
    {
        var folder = Path.Combine(ProjectFolder.Repository, "..", "shared", "real");
        Assert.SkipUnless(Directory.Exists(folder), "The real assessments, which are optional, are not at hand: this test needs them in a folder ../shared/real, seen from the root of the repository.");
        var evaluator = new AssessmentEvaluator(DocumentFormat.Catalog, BuiltIn.Framework);
        foreach (var file in Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories))
        {
            var json = File.ReadAllBytes(file);
            SchemaValidator.Accepts("engagement-assessment-1", json, file);

            var assessment = new AssessmentReader(DocumentFormat.Catalog, BuiltIn.Framework).Read(json).ValueOrThrow();
            SchemaValidator.Accepts("engagement-result-1", EngagementJson.ToUtf8Bytes(evaluator.Evaluate(assessment)), file);
        }
    }

    [Fact]
    public void Generated_assessments() => GeneratedAssessments.All.Sample(document => Accepts("engagement-assessment-1", document), iter: Iterations);

    [Fact]
    public void Generated_results()
    {
        var evaluator = new AssessmentEvaluator(DocumentFormat.Catalog, BuiltIn.Framework);
        GeneratedAssessments.All.Sample(document => Accepts("engagement-result-1", evaluator.Evaluate(document)), iter: Iterations);
    }

    [Fact]
    public void Generated_frameworks() => GeneratedDocuments.Frameworks.Sample(document => Accepts("engagement-framework-1", document), iter: Iterations);

    [Fact]
    public void Generated_packs_of_cards() => GeneratedDocuments.Packs.Sample(document => Accepts("engagement-cards-1", document), iter: Iterations);

    private static void Accepts(string folder, object document) => SchemaValidator.Accepts(folder, DocumentFormat.All[folder].Write(document), "what was generated");

    private static void AcceptsByItsFormat(string file)
    {
        var json = File.ReadAllBytes(file);
        SchemaValidator.Accepts(Format(json).Replace('/', '-'), json, file);
    }

    private static string Format(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("format").GetString()!;
    }
}
