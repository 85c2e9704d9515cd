using System.Reflection;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Plans;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Cards;
using EngagementFramework.Tests.Snapshots;
using EngagementFramework.Texts;
using static EngagementFramework.Tests.Assessments.SampleAssessments;

namespace EngagementFramework.Tests.Plans;

public class PlanNoteTests
{
    private static readonly string[] Always = [PlanNoteCodes.OtherFeatures, PlanNoteCodes.EndUseFocus, PlanNoteCodes.IntendedUsers];

    private static readonly BusinessModel Described = new() { ValueProposition = "A.", ValueChain = "B.", RevenueAndCostReductionModel = "C." };

    [Theory]
    [InlineData(CompanyStage.StartUp, PlanNoteCodes.StageEarly)]
    [InlineData(CompanyStage.EarlyGrowth, PlanNoteCodes.StageEarly)]
    [InlineData(CompanyStage.Established, null)]
    [InlineData(null, PlanNoteCodes.StageUndeclared)]
    public void A_stage_that_the_tool_is_not_made_for_or_that_is_not_stated_is_noted(CompanyStage? stage, string? code) =>
        Codes(Of() with { Company = Of().Company with { Stage = stage }, BusinessModel = Described }).Should().Equal(code is null ? Always : [code, .. Always]);

    [Fact]
    public void A_business_model_of_which_nothing_is_said_is_noted()
    {
        Codes(Established()).Should().Equal([PlanNoteCodes.ModelUndescribed, .. Always]);
        Codes(Established(new BusinessModel())).Should().Equal([PlanNoteCodes.ModelUndescribed, .. Always]);
        Codes(Established(new BusinessModel { ValueChain = " " })).Should().Equal([PlanNoteCodes.ModelUndescribed, .. Always]);
    }

    [Theory]
    [InlineData("A.", "B.", null, "Not described: revenue and cost reduction model.")]
    [InlineData(null, "B.", "C.", "Not described: value proposition.")]
    [InlineData("A.", " ", "", "Not described: value chain, revenue and cost reduction model.")]
    public void Elements_that_are_not_described_are_named(string? proposition, string? chain, string? revenue, string beginning)
    {
        var notes = Notes(Established(new BusinessModel { ValueProposition = proposition, ValueChain = chain, RevenueAndCostReductionModel = revenue }));

        notes.Select(note => note.Code).Should().Equal([PlanNoteCodes.ElementsUndescribed, .. Always]);
        notes[0].Message.Should().StartWith(beginning);
    }

    [Fact]
    public void Features_without_a_word_on_the_elements_lack_all_three()
    {
        var notes = Notes(Of().With("low-leverage-sales-practices", Dependence.Unknown));

        notes.Single(note => note.Code == PlanNoteCodes.ElementsUndescribed).Message.Should().StartWith("Not described: value proposition, value chain, revenue and cost reduction model.");
    }

    [Fact]
    public void Responses_on_a_card_whose_feature_is_absent_are_noted_card_by_card()
    {
        var catalog = new CardCatalog([.. Catalog.Packs, SampleCards.Pack("more", SampleCards.Card("resale", "low-leverage-sales-practices"))]);
        var assessment = Of(new NotAnswered { Question = "low-leverage-sales-practices/1" }, new NotAnswered { Question = "resale/1" }).With("low-leverage-sales-practices", Dependence.None);

        new EngagementPlanner(catalog).Plan(assessment).Notes.Where(note => note.Code == PlanNoteCodes.ResponsesWithoutFeature).Select(note => note.Message).Should().Equal(
            "The card low-leverage-sales-practices has responses, and the company is said not to depend on its feature low-leverage-sales-practices. One of the two needs correcting.",
            "The card resale has responses, and the company is said not to depend on its feature low-leverage-sales-practices. One of the two needs correcting.");
    }

    [Fact]
    public void Every_code_has_a_text_a_constant_and_a_row_on_the_page()
    {
        var constants = typeof(PlanNoteCodes).GetFields(BindingFlags.Static | BindingFlags.Public).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
        var keys = TextCatalog.English.Keys.Where(key => key.StartsWith("plan.note.", StringComparison.Ordinal)).Select(key => key["plan.note.".Length..]);
        var rows = File.ReadLines(ProjectFolder.RepositoryFile("docs", "plan.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);

        constants.Should().Equal(PlanNoteCodes.All);
        keys.Should().BeEquivalentTo(PlanNoteCodes.All);
        rows.Where(row => PlanNoteCodes.All.Contains(row)).Should().Equal(PlanNoteCodes.All);
    }

    [Fact]
    public void A_host_words_the_notes()
    {
        var texts = TextCatalog.English.With(new Dictionary<string, string> { ["plan.note.end-use-focus"] = "Endnutzung.", ["plan.element.value-chain"] = "Wertschöpfungskette" });

        var notes = new EngagementPlanner(Catalog, texts).Plan(Of() with { BusinessModel = Described with { ValueChain = null } }).Notes;

        notes.Should().Contain(note => note.Message == "Endnutzung.").And.Contain(note => note.Message.StartsWith("Not described: Wertschöpfungskette.", StringComparison.Ordinal));
    }

    private static Assessment Established(BusinessModel? model = null) => Of() with { Company = Of().Company with { Stage = CompanyStage.Established }, BusinessModel = model };

    private static IReadOnlyList<PlanNote> Notes(Assessment assessment) => new EngagementPlanner(Catalog).Plan(assessment).Notes;

    private static IEnumerable<string> Codes(Assessment assessment) => Notes(assessment).Select(note => note.Code);
}
