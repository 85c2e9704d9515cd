using System.Text.Json.Serialization;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.Json;

/// <summary>A rated question as a document has it.</summary>
internal sealed class RatedQuestionDocument
{
    [JsonPropertyName("question")]
    public required string Question { get; init; }

    [JsonPropertyName("status")]
    public required QuestionStatus Status { get; init; }

    [JsonPropertyName("stance")]
    public required Stance Stance { get; init; }

    [JsonPropertyName("basis")]
    public required Basis Basis { get; init; }

    [JsonPropertyName("level")]
    public required LevelReference Level { get; init; }

    [JsonPropertyName("range")]
    public required LevelRange Range { get; init; }

    [JsonPropertyName("holdsUntil")]
    public required DateOnly? HoldsUntil { get; init; }

    [JsonPropertyName("fallsTo")]
    public required int? FallsTo { get; init; }

    [JsonPropertyName("origin")]
    public Origin? Origin { get; init; }

    [JsonPropertyName("respondent")]
    public string? Respondent { get; init; }

    [JsonPropertyName("receivedOn")]
    public DateOnly? ReceivedOn { get; init; }

    [JsonPropertyName("askedOn")]
    public DateOnly? AskedOn { get; init; }

    [JsonPropertyName("explanation")]
    public string? Explanation { get; init; }

    [JsonPropertyName("note")]
    public string? Note { get; init; }

    [JsonPropertyName("criteria")]
    public required IReadOnlyList<CriterionFinding> Criteria { get; init; }

    [JsonPropertyName("blocking")]
    public required IReadOnlyList<string> Blocking { get; init; }

    [JsonPropertyName("beyond")]
    public required IReadOnlyList<string> Beyond { get; init; }

    [JsonPropertyName("notices")]
    public required IReadOnlyList<Notice> Notices { get; init; }

    public static RatedQuestionDocument Of(RatedQuestion rated) => new()
    {
        Question = rated.Question,
        Status = QuestionStatus.Rated,
        Stance = rated.Stance,
        Basis = rated.Basis,
        Level = rated.Level,
        Range = rated.Range,
        HoldsUntil = rated.HoldsUntil,
        FallsTo = rated.FallsTo,
        Origin = rated.Origin,
        Respondent = rated.Respondent,
        ReceivedOn = rated.ReceivedOn,
        AskedOn = rated.AskedOn,
        Explanation = rated.Explanation,
        Note = rated.Note,
        Criteria = rated.Criteria,
        Blocking = rated.Blocking,
        Beyond = rated.Beyond,
        Notices = rated.Notices,
    };

    public RatedQuestion ToResult() => new()
    {
        Question = Question,
        Stance = Stance,
        Basis = Basis,
        Level = Level,
        Range = Range,
        HoldsUntil = HoldsUntil,
        FallsTo = FallsTo,
        Origin = Origin,
        Respondent = Respondent,
        ReceivedOn = ReceivedOn,
        AskedOn = AskedOn,
        Explanation = Explanation,
        Note = Note,
        Criteria = Criteria,
        Blocking = Blocking,
        Beyond = Beyond,
        Notices = Notices,
    };
}
