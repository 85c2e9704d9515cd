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
/// <param name="Cards">A pack of cards after the built-in ones, from the folder of samples; null for none.</param>
/// <param name="Page">The page, from the folder of samples.</param>
internal sealed record Sample(string Heading, string File, string? Ladder = null, string? Cards = null, string Page = "README.md")
{
    public const string Folder = "docs/samples/";

    public static IReadOnlyList<Sample> All { get; } =
    [
        new("Northwind Cloud", "northwind-cloud.json"),
        new("Fictional Insight Analytics", "insight-analytics.json"),
        new("Example Telecom", "example-telecom.json"),
        new("Northwind Cloud in 2027", "northwind-cloud-2027.json"),
        new("Paperboat Software, on a ladder of two years", "custom-window/assessment.json", "custom-window/ladder.json"),
        new(
            "Cloudberry Hosting",
            "ladders/management-quality-staircase.assessment.json",
            "ladders/management-quality-staircase.json",
            "ladders/management-quality-staircase.cards.json",
            "ladders/README.md"),
        new(
            "Kestrel Maps",
            "ladders/two-years-two-examples.assessment.json",
            "ladders/two-years-two-examples.json",
            "cards/data-retention.json",
            "ladders/README.md"),
    ];

    /// <summary>Documents of the folder that have nothing to rate yet.</summary>
    public static IReadOnlyList<string> BusinessModels { get; } = ["plan/harbour-maps.json"];

    public AssessmentResult Evaluate(EvaluationOptions? options = null)
    {
        var builtIn = new CardCatalog(BuiltIn.Cards);
        var catalog = Cards is null ? builtIn : new CardCatalog(BuiltIn.Cards, new CardPackReader(builtIn).Read(Repository.Bytes(Folder + Cards)).ValueOrThrow());
        var ladder = Ladder is null ? BuiltIn.Framework : new FrameworkReader().Read(Repository.Bytes(Folder + Ladder)).ValueOrThrow();
        var assessment = new AssessmentReader(catalog, ladder).Read(Repository.Bytes(Folder + File)).ValueOrThrow();
        return new AssessmentEvaluator(catalog, ladder).Evaluate(assessment, options);
    }

    public IEnumerable<QuestionResult> Questions(EvaluationOptions? options = null) => Evaluate(options).Cards.SelectMany(card => card.Questions);
}
