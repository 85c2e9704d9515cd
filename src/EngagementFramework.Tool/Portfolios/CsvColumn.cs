using System.Globalization;
using EngagementFramework.Reports;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>A column of the table. Names and order are part of what the command promises: new columns come last.</summary>
/// <param name="Name">Its name, which stands in the first row.</param>
/// <param name="Cell">What stands in a row; empty where there is nothing to say.</param>
internal sealed record CsvColumn(string Name, Func<CsvRow, string> Cell)
{
    /// <summary>With what a spreadsheet may take a text for a formula, or be brought to; the wide forms are those of East Asian keyboards.</summary>
    private const string BeginningsOfFormulas = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        Text("company", row => row.Company.Id),
        Text("name", row => row.Company.Name),
        Text("lei", row => row.Company.Lei),
        Text("isin", row => row.Company.Isin),
        Text("sector", row => row.Company.Sector),
        Text("country", row => row.Company.Country),
        new("asOf", row => Day(row.Result.AsOf)),
        new("assessmentAsOf", row => Day(row.Result.AssessmentAsOf)),
        Text("framework", row => row.Result.Framework.Id),
        Text("frameworkVersion", row => row.Result.Framework.Version),
        new("benefitOfTheDoubt", row => Truth(row.Result.Options.BenefitOfTheDoubt)),
        Text("card", row => row.Card.Card),
        Text("theme", row => row.Asked.Theme),
        Text("question", row => row.Question.Question),
        new("status", row => row.Rated is null ? "not-rated" : "rated"),
        new("stance", row => WireNames.Of(row.Rated?.Stance ?? row.NotRated?.Stance)),
        new("basis", row => WireNames.Of(row.Rated?.Basis)),
        new("level", row => Number(row.Rated?.Level.Value)),
        Text("levelId", row => row.Rated?.Level.Id),
        Text("levelName", row => row.Rated?.Level.Name),
        new("redFlag", row => Truth(row.IsRedFlag)),
        new("lowest", row => Number(row.Rated?.Range.Lowest)),
        new("highest", row => Number(row.Rated?.Range.Highest)),
        new("holdsUntil", row => Day(row.Rated?.HoldsUntil)),
        new("fallsTo", row => Number(row.Rated?.FallsTo)),
        Text("blocking", row => List(row.Rated?.Blocking)),
        Text("beyond", row => List(row.Rated?.Beyond)),
        new("reason", row => WireNames.Of(row.NotRated?.Reason)),
        Text("notices", row => List(row.Notices.Select(notice => notice.Code))),
    ];

    /// <summary>A text that no spreadsheet takes for a formula.</summary>
    public static string Neutral(string text) =>
        (text.Length > 0 && BeginningsOfFormulas.Contains(text[0], StringComparison.Ordinal) ? "'" : "") + PlainText.Escape(text);

    /// <summary>
    /// A column of texts. What would begin as a formula has an apostrophe before it, by which spreadsheets know a text; line ends and other
    /// control characters are written out, as everywhere in the command's output.
    /// </summary>
    private static CsvColumn Text(string name, Func<CsvRow, string?> text) => new(name, row => Neutral(text(row) ?? ""));

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Truth(bool? truth) => truth switch { true => "true", false => "false", null => "" };

    private static string? List(IEnumerable<string>? ids) => ids is null ? null : string.Join(' ', ids);
}
