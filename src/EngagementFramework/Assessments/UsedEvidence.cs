using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>The part of an assessment's evidence that a result carries along, so that it stands alone.</summary>
internal static class UsedEvidence
{
    /// <summary>The items that responses use and the sources that these cite, both in the order of the assessment.</summary>
    public static (IReadOnlyList<EvidenceItem> Evidence, IReadOnlyList<Source> Sources) Of(Assessment assessment)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var response in assessment.Responses)
        {
            foreach (var use in (response as DescribesPractice)?.Evidence ?? ValueList<EvidenceUse>.Empty)
            {
                used.Add(use.Item);
            }
        }

        EvidenceItem[] items = [.. assessment.Evidence.Where(item => used.Contains(item.Id))];
        return (new ValueList<EvidenceItem>(items), SourcesOf(assessment, items));
    }

    /// <summary>The sources that items of the assessment cite, in its order.</summary>
    public static IReadOnlyList<Source> SourcesOf(Assessment assessment, IEnumerable<EvidenceItem> items)
    {
        var cited = items
            .SelectMany(item => item.Citations.Concat(item.Examples.SelectMany(example => example.Citations)))
            .Select(citation => citation.Source)
            .ToHashSet(StringComparer.Ordinal);
        return new ValueList<Source>([.. assessment.Sources.Where(source => cited.Contains(source.Id))]);
    }
}
