using System.Globalization;
using System.Text.Json;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Evaluate;

/// <summary>What the command prints, against the tables beside the samples, which were worked out by hand.</summary>
public class SampleTableTests
{
    public static TheoryData<string, string[]> Tables() => new()
    {
        { "Northwind Cloud", [Repository.Northwind] },
        { "Fictional Insight Analytics", [Repository.Sample("insight-analytics.json")] },
        { "Example Telecom", [Repository.Sample("example-telecom.json")] },
        { "Paperboat Software, on a ladder of two years", [Repository.Paperboat, "--framework", Repository.Ladder] },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Json_says_what_the_table_says(string heading, string[] args)
    {
        var rows = Rows(heading);
        rows.Should().HaveCountGreaterThan(7);
        using var result = JsonDocument.Parse((await ToolRun.Of(["evaluate", .. args, "--format", "json"])).Succeeded().Output);
        var questions = result.RootElement.GetProperty("cards").EnumerateArray()
            .SelectMany(card => card.GetProperty("questions").EnumerateArray())
            .ToDictionary(question => question.GetProperty("question").GetString()!);
        foreach (var (question, cells) in rows)
        {
            Line(questions[question]).Should().Be(string.Join('|', cells), "of {0}", question);
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Text_has_the_level_of_the_table_on_the_question_s_line(string heading, string[] args)
    {
        var lines = (await ToolRun.Of(["evaluate", .. args])).Succeeded().Output.Split('\n');
        foreach (var (question, cells) in Rows(heading))
        {
            var line = lines.Single(line => line.EndsWith(" " + question, StringComparison.Ordinal));
            line.Should().Contain(cells[0].StartsWith("not rated", StringComparison.Ordinal) ? "Not rated" : " " + cells[0] + " ");
            line.Contains("RED FLAG", StringComparison.Ordinal).Should().Be(cells[0] is "-1 Red Flag" or "0 Closed");
        }
    }

    /// <summary>The rows of the first table under a heading: level, range, holds until, falls to.</summary>
    private static List<(string Question, string[] Cells)> Rows(string heading)
    {
        var section = File.ReadLines(Repository.Sample("README.md")).SkipWhile(line => line != "## " + heading).Skip(1);
        return
        [
            .. section
                .TakeWhile(line => !line.StartsWith("Not covered", StringComparison.Ordinal))
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
                .Where(cells => !cells[1].Contains(',', StringComparison.Ordinal) && !cells[1].Contains('…', StringComparison.Ordinal))
                .Select(cells => (cells[1].Trim('`'), new[] { cells[3].Replace(", floor", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal), cells[4], Blank(cells[5]), Blank(cells[6]) })),
        ];
    }

    private static string Blank(string cell) => cell == "–" ? "" : cell;

    private static string Line(JsonElement question)
    {
        if (question.GetProperty("status").GetString() == "not-rated")
        {
            return $"not rated: {question.GetProperty("reason").GetString()}|||";
        }

        var (level, range) = (question.GetProperty("level"), question.GetProperty("range"));
        var (value, highest) = (level.GetProperty("value").GetInt32(), range.GetProperty("highest").GetInt32());
        return string.Create(CultureInfo.InvariantCulture, $"{value} {level.GetProperty("name").GetString()}|{(highest > value ? $"{value}–{highest}" : "")}|{question.GetProperty("holdsUntil").GetString()}|{question.GetProperty("fallsTo")}");
    }
}
