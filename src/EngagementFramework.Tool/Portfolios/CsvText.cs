using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>Rows of cells as a table for spreadsheets (RFC 4180). Numbers have a decimal point; where there is nothing, a cell is empty.</summary>
internal static class CsvText
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

    public static string Of(IEnumerable<IEnumerable<object?>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, Configuration))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row)
                {
                    csv.WriteField(Convert.ToString(cell, CultureInfo.InvariantCulture));
                }

                csv.NextRecord();
            }
        }

        return text.ToString();
    }

    /// <summary>A day as a cell.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
