using System.Text;
using EngagementFramework.Tool.Tests.Support;
using Ical.Net;

namespace EngagementFramework.Tool.Tests.Forecast;

/// <summary>What RFC 5545 asks of the file, looked at line by line, and what a reader of such files makes of it.</summary>
public class CalendarFileTests
{
    private const string Hostile = """
        {
          "format": "engagement-assessment/1",
          "company": { "id": "acme,;:\\ invented", "name": "Ümläut, \"Acme\"; Invented\\\nBEGIN:VEVENT" },
          "asOf": "2026-11-23",
          "evidence": [ { "id": "e1", "statement": "S.", "examples": [ { "date": "2026-03-11", "description": "Eine Prüfung – 長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い." } ] } ],
          "responses": [ { "question": "governance/1", "stance": "describes-practice", "evidence": [ { "item": "e1", "shows": [ "process-described", "process-regular" ] } ] } ]
        }
        """;

    [Fact]
    public async Task Telecom_for_a_calendar() => Snapshot.Verify(this, (await Render(Repository.Sample("example-telecom.json"))).Replace("\r\n", "\n", StringComparison.Ordinal));

    [Fact]
    public async Task Lines_end_in_crlf_are_folded_at_75_octets_and_break_no_character()
    {
        var file = (await ToolRun.OfInput(Hostile, "forecast", "-", "--format", "ics")).Succeeded().Output;

        file.Should().EndWith("END:VCALENDAR\r\n");
        file.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
        file.Split("\r\n").Should().OnlyContain(line => Encoding.UTF8.GetByteCount(line) <= 75).And.NotContain("BEGIN:VEVENT\\");
        file.Should().NotContain("\uFFFD");
    }

    [Fact]
    public async Task A_reader_gets_back_the_day_and_the_texts()
    {
        var calendar = Calendar.Load((await ToolRun.OfInput(Hostile, "forecast", "-", "--format", "ics")).Succeeded().Output)!;

        var lapse = calendar.Events.Should().ContainSingle().Subject;
        lapse.IsAllDay.Should().BeTrue();
        lapse.Start!.Date.Should().Be(new DateOnly(2027, 3, 12));
        lapse.Summary.Should().Be("Ümläut, \"Acme\"; Invented\\ BEGIN:VEVENT, governance/1: evidence out of date, 1 Nascent becomes 0 Absent");
        lapse.Description.Should().Contain("\n- e1/1 (2026-03-11): Eine Prüfung – 長い").And.StartWith("Ümläut, \"Acme\"; Invented\\ BEGIN:VEVENT (acme,;:\\ invented), assessment of 2026-11-23\n");
        lapse.DtStamp!.Value.Should().Be(new DateTime(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc));
        (calendar.ProductId, calendar.Version, calendar.Method).Should().Be(("-//EngagementFramework//engagement forecast//EN", "2.0", "PUBLISH"));
    }

    [Fact]
    public async Task An_event_keeps_its_name_whenever_in_whatever_language_and_beside_whomever_it_is_written()
    {
        var telecom = Repository.Sample("example-telecom.json");
        var names = Names(await Render(telecom));

        names.Should().HaveCount(5).And.OnlyHaveUniqueItems();
        Names(await Render(telecom, "--language", "fr")).Should().Equal(names);
        Names(await Render(telecom, "--as-of", "2026-12-24", "--months", "24")).Should().Equal(names);
        Names(await Render(telecom, Repository.Northwind)).Should().Contain(names).And.HaveCount(5 + 11).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Events_of_two_assessments_of_one_day_have_names_of_their_own_in_whatever_order_they_are_read()
    {
        using var folder = new TemporaryFolder();
        var telecom = Repository.Sample("example-telecom.json");
        var again = folder.Write("again.json", (await File.ReadAllTextAsync(telecom, TestContext.Current.CancellationToken)).Replace("Session on tracking of refugees", "Session on tracking", StringComparison.Ordinal));
        var both = await Render(telecom, again);

        Names(both).Should().HaveCount(10).And.OnlyHaveUniqueItems().And.Contain(Names(await Render(telecom)));
        (await Render(again, telecom)).Should().Be(both);
    }

    [Fact]
    public async Task The_same_bytes_come_out_at_any_time()
    {
        var first = await Render(Repository.Northwind);
        await Task.Delay(1100, TestContext.Current.CancellationToken);

        (await Render(Repository.Northwind)).Should().Be(first);
    }

    [Fact]
    public async Task A_calendar_without_lapses_is_one_all_the_same() =>
        (await ToolRun.OfInput(SmallDocuments.Assessment, "forecast", "-", "--format", "ics")).Succeeded().Output.Should().StartWith("BEGIN:VCALENDAR\r\n").And.NotContain("VEVENT").And.EndWith("END:VCALENDAR\r\n");

    private static string[] Names(string file) => [.. file.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];

    private static async Task<string> Render(params string[] args) => (await ToolRun.Of(["forecast", .. args, "--format", "ics"])).Succeeded().Output;
}
