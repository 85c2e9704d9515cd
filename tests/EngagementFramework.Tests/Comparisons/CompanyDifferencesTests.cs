using EngagementFramework.Assessments;
using EngagementFramework.Comparisons;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Tests.Json;

namespace EngagementFramework.Tests.Comparisons;

/// <summary>Where two assessments say other things of the company, the comparison says so.</summary>
public class CompanyDifferencesTests
{
    private static readonly Company Invented = new() { Id = "c", Name = "Invented Ltd", Country = "FI" };

    [Fact]
    public void Another_name_country_or_stage_is_told()
    {
        var notice = Notices(Of(Invented), Of(Invented with { Name = "Invented Group", Country = null, Stage = CompanyStage.EarlyGrowth })).Should().ContainSingle().Which;
        notice.Code.Should().Be("company-differs");
        notice.Message.Should().Contain("(name: Invented Ltd -> Invented Group; country: FI -> -; stage: - -> early-growth)");
    }

    [Fact]
    public void Each_member_of_a_company_is_compared_except_its_id() => typeof(Company).GetProperties().Select(property => property.Name).Should().Equal(
        ["Id", "Name", "Lei", "Isin", "Sector", "Country", "Stage"], "CompanyDifferences must be told of a new one");

    [Fact]
    public void Another_dependence_and_other_words_are_told()
    {
        var earlier = Of(Invented, new BusinessModel { ValueChain = "One.", Features = [Feature("algorithm-supported-decision-making", Dependence.Partial)] });
        var later = Of(Invented, new BusinessModel
        {
            ValueChain = "Another.",
            Features = [Feature("algorithm-supported-decision-making", Dependence.Full) with { Elements = [BusinessModelElement.ValueChain] }, Feature("low-leverage-sales-practices", Dependence.Unknown)],
        });
        var notice = Notices(earlier, later).Should().ContainSingle().Which;
        notice.Code.Should().Be("business-model-differs");
        notice.Message.Should().Contain("(valueChain; algorithm-supported-decision-making: partial -> full (value-chain); low-leverage-sales-practices: - -> unknown)");
    }

    [Fact]
    public void The_order_of_features_and_their_rationale_are_no_difference()
    {
        var (one, other) = (Feature("algorithm-supported-decision-making", Dependence.Partial), Feature("low-leverage-sales-practices", Dependence.None));
        Notices(Of(Invented, new BusinessModel { Features = [one, other] }), Of(Invented, new BusinessModel { Features = [other, one with { Rationale = "Since it is so." }] })).Should().BeEmpty();
    }

    [Fact]
    public void A_business_model_that_says_nothing_is_as_none() => Notices(Of(Invented), Of(Invented, new BusinessModel())).Should().BeEmpty();

    private static FeatureDependence Feature(string id, Dependence dependence) => new() { Feature = id, Dependence = dependence };

    private static Assessment Of(Company company, BusinessModel? model = null) => new() { Company = company, AsOf = new DateOnly(2026, 1, 31), BusinessModel = model, Responses = [] };

    private static IReadOnlyList<Notice> Notices(Assessment earlier, Assessment later) =>
        new AssessmentComparer(DocumentFormat.Catalog, BuiltIn.Framework).Compare(earlier, later).Notices;
}
