using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Assessments;

/// <summary>Assessments of an invented company as of 30 June 2026.</summary>
internal static class SampleAssessments
{
    public static CardCatalog Catalog { get; } = new(BuiltIn.Cards);

    public static AssessmentEvaluator Evaluator { get; } = new(Catalog, BuiltIn.Framework);

    public static Source Report { get; } = new() { Id = "report", Title = "Report", Publisher = Publisher.Company, Public = true };

    public static Assessment Of(params Response[] responses) => new()
    {
        Company = new Company { Id = "tern", Name = "Tern Instruments" },
        AsOf = new DateOnly(2026, 6, 30),
        Sources = [Report],
        Evidence = [Item("e1", "2026-03")],
        Responses = responses,
    };

    public static EvidenceItem Item(string id, params string[] dates) => new()
    {
        Id = id,
        Statement = "A process.",
        Citations = [new Citation { Source = "report", Locator = "p. 1" }],
        Examples = [.. dates.Select((date, i) => new Example { Date = date.Length == 0 ? null : PartialDate.Parse(date), Description = $"Example {id} {i}" })],
    };

    /// <summary>A response that reaches level 1 where the item has a recent example.</summary>
    public static DescribesPractice Nascent(string question, string item = "e1") => Practice(question, new EvidenceUse { Item = item, Shows = ["process-described", "process-regular"] });

    /// <summary>A response that reaches level 2 where the item has a recent example.</summary>
    public static DescribesPractice Developing(string question, string item = "e1") =>
        Practice(question, new EvidenceUse { Item = item, Shows = ["process-described", "process-regular", "actions-assigned", "actions-resourced"] });

    /// <summary>A response that describes practice and shows nothing.</summary>
    public static DescribesPractice AtFloor(string question) => Practice(question);

    public static DescribesPractice Practice(string question, params EvidenceUse[] uses) => new() { Question = question, Evidence = uses };

    public static Assessment With(this Assessment assessment, string feature, Dependence dependence) => assessment with
    {
        BusinessModel = new BusinessModel
        {
            Features = [.. assessment.BusinessModel?.Features ?? [], new FeatureDependence { Feature = feature, Dependence = dependence }],
        },
    };
}
