using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Evaluate;

public class EvaluateSnapshotTests
{
    [Fact]
    public async Task Northwind_as_text() => Snapshot.Verify(this, (await ToolRun.Of("evaluate", Repository.Northwind)).Succeeded().Output);

    [Fact]
    public async Task Northwind_as_markdown() => Snapshot.Verify(this, (await ToolRun.Of("evaluate", Repository.Northwind, "--format", "markdown")).Succeeded().Output);

    [Fact]
    public async Task Northwind_with_the_benefit_of_the_doubt() =>
        Snapshot.Verify(this, (await ToolRun.Of("evaluate", Repository.Northwind, "--benefit-of-the-doubt")).Succeeded().Output);

    [Fact]
    public async Task Insight_analytics_a_day_later_as_text() =>
        Snapshot.Verify(this, (await ToolRun.Of("evaluate", Repository.Sample("insight-analytics.json"), "--as-of", "2026-11-24")).Succeeded().Output);

    [Fact]
    public async Task Example_telecom_on_a_dumb_terminal() => Snapshot.Verify(
        this,
        (await ToolRun.On(Screen.OfTerminal(60, utf8: true, null, name => name == "TERM" ? "dumb" : null), "evaluate", Repository.Sample("example-telecom.json"))).Succeeded().Output);

    [Fact]
    public async Task Paperboat_on_its_ladder_as_text() =>
        Snapshot.Verify(this, (await ToolRun.Of("evaluate", Repository.Paperboat, "--framework", Repository.Ladder)).Succeeded().Output);

    [Fact]
    public async Task Paperboat_on_its_ladder_as_markdown() =>
        Snapshot.Verify(this, (await ToolRun.Of("evaluate", Repository.Paperboat, "--framework", Repository.Ladder, "--format", "markdown")).Succeeded().Output);

    [Fact]
    public async Task Paperboat_on_its_ladder_as_json() =>
        Snapshot.Verify(this, (await ToolRun.Of("evaluate", Repository.Paperboat, "--framework", Repository.Ladder, "--format", "json")).Succeeded().Output);
}
