using System.Text.Json.Serialization;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.Json;

/// <summary>A question without a level as a document has it.</summary>
internal sealed class NotRatedQuestionDocument
{
    [JsonPropertyName("question")]
    public required string Question { get; init; }

    [JsonPropertyName("status")]
    public required QuestionStatus Status { get; init; }

    [JsonPropertyName("reason")]
    public required NotRatedReason Reason { get; init; }

    [JsonPropertyName("stance")]
    public Stance? Stance { get; init; }

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

    [JsonPropertyName("notices")]
    public required IReadOnlyList<Notice> Notices { get; init; }

    public static NotRatedQuestionDocument Of(NotRatedQuestion result) => new()
    {
        Question = result.Question,
        Status = QuestionStatus.NotRated,
        Reason = result.Reason,
        Stance = result.Stance,
        Origin = result.Origin,
        Respondent = result.Respondent,
        ReceivedOn = result.ReceivedOn,
        AskedOn = result.AskedOn,
        Explanation = result.Explanation,
        Note = result.Note,
        Notices = result.Notices,
    };

    public NotRatedQuestion ToResult() => new()
    {
        Question = Question,
        Reason = Reason,
        Stance = Stance,
        Origin = Origin,
        Respondent = Respondent,
        ReceivedOn = ReceivedOn,
        AskedOn = AskedOn,
        Explanation = Explanation,
        Note = Note,
        Notices = Notices,
    };
}
