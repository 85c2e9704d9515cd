using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>The part of an assessment's evidence that a result carries along, so that it stands alone.</summary>
internal static class UsedEvidence
{
    /// <summary>The items that responses use and the sources that these cite, both in the order of the assessment.</summary>
    public static (IReadOnlyList<EvidenceItem> Evidence, IReadOnlyList<Source> Sources) Of(Assessment assessment)
    {
        var used = new HashSet<string>(assessment.Evidence.Count, StringComparer.Ordinal);
        foreach (var response in assessment.Responses.Span())
        {
            foreach (var use in response is DescribesPractice practice ? practice.Evidence.Span() : [])
            {
                used.Add(use.Item);
            }
        }

        var all = assessment.Evidence.Span();
        var items = new EvidenceItem[all.Length];
        var count = 0;
        foreach (var item in all)
        {
            if (used.Contains(item.Id))
            {
                items[count++] = item;
            }
        }

        return (List(assessment.Evidence, items, count), SourcesOf(assessment, items.AsSpan(0, count)));
    }

    /// <summary>The sources that items of the assessment cite, in its order.</summary>
    public static IReadOnlyList<Source> SourcesOf(Assessment assessment, ReadOnlySpan<EvidenceItem> items)
    {
        var cited = new HashSet<string>(assessment.Sources.Count, StringComparer.Ordinal);
        foreach (var item in items)
        {
            Add(item.Citations.Span(), cited);
            foreach (var example in item.Examples.Span())
            {
                Add(example.Citations.Span(), cited);
            }
        }

        var all = assessment.Sources.Span();
        var sources = new Source[all.Length];
        var count = 0;
        foreach (var source in all)
        {
            if (cited.Contains(source.Id))
            {
                sources[count++] = source;
            }
        }

        return List(assessment.Sources, sources, count);
    }

    private static void Add(ReadOnlySpan<Citation> citations, HashSet<string> cited)
    {
        foreach (var citation in citations)
        {
            cited.Add(citation.Source);
        }
    }

    /// <summary>The first of the items; the list of all of them where they are all.</summary>
    private static IReadOnlyList<T> List<T>(IReadOnlyList<T> all, T[] items, int count) =>
        count == all.Count ? all : new ValueList<T>(items.AsSpan(0, count).ToArray());
}
