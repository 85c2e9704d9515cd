using EngagementFramework.Assessments;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.FollowUps;

/// <summary>Puts requests into words.</summary>
internal sealed class RequestTexts
{
    private readonly Dictionary<string, EvidenceItem> _items;
    private readonly Dictionary<string, Example> _examples;
    private readonly ILookup<(string? Date, string Description), string> _names;
    private readonly TextCatalog _texts;

    /// <param name="assessment">The assessment whose evidence they speak of.</param>
    /// <param name="texts">What they say, under the keys that begin with <c>follow-up.ask.</c>.</param>
    public RequestTexts(Assessment assessment, TextCatalog texts)
    {
        (string Name, Example Example)[] examples = [.. assessment.Evidence.SelectMany(item => item.Examples.Select((example, place) => (ExampleId.Of(item.Id, place), example)))];
        _items = assessment.Evidence.ToDictionary(item => item.Id, StringComparer.Ordinal);
        _examples = examples.ToDictionary(example => example.Name, example => example.Example, StringComparer.Ordinal);
        _names = examples.ToLookup(example => Identity(example.Example), example => example.Name);
        _texts = texts;
    }

    /// <summary>What makes an example the same as another: its date as written, and what was done.</summary>
    public (string? Date, string Description) Identity(string example) => Identity(_examples[example]);

    /// <summary>The names of all examples that are the same, in the order of the assessment: a date that is given to one of them only would make two of one.</summary>
    public IReadOnlyList<string> SameAs(string example) => [.. _names[Identity(example)]];

    public string Answer(Stance? stance, string question) =>
        Say("answer." + (stance is { } known ? WireName<Stance>.Of(known) : "not-asked"), ("question", question));

    public string Element(CriterionElement element, IReadOnlyList<string> items)
    {
        var ask = element.Ask ?? Say("element", ("definition", element.Definition));
        return items.Count == 0 ? ask : $"{ask} {Say("not-public", ("statements", string.Join(" – ", items.Select(item => _items[item].Statement))))}";
    }

    public string Date(string example, DateOnly? from, IEnumerable<Criterion> criteria) => Sentences(
        Say(
            "date",
            ("example", example),
            ("description", _examples[example].Description),
            ("date", _examples[example].Date?.Text ?? _texts["report.undated"]),
            ("criteria", string.Join(", ", criteria.Select(Name)))),
        From(from));

    public string Example(int count, DateOnly? from, Criterion criterion) => Sentences(Say("example", ("criterion", Name(criterion))), Several(count), From(from));

    /// <param name="old">The examples that are too old: the latest of them is named.</param>
    /// <param name="count">How many are needed.</param>
    /// <param name="from">The first day that counts.</param>
    /// <param name="criterion">The criterion.</param>
    public string Renewal(IReadOnlyList<string> old, int count, DateOnly? from, Criterion criterion)
    {
        var latest = old.MaxBy(example => _examples[example].Date!.LatestEnd)!;
        return Sentences(
            Say(
                "renewal",
                ("example", latest),
                ("description", _examples[latest].Description),
                ("date", _examples[latest].Date!.Text),
                ("criterion", Name(criterion))),
            Several(count),
            From(from));
    }

    private string? Several(int count) => count > 1 ? Say("several", ("count", FormattableString.Invariant($"{count}"))) : null;

    private string? From(DateOnly? from) => from is { } day ? Say("from", ("from", Iso.Text(day))) : null;

    private static (string? Date, string Description) Identity(Example example) => (example.Date?.Text, example.Description.Trim());

    private static string Name(Criterion criterion) => criterion.Name ?? criterion.Id;

    private static string Sentences(params ReadOnlySpan<string?> sentences) => string.Join(' ', sentences.ToArray().OfType<string>());

    private string Say(string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var given = new TextArgument[arguments.Length];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = new TextArgument(arguments[i].Name, arguments[i].Value);
        }

        return _texts.Format("follow-up.ask." + key, given);
    }
}
