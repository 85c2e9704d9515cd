using System.Collections.Frozen;
using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>The rules of meaning for an assessment, beside the cards and the framework in use.</summary>
/// <param name="catalog">The cards.</param>
/// <param name="framework">The framework; null where it is not at hand: then nothing is said of what the assessment names of it.</param>
internal sealed partial class AssessmentCheck(ICardCatalog catalog, EvaluationFramework? framework)
{
    private readonly CardsCheck _cards = new(catalog);
    private readonly FrozenSet<string>? _elements = framework?.Criteria.SelectMany(criterion => criterion.Elements).Select(element => element.Id).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, Criterion>? _criteria = framework?.Criteria.ToFrozenDictionary(criterion => criterion.Id, StringComparer.Ordinal);

    /// <summary>Finds everything that is wrong, in the order of the document's members.</summary>
    public void Check(Assessment assessment, ProblemCollector problems)
    {
        _cards.Check(assessment, problems);
        var sources = Sources(assessment, problems);
        var items = Evidence(assessment, sources, problems);
        Responses(assessment, items, problems);
    }

    private static HashSet<string> Sources(Assessment assessment, ProblemCollector problems)
    {
        var ids = new HashSet<string>(assessment.Sources.Count, StringComparer.Ordinal);
        for (var i = 0; i < assessment.Sources.Count; i++)
        {
            var source = assessment.Sources[i];
            Blank(problems, source.Id, i, "/sources/{0}/id");
            if (!ids.Add(source.Id))
            {
                problems.DuplicateId(source.Id, $"/sources/{i}/id", "source");
            }

            Blank(problems, source.Title, i, "/sources/{0}/title");
            problems.Defined(source.Publisher, i, "/sources/{0}/publisher");
        }

        return ids;
    }

    private static Dictionary<string, EvidenceItem> Evidence(Assessment assessment, HashSet<string> sources, ProblemCollector problems)
    {
        var items = new Dictionary<string, EvidenceItem>(assessment.Evidence.Count, StringComparer.Ordinal);
        for (var i = 0; i < assessment.Evidence.Count; i++)
        {
            var item = assessment.Evidence[i];
            Blank(problems, item.Id, i, "/evidence/{0}/id");
            if (item.Id is not null && !items.TryAdd(item.Id, item))
            {
                problems.DuplicateId(item.Id, $"/evidence/{i}/id", "evidence-item");
            }

            Blank(problems, item.Statement, i, "/evidence/{0}/statement");
            TooDeep(problems, item.Extensions, i, "/evidence/{0}/extensions");
            Citations(problems, item.Citations.Span(), sources, i, null);
            var examples = item.Examples.Span();
            for (var j = 0; j < examples.Length; j++)
            {
                if (string.IsNullOrWhiteSpace(examples[j].Description))
                {
                    problems.Add(ProblemCodes.BlankText, $"/evidence/{i}/examples/{j}/description");
                }

                Citations(problems, examples[j].Citations.Span(), sources, i, j);
            }
        }

        return items;
    }

    private static void Citations(ProblemCollector problems, ReadOnlySpan<Citation> citations, HashSet<string> sources, int item, int? example)
    {
        for (var i = 0; i < citations.Length; i++)
        {
            if (!sources.Contains(citations[i].Source))
            {
                var place = example is null ? $"/evidence/{item}" : $"/evidence/{item}/examples/{example}";
                problems.Add(ProblemCodes.UnknownSource, $"{place}/citations/{i}/source", new TextArgument("source", citations[i].Source));
            }
        }
    }

    // Pointers are made from a pattern, and only where something is wrong: good input pays nothing for them.
    private static void Blank(ProblemCollector problems, string? text, int index, string pointer)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(ProblemCodes.BlankText, pointer.Replace("{0}", FormattableString.Invariant($"{index}"), StringComparison.Ordinal));
        }
    }

    /// <summary>In a list of the document, extensions have three levels fewer than the document.</summary>
    private static void TooDeep(ProblemCollector problems, Extensions? extensions, int index, string pointer)
    {
        if (extensions is { Depth: > Extensions.DepthOfDocuments - 3 })
        {
            problems.Add(
                ProblemCodes.TooDeep,
                pointer.Replace("{0}", FormattableString.Invariant($"{index}"), StringComparison.Ordinal),
                new TextArgument("most", FormattableString.Invariant($"{Extensions.DepthOfDocuments}")));
        }
    }
}
