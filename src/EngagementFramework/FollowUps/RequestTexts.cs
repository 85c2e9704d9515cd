using EngagementFramework.Assessments;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.FollowUps;

/// <summary>Puts requests into words.</summary>
internal sealed class RequestTexts
{
    // Of how many items the statements are told, and the rest named; how many announced examples are told.
    private const int MostStatements = 3;

    private readonly Dictionary<string, EvidenceItem> _items;
    private readonly Dictionary<string, Example> _examples;
    private readonly ILookup<(string? Date, string Description), string> _names;
    private readonly TextCatalog _texts;

    /// <param name="assessment">The assessment whose evidence they speak of.</param>
    /// <param name="texts">What they say, under the keys that begin with <c>follow-up.ask.</c>, and to the analyst with <c>follow-up.note.</c>.</param>
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

    /// <summary>The question itself, where nobody has put it yet; else what to ask after what was said.</summary>
    public string Answer(Response? response, string question) => Say("answer." + Said(response), ("question", question));

    /// <summary>Why the question is put, where the assessor read documents only; null otherwise.</summary>
    public string? AnswerNote(Response? response) => IsUnasked(response) ? Note(Said(response)) : null;

    public string Element(CriterionElement element) => element.Ask ?? Say("element", ("definition", ShortText.Ended(element.Definition)));

    /// <summary>What is known and not public, shortened; null where nothing is.</summary>
    public string? ElementNote(IReadOnlyList<string> items) => items.Count == 0 ? null : Note(
        "not-public",
        ("statements", string.Join(" – ", [
            .. items.Take(MostStatements).Select(item => Note("statement", ("item", item), ("statement", ShortText.Of(_items[item].Statement)))),
            .. items.Skip(MostStatements).Take(1).Select(_ => string.Join(", ", items.Skip(MostStatements))),
        ])));

    public string Date(string example) => Say("date", ("description", Description(example)));

    /// <param name="examples">All places of the example.</param>
    /// <param name="from">The first day that counts.</param>
    /// <param name="criteria">For what it counts.</param>
    public string DateNote(IReadOnlyList<string> examples, DateOnly? from, IEnumerable<Criterion> criteria) => Sentences(
        Note(
            "date",
            ("date", _examples[examples[0]].Date?.Text ?? _texts["report.undated"]),
            ("criteria", string.Join(", ", criteria.Select(Name))),
            ("examples", string.Join(", ", examples))),
        from is { } day ? Note("date-from", ("from", Iso.Text(day))) : null);

    public string Example(int count, DateOnly? from, Criterion criterion) => Sentences(Say("example", ("criterion", Name(criterion))), Several(count), From(from));

    /// <param name="old">The examples that are too old: the latest of them is named.</param>
    /// <param name="count">How many are needed.</param>
    /// <param name="from">The first day that counts.</param>
    /// <param name="criterion">The criterion.</param>
    public string Renewal(IReadOnlyList<string> old, int count, DateOnly? from, Criterion criterion)
    {
        var latest = Latest(old);
        return Sentences(
            Say("renewal", ("description", Description(latest)), ("date", _examples[latest].Date!.Text), ("criterion", Name(criterion))),
            Several(count),
            From(from));
    }

    /// <summary>Which example is the latest so far, and which are announced: none has to be sought in place of these. Null where there are none.</summary>
    /// <param name="old">The examples that are too old.</param>
    /// <param name="announced">The examples that are still to come.</param>
    public string? ExampleNote(IReadOnlyList<string> old, IReadOnlyList<string> announced)
    {
        string[] parts =
        [
            .. old.Count > 0 ? [Note("renewal", ("example", Latest(old)))] : Array.Empty<string>(),
            .. announced.OrderBy(example => _examples[example].Date!.EarliestStart).Take(MostStatements).Select(Announced),
        ];
        return parts.Length == 0 ? null : Sentences(parts);
    }

    private string Announced(string example) => Note(
        "announced",
        ("example", example),
        ("date", _examples[example].Date!.Text),
        ("description", Description(example)),
        ("from", Iso.Text(_examples[example].Date!.EarliestStart)));

    private string Latest(IReadOnlyList<string> old) => old.MaxBy(example => _examples[example].Date!.LatestEnd)!;

    private string Description(string example) => ShortText.Ended(ShortText.Of(_examples[example].Description));

    private static string Said(Response? response) => response is null ? "not-asked" : WireName<Stance>.Of(response.Stance) + (IsUnasked(response) ? "-desk-research" : "");

    private static bool IsUnasked(Response? response) => response is NotAnswered && !Silence.WasAsked(response.Origin, response.AskedOn);

    private string? Several(int count) => count > 1 ? Say("several", ("count", FormattableString.Invariant($"{count}"))) : null;

    private string? From(DateOnly? from) => from is { } day ? Say("from", ("from", Iso.Text(day))) : null;

    private static (string? Date, string Description) Identity(Example example) => (example.Date?.Text, example.Description.Trim());

    private static string Name(Criterion criterion) => criterion.Name ?? criterion.Id;

    private static string Sentences(params ReadOnlySpan<string?> sentences) => string.Join(' ', sentences.ToArray().OfType<string>());

    private string Say(string key, params ReadOnlySpan<(string Name, string Value)> arguments) => Format("follow-up.ask." + key, arguments);

    private string Note(string key, params ReadOnlySpan<(string Name, string Value)> arguments) => Format("follow-up.note." + key, arguments);

    private string Format(string key, ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var given = new TextArgument[arguments.Length];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = new TextArgument(arguments[i].Name, arguments[i].Value);
        }

        return _texts.Format(key, given);
    }
}
