namespace EngagementFramework.Comparisons;

/// <summary>That a response reads an element into some evidence, and which examples it counts with it.</summary>
internal sealed class Mark
{
    /// <summary>Whether it does so in an item that cites a disclosure of the company's.</summary>
    public bool IsPublished { get; set; }

    /// <summary>The examples that count with it.</summary>
    public HashSet<ComparedExample> Examples { get; init; } = [];

    /// <summary>Those of them that count where only the company's own disclosures do.</summary>
    public HashSet<ComparedExample> PublishedExamples { get; init; } = [];

    /// <summary>What is left of it where the evidence is as the later assessment has it, all else being kept.</summary>
    public Mark In(ComparedItem later) => new()
    {
        IsPublished = IsPublished && later.IsPublished,
        Examples = [.. Examples.Where(example => example.IsShared)],
        PublishedExamples = later.IsPublished ? [.. PublishedExamples.Where(example => example.IsShared)] : [],
    };
}
