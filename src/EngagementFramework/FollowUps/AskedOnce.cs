namespace EngagementFramework.FollowUps;

/// <summary>
/// Has a meeting ask for a thing once, under the first question of the agenda that needs it. The same thing is the day of one example; newer
/// examples in place of the same ones, for the same criterion and from the same day; and the same element of the same items, to be made public.
/// A new example, and an element of which nothing is known, are about one question, even where the words are the same.
/// </summary>
internal static class AskedOnce
{
    /// <summary>The same questions: what was asked for under an earlier one says so.</summary>
    public static IEnumerable<QuestionFollowUp> Of(IEnumerable<QuestionFollowUp> agenda)
    {
        var asked = new Dictionary<FollowUpRequest, RequestReference>();
        foreach (var question in agenda)
        {
            yield return question with { Requests = [.. question.Requests.Select(request => Seen(request, question.Question, asked))] };
        }
    }

    private static FollowUpRequest Seen(FollowUpRequest request, string question, Dictionary<FollowUpRequest, RequestReference> asked)
    {
        if (Thing(request) is not { } thing || asked.TryAdd(thing, new() { Question = question, Number = request.Number }))
        {
            return request;
        }

        return request with { SameAs = asked[thing] };
    }

    /// <summary>What is asked for, without the question for which it is; null where it is about one question alone.</summary>
    private static FollowUpRequest? Thing(FollowUpRequest request) => request switch
    {
        { Kind: RequestKind.SharpenDate } => new() { Number = 0, Kind = request.Kind, Criteria = [], Examples = request.Examples, Count = 1, Text = "" },
        { Examples.Count: > 0 } or { Items.Count: > 0 } => request with { Number = 0, Note = null },
        _ => null,
    };
}
