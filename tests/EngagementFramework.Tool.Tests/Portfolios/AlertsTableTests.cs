using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Portfolios;

/// <summary>Alerts as a table for spreadsheets.</summary>
public class AlertsTableTests
{
    private static readonly string[] Sample =
    [
        "portfolio", Repository.Sample("northwind-cloud-2027.json"), Repository.Sample("example-telecom.json"), "--before", Repository.Northwind, "--holdings", Repository.Sample("holdings.csv"),
        "--lapse-days", "60", "--silent-days", "0", "--below", "1", "--format", "csv", "--rows", "alerts",
    ];

    [Fact]
    public async Task Two_companies()
    {
        var table = (await ToolRun.Of(Sample)).Succeeded().Output;

        table.Should().StartWith("\uFEFFkind,company,").And.EndWith("\r\n");
        Snapshot.Verify(this, table.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_mark_can_be_left_out_and_the_words_are_in_the_language_that_was_asked_for() =>
        (await ToolRun.Of([.. Sample, "--no-bom", "--language", "fr"])).Succeeded().Output.Should().StartWith("kind,").And.Contain(",signal d’alerte\u00A0: -1 Signal d’alerte\r\n");

    [Fact]
    public async Task No_text_becomes_a_formula()
    {
        var document = SmallDocuments.Assessment
            .Replace("\"name\": \"Acme Invented\"", "\"name\": \"=1+1\"", StringComparison.Ordinal)
            .Replace("no-practice", "asserts-legality", StringComparison.Ordinal);

        (await ToolRun.OfInput(document, "portfolio", "-", "--format", "csv", "--rows", "alerts")).Succeeded().Output.Split("\r\n")[1]
            .Should().Be("red-flag,acme-invented,'=1+1,,2026-11-23,ohchr-b-tech,1.0,governance,governance/1,,,-1,Red Flag,,,,,,red flag: -1 Red Flag");
    }

    [Fact]
    public async Task Without_alerts_the_columns_stand_alone() =>
        (await ToolRun.OfInput(SmallDocuments.Assessment, "portfolio", "-", "--format", "csv", "--rows", "alerts")).Succeeded().Output.Split("\r\n").Should().HaveCount(2);

    [Fact]
    public async Task Rows_are_for_csv() =>
        (await ToolRun.Of("portfolio", Repository.Northwind, "--rows", "alerts")).Failed(ExitCodes.WrongUsage)[0].Should().Contain("--rows is for --format csv.");
}
