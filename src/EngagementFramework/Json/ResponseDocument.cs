using System.Diagnostics;
using System.Text.Json.Serialization;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Json;

/// <summary>A response as a document has it: every member that some case has, before it is known which case it is.</summary>
internal sealed class ResponseDocument
{
    [JsonPropertyName("question"), JsonRequired]
    public string Question { get; set; } = null!;

    [JsonPropertyName("stance"), JsonRequired]
    public Stance Stance { get; set; }

    [JsonPropertyName("origin"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Origin Origin { get; set; }

    [JsonPropertyName("respondent")]
    public string? Respondent { get; set; }

    [JsonPropertyName("receivedOn")]
    public DateOnly? ReceivedOn { get; set; }

    [JsonPropertyName("askedOn")]
    public DateOnly? AskedOn { get; set; }

    [JsonPropertyName("explanation")]
    public string? Explanation { get; set; }

    [JsonPropertyName("note")]
    public string? Note { get; set; }

    [JsonPropertyName("evidence")]
    public IReadOnlyList<EvidenceUse> Evidence { get; set => field = ValueList.Copy(value); } = ValueList<EvidenceUse>.Empty;

    [JsonPropertyName("notApplicable")]
    public IReadOnlyList<InapplicableCriterion> NotApplicable { get; set => field = ValueList.Copy(value); } = ValueList<InapplicableCriterion>.Empty;

    [JsonPropertyName("extensions")]
    public Extensions? Extensions { get; set; }

    private bool HasEvidenceBesideStance => Stance != Stance.DescribesPractice && Evidence.Count > 0;

    private bool HasInapplicableBesideStance => Stance != Stance.DescribesPractice && NotApplicable.Count > 0;

    private bool LacksExplanation => Stance.RequiresExplanation() && string.IsNullOrWhiteSpace(Explanation);

    /// <summary>Whether something contradicts the stance, so that no case of a response can hold it.</summary>
    [JsonIgnore]
    public bool ContradictsItself => HasEvidenceBesideStance || HasInapplicableBesideStance || LacksExplanation;

    /// <summary>What contradicts the stance: the problem's code, and the member, empty where one is missing.</summary>
    public IEnumerable<(string Code, string Member)> Contradictions()
    {
        if (HasEvidenceBesideStance)
        {
            yield return (ProblemCodes.EvidenceBesideStance, "evidence");
        }

        if (HasInapplicableBesideStance)
        {
            yield return (ProblemCodes.EvidenceBesideStance, "notApplicable");
        }

        if (LacksExplanation)
        {
            yield return (ProblemCodes.MissingExplanation, Explanation is null ? "" : "explanation");
        }
    }

    public static ResponseDocument Of(Response response)
    {
        var practice = response as DescribesPractice;
        return new ResponseDocument
        {
            Question = response.Question,
            Stance = response.Stance,
            Origin = response.Origin,
            Respondent = response.Respondent,
            ReceivedOn = response.ReceivedOn,
            AskedOn = response.AskedOn,
            Explanation = response.Explanation,
            Note = response.Note,
            Evidence = practice?.Evidence ?? [],
            NotApplicable = practice?.NotApplicable ?? [],
            Extensions = response.Extensions,
        };
    }

    /// <summary>The case that the stance tells. What contradicts the stance is left out.</summary>
    public Response ToResponse() => Stance switch
    {
        Stance.DescribesPractice => Practice(),
        Stance.NoPractice => Filled(new NoPractice { Question = Question }),
        Stance.ContestsRelevance => Filled(new ContestsRelevance { Question = Question }),
        Stance.UnableToRespond => Filled(new UnableToRespond { Question = Question }),
        Stance.AssertsLegality => Filled(new AssertsLegality { Question = Question }),
        Stance.NotAnswered => Filled(new NotAnswered { Question = Question }),
        Stance.ContestsRelevanceWithExplanation => Filled(new ContestsRelevanceWithExplanation { Question = Question, Explanation = Reason }),
        Stance.Deferred => Filled(new Deferred { Question = Question, Explanation = Reason }),
        Stance.NotApplicable => Filled(new NotApplicable { Question = Question, Explanation = Reason }),
        _ => throw new UnreachableException(),
    };

    /// <summary>As a case that has evidence, whatever the stance.</summary>
    public Response Practice() => new DescribesPractice
    {
        Question = Question,
        Origin = Origin,
        Respondent = Respondent,
        ReceivedOn = ReceivedOn,
        AskedOn = AskedOn,
        Explanation = Explanation,
        Note = Note,
        Extensions = Extensions,
        Evidence = Evidence,
        NotApplicable = NotApplicable,
    };

    private string Reason => string.IsNullOrWhiteSpace(Explanation) ? "-" : Explanation;

    private Response Filled(Response response) => response with
    {
        Origin = Origin,
        Respondent = Respondent,
        ReceivedOn = ReceivedOn,
        AskedOn = AskedOn,
        Explanation = response is ExplainedResponse ? Reason : Explanation,
        Note = Note,
        Extensions = Extensions,
    };
}
