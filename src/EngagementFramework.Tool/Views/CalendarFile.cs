using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EngagementFramework.Forecasts;
using EngagementFramework.Levels;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace EngagementFramework.Tool.Views;

/// <summary>
/// Lapses as an iCalendar file (RFC 5545): an event of one whole day each. There is no clock in it: the time stamps are those of the
/// assessments, and a lapse that is written again has the same name, so that a calendar which takes it in again keeps one event.
/// </summary>
internal static class CalendarFile
{
    public static string Render(PortfolioCalendar calendar, Instrument instrument)
    {
        var sentences = new ForecastSentences(new FrameworkCatalog(instrument.Framework), instrument.Texts);
        var file = new Ical.Net.Calendar { ProductId = "-//EngagementFramework//engagement forecast//EN", Method = "PUBLISH" };
        file.AddProperty("X-WR-CALNAME", sentences.Label("calendar"));
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        file.Events.AddRange(calendar.Entries.Select(entry => Event(entry, Uid(Name(entry), names), sentences)));
        return new CalendarSerializer(file).SerializeToString() ?? "";
    }

    private static CalendarEvent Event(CalendarEntry entry, string uid, ForecastSentences sentences) => new()
    {
        Uid = uid,
        DtStamp = new CalDateTime(entry.AssessmentAsOf.Year, entry.AssessmentAsOf.Month, entry.AssessmentAsOf.Day, 0, 0, 0, CalDateTime.UtcTzId),
        Start = Day(entry.Lapse.On),
        Summary = sentences.Event(entry),
        Description = string.Join('\n', Description(entry, sentences)),
        Transparency = "TRANSPARENT",
    };

    private static IEnumerable<string> Description(CalendarEntry entry, ForecastSentences sentences)
    {
        yield return sentences.Company(entry);
        yield return sentences.OutOfDate(entry.Lapse, entry.Framework);
        if (sentences.Doubt(entry.Lapse) is { } doubt)
        {
            yield return doubt;
        }

        if (entry.BenefitOfTheDoubt)
        {
            yield return sentences.BenefitOfTheDoubt;
        }

        yield return sentences.Renew(entry.Lapse);
        foreach (var example in entry.Lapse.Examples)
        {
            yield return "- " + sentences.Example(example);
        }

        yield return sentences.Meaning;
    }

    private static CalDateTime Day(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>What is the same for the same lapse by the same assessment, whatever the language.</summary>
    private static string Name(CalendarEntry entry)
    {
        string[] parts =
        [
            entry.Company,
            entry.AssessmentAsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            entry.Framework.Id,
            entry.Framework.Version,
            entry.Lapse.Question,
            entry.Lapse.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            .. entry.BenefitOfTheDoubt ? new[] { "benefit-of-the-doubt" } : [],
        ];
        return string.Concat(parts.Select(part => FormattableString.Invariant($"{part.Length}:{part}")));
    }

    /// <summary>
    /// A name that no other event of the file has: where several assessments of one company are of one day, those after the first have their
    /// number in it. Ids of hosts may hold anything, so that they are hashed.
    /// </summary>
    private static string Uid(string name, Dictionary<string, int> names)
    {
        var number = names[name] = names.GetValueOrDefault(name) + 1;
        var unique = number == 1 ? name : FormattableString.Invariant($"{name}#{number}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(unique)).AsSpan(0, 16)) + "@engagement-forecast";
    }
}
