using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.FollowUps;

/// <summary>One thing to ask a company for.</summary>
public sealed record FollowUpRequest
{
    /// <summary>Its number among the requests of the question, from 1.</summary>
    [JsonPropertyName("number")]
    public required int Number { get; init; }

    /// <summary>What kind of thing is asked for.</summary>
    [JsonPropertyName("kind")]
    public required RequestKind Kind { get; init; }

    /// <summary>The ids of the criteria that it serves, in ladder order; several only where the date of one example matters to several. Empty for an answer.</summary>
    [JsonPropertyName("criteria")]
    public required IReadOnlyList<string> Criteria { get; init => field = ValueList.Copy(value); }

    /// <summary>The id of the element that is to be shown. The default value is null: it is not about an element.</summary>
    [JsonPropertyName("element")]
    public string? Element { get; init; }

    /// <summary>The ids of the items that show the element already, and do not count because the company has not made them public. The default value is the empty list.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<string> Items { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The names of the examples that it is about: the one whose day is asked for, wherever the assessment has it, or those that are to be renewed. The default value is the empty list.</summary>
    [JsonPropertyName("examples")]
    public IReadOnlyList<string> Examples { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The first day, inclusive, from which an example counts on the day through which the level is to hold: the day that is set, if any. The default value is null: there is no window, or it is not about an example.</summary>
    [JsonPropertyName("from")]
    public DateOnly? From { get; init; }

    /// <summary>How many things are asked for: of examples, how many; otherwise 1.</summary>
    [JsonPropertyName("count")]
    public required int Count { get; init; }

    /// <summary>
    /// The request of a question earlier on the agenda that asks for the same thing. It is asked for there, once, for both. The default value
    /// is null: it is asked for here.
    /// </summary>
    [JsonPropertyName("sameAs")]
    public RequestReference? SameAs { get; init; }

    /// <summary>The request in words, to be put to the company.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>
    /// What the analyst should know besides, not to be put to the company: of a date, all the places where to enter it, and what to ask for
    /// instead if the day proves to be too early; what is known and not public, shortened; of an
    /// example, which is the latest so far, and which are announced. The default value is null: there is nothing.
    /// </summary>
    [JsonPropertyName("note")]
    public string? Note { get; init; }
}
