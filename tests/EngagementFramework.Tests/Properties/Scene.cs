using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Properties;

/// <summary>One response to be rated: the ladder, the evidence, the document's date and the date of evaluation.</summary>
internal sealed record Scene(EvaluationFramework Ladder, IReadOnlyList<EvidenceItem> Items, DescribesPractice Response, DateOnly AsOf, DateOnly On)
{
    public EvidencePool Pool => new(Items, Dossier.Sources, AsOf);

    public LevelRange Rate(DateOnly? on = null) => new ResponseEvaluator(Ladder).Rate(Response, Pool, on ?? On)!.Value;

    public RatedQuestion Evaluate(bool benefitOfTheDoubt = false) => (RatedQuestion)new ResponseEvaluator(Ladder).Evaluate(Response, Pool, On, benefitOfTheDoubt);

    /// <summary>What a failing property shows.</summary>
    public override string ToString() => string.Join('\n', Lines());

    private IEnumerable<string> Lines()
    {
        yield return FormattableString.Invariant($"document of {AsOf:yyyy-MM-dd}, evaluated on {On:yyyy-MM-dd}");
        foreach (var level in Ladder.Levels)
        {
            foreach (var criterion in level.Criteria)
            {
                yield return FormattableString.Invariant($"{level.Value} {criterion.Id} ({string.Join(' ', criterion.Elements.Select(element => element.Id))}): {criterion.Examples}, published {criterion.CompanyPublished}");
            }
        }

        foreach (var item in Items)
        {
            yield return $"{item.Id} cites {string.Join(' ', item.Citations.Select(citation => citation.Source))}: {string.Join("; ", item.Examples.Select(example => $"{example.Date} {example.Description}"))}";
        }

        foreach (var use in Response.Evidence)
        {
            yield return $"uses {use.Item} ({string.Join(' ', use.Examples)}) for {string.Join(' ', use.Shows)}";
        }

        yield return "not applicable: " + string.Join(' ', Response.NotApplicable.Select(inapplicable => inapplicable.Criterion));
    }
}
