using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;

namespace EngagementFramework.Docs.Tests.Samples;

/// <summary>A sample document and the section of the page that works out its results.</summary>
/// <param name="Heading">The section.</param>
/// <param name="File">The assessment, from the folder of samples.</param>
/// <param name="Ladder">The ladder, from the folder of samples; null for the built-in one.</param>
internal sealed record Sample(string Heading, string File, string? Ladder = null)
{
    public const string Folder = "docs/samples/";

    public static IReadOnlyList<Sample> All { get; } =
    [
        new("Northwind Cloud", "northwind-cloud.json"),
        new("Fictional Insight Analytics", "insight-analytics.json"),
        new("Example Telecom", "example-telecom.json"),
        new("Paperboat Software, on a ladder of two years", "custom-window/assessment.json", "custom-window/ladder.json"),
    ];

    /// <summary>Documents of the folder that have nothing to rate yet.</summary>
    public static IReadOnlyList<string> BusinessModels { get; } = ["plan/harbour-maps.json"];

    public AssessmentResult Evaluate(EvaluationOptions? options = null)
    {
        var catalog = new CardCatalog(BuiltIn.Cards);
        var ladder = Ladder is null ? BuiltIn.Framework : new FrameworkReader().Read(Repository.Bytes(Folder + Ladder)).ValueOrThrow();
        var assessment = new AssessmentReader(catalog, ladder).Read(Repository.Bytes(Folder + File)).ValueOrThrow();
        return new AssessmentEvaluator(catalog, ladder).Evaluate(assessment, options);
    }

    public IEnumerable<QuestionResult> Questions(EvaluationOptions? options = null) => Evaluate(options).Cards.SelectMany(card => card.Questions);
}
