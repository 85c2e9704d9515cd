using EngagementFramework.Portfolios;
using EngagementFramework.Reports;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>Alerts as a table for spreadsheets: a row for each, in their order.</summary>
internal static class AlertsTable
{
    private static readonly string[] Names =
    [
        "kind", "company", "companyName", "weight", "asOf", "framework", "frameworkVersion", "card", "question", "from", "fromName", "to", "toName", "reason", "days", "daysAtLeast", "day", "examples", "alert",
    ];

    public static string Render(PortfolioSummary summary, PortfolioSentences sentences)
    {
        var companies = summary.Ladders.SelectMany(ladder => ladder.Companies).ToDictionary(company => company.Company, StringComparer.Ordinal);
        return CsvText.Of([Names, .. summary.Alerts.Select(alert => Row(alert, companies.GetValueOrDefault(alert.Company), sentences))]);
    }

    private static object?[] Row(Alert alert, CompanySums? company, PortfolioSentences sentences) =>
    [
        WireNames.Of(alert.Kind), Text(alert.Company), Text(alert.Name), company?.Weight, CsvText.Day(company?.AsOf), Text(alert.Framework.Id), Text(alert.Framework.Version), Text(alert.Card), Text(alert.Question),
        alert.From?.Value, Text(alert.From?.Name), alert.To?.Value, Text(alert.To?.Name), WireNames.Of(alert.Reason), alert.Days, alert.Days is null ? null : alert.AtLeast ? "true" : "false", CsvText.Day(alert.Day),
        Text(string.Join(' ', alert.Examples)), Text(sentences.Alert(alert)),
    ];

    private static string Text(string? text) => CsvColumn.Neutral(text ?? "");
}
