using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Json;

/// <summary>Reads assessments, and checks them against the cards and the framework in use.</summary>
public sealed class AssessmentReader : DocumentReader<Assessment>
{
    private readonly AssessmentCheck _check;

    /// <summary>Makes a reader.</summary>
    /// <param name="catalog">The cards whose questions and features an assessment may name.</param>
    /// <param name="framework">The framework whose criteria and elements it may name.</param>
    /// <param name="texts">What problems say. The default value is null: English.</param>
    /// <exception cref="InvalidDocumentException">Something is wrong with the framework.</exception>
    public AssessmentReader(ICardCatalog catalog, EvaluationFramework framework, TextCatalog? texts = null)
        : base(Assessment.FormatName, texts)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(framework);
        FrameworkCheck.ThrowIfWrong(framework, Texts);
        _check = new AssessmentCheck(catalog, framework);
    }

    private protected override Assessment Complete(Assessment document, ProblemCollector problems)
    {
        _check.Check(document, problems);
        return document;
    }

    private protected override void CheckForm(ReadOnlySpan<byte> json, ProblemCollector problems)
    {
        var info = (JsonTypeInfo<ResponsesDocument>)EngagementJson.LenientOptions.GetTypeInfo(typeof(ResponsesDocument));
        var responses = JsonSerializer.Deserialize(json, info)!.Responses;
        for (var i = 0; i < responses.Count; i++)
        {
            foreach (var (code, member) in responses[i].Contradictions())
            {
                problems.Add(
                    code,
                    member.Length == 0 ? $"/responses/{i}" : $"/responses/{i}/{member}",
                    new TextArgument("stance", WireName<Responses.Stance>.Of(responses[i].Stance)),
                    new TextArgument("member", member));
            }
        }
    }
}
