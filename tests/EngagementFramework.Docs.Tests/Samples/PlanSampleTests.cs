using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Plans;

namespace EngagementFramework.Docs.Tests.Samples;

/// <summary>The plan of the sample, worked out by hand on the page on samples, is held against what the planner finds.</summary>
public class PlanSampleTests
{
    [Fact]
    public void The_table_of_cards_is_the_plan()
    {
        var plan = Plan();

        Repository.Page("docs/samples/README.md").Tables.Single(table => table.Heading == "Harbour Maps, a plan").Rows.Select(row => $"{row[0].Trim('`')} | {row[1]} | {row[2].Trim('`')}").Should().Equal(
        [
            .. plan.Applies.Select(card => $"{card.Card} | to use | {Wire(card.Why)}"),
            .. plan.ToBeDetermined.Select(card => $"{card.Card} | to be determined | {Wire(card.Why)}"),
            .. plan.DoesNotApply.Select(card => $"{card.Card} | does not apply | {Wire(card.Why)}"),
        ]);
        plan.Notes.Select(note => note.Code).Should().Equal("other-features", "end-use-focus", "intended-users");
    }

    private static EngagementPlan Plan()
    {
        var catalog = new CardCatalog(BuiltIn.Cards);
        return new EngagementPlanner(catalog).Plan(new AssessmentReader(catalog, BuiltIn.Framework).Read(Repository.Bytes(Sample.Folder + Sample.BusinessModels[0])).ValueOrThrow());
    }

    private static string Wire<T>(T value) => System.Text.Json.JsonSerializer.SerializeToElement(value, EngagementJson.Options).GetString()!;
}
