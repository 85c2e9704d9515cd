using System.Globalization;
using System.Text.RegularExpressions;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Samples;

/// <summary>What the samples' page expects of one question, as worked out by hand.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Stance">The stance as written; null where there is no response entry.</param>
/// <param name="Level">The value and name; null where it is not rated.</param>
/// <param name="Reason">Why it is not rated; null where it is.</param>
/// <param name="IsFloor">Whether practice is described and no rung met.</param>
/// <param name="Highest">The upper end of the range, where it is above the level.</param>
/// <param name="HoldsUntil">The last day; null for none.</param>
/// <param name="FallsTo">The value after it; null for none.</param>
/// <param name="Beyond">The criteria met above the level; <c>all of level N</c> stands for those of that level.</param>
internal sealed partial record SampleRow(
    string Question, string? Stance, string? Level, string? Reason, bool IsFloor, int? Highest, DateOnly? HoldsUntil, int? FallsTo, IReadOnlyList<string> Beyond)
{
    private const string None = "–";

    /// <summary>The rows of one line of a table: as many as it names questions.</summary>
    public static IEnumerable<SampleRow> Parse(string line)
    {
        var cells = line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
        if (cells.Length != 7)
        {
            throw new FormatException($"Not a row of seven cells: {line}");
        }

        var (stance, level, range, until, fallsTo) = (cells[1], cells[2], cells[3], cells[4], cells[5]);
        var isRated = !level.StartsWith("not rated: ", StringComparison.Ordinal);
        foreach (var question in Questions(cells[0]))
        {
            yield return new SampleRow(
                question,
                stance == "no response entry" ? null : stance.Trim('`'),
                isRated ? level.Replace(", floor", "", StringComparison.Ordinal) : null,
                isRated ? null : level["not rated: ".Length..].Trim('`'),
                level.EndsWith(", floor", StringComparison.Ordinal),
                range.Length == 0 ? null : Number(range.Split('–')[^1]),
                until is "" or None ? null : Days.Of(until),
                fallsTo is "" or None ? null : Number(fallsTo),
                [.. Beyonds().Matches(cells[6]).SelectMany(match => Ids().Matches(match.Value)).Select(match => match.Value.Trim('`'))]);
        }
    }

    /// <summary>The questions of a cell such as <c>`card/1`, `/3` … `/5`</c>.</summary>
    private static IEnumerable<string> Questions(string cell)
    {
        var card = cell[1..cell.IndexOf('/', StringComparison.Ordinal)];
        var last = 0;
        foreach (Match match in Places().Matches(cell))
        {
            var place = Number(match.Groups["place"].Value);
            var first = match.Groups["through"].Success ? last + 1 : place;
            for (last = place; first <= place; first++)
            {
                yield return FormattableString.Invariant($"{card}/{first}");
            }
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<through>… )?`[a-z-]*/(?<place>[0-9])`")]
    private static partial Regex Places();

    [GeneratedRegex("Beyond: [^.(]*")]
    private static partial Regex Beyonds();

    [GeneratedRegex("`[a-z0-9-]+`|all of level [0-9]")]
    private static partial Regex Ids();
}
