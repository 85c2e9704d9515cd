using System.Text;
using EngagementFramework.Assessments;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>A table for spreadsheets (RFC 4180, UTF-8): a row for each question of each card that is covered.</summary>
/// <param name="instrument">The cards and the ladder in use.</param>
/// <param name="mark">Whether a byte-order mark stands at the start, without which spreadsheets do not see that it is UTF-8.</param>
internal sealed class CsvForm(Instrument instrument, bool mark) : IResultForm
{
    public string Id => mark ? "csv" : "csv, no byte-order mark";

    public byte[] Head => [.. mark ? Encoding.UTF8.Preamble : [], .. Rows([CsvColumn.All.Select(column => column.Name)])];

    public ResultBytes Write(AssessmentResult result) => new(Rows(
        from card in result.Cards
        from question in card.Questions
        let row = new CsvRow(instrument, result, card, question)
        select CsvColumn.All.Select(column => column.Cell(row))));

    public byte[] Foot(RunTotals totals) => [];

    private static byte[] Rows(IEnumerable<IEnumerable<string>> rows) => Encoding.UTF8.GetBytes(CsvText.Of(rows));
}
