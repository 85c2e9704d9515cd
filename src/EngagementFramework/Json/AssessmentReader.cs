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
    private readonly KnownTexts _known;

    /// <summary>Makes a reader.</summary>
    /// <param name="catalog">The cards whose questions and features an assessment may name.</param>
    /// <param name="framework">The framework whose criteria and elements it may name.</param>
    /// <param name="texts">What problems say. The default value is null: English.</param>
    /// <exception cref="InvalidDocumentException">Something is wrong with the framework.</exception>
    public AssessmentReader(ICardCatalog catalog, EvaluationFramework framework, TextCatalog? texts = null)
        : this(catalog, One(framework, texts), texts)
    {
    }

    /// <summary>Makes a reader.</summary>
    /// <param name="catalog">The cards whose questions and features an assessment may name.</param>
    /// <param name="frameworks">The frameworks that it may name, whose criteria and elements it may name then. The first is for assessments that name none.</param>
    /// <param name="texts">What problems say. The default value is null: English.</param>
    public AssessmentReader(ICardCatalog catalog, IFrameworkCatalog frameworks, TextCatalog? texts = null)
        : base(Assessment.FormatName, texts)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(frameworks);
        Checks = new AssessmentChecks(catalog, frameworks.Frameworks);
        _known = KnownTexts.Of(catalog, frameworks.Frameworks);
    }

    /// <summary>What every assessment is checked by.</summary>
    internal AssessmentChecks Checks { get; }

    private static FrameworkCatalog One(EvaluationFramework framework, TextCatalog? texts)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return new FrameworkCatalog(texts ?? TextCatalog.English, [framework]);
    }

    private protected override Assessment? Deserialize(ReadOnlySpan<byte> json) => QuickReader.Assessment(json, new SharedTexts(_known));

    private protected override Assessment Complete(Assessment document, ProblemCollector problems)
    {
        Checks.Check(document, problems);
        return document;
    }

    private protected override void Warn(Assessment document, ProblemCollector warnings) => Checks.Lint(document, warnings);

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
