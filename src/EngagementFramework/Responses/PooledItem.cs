using EngagementFramework.Values;

namespace EngagementFramework.Responses;

/// <summary>An evidence item with what an evaluation needs to know of it.</summary>
/// <param name="Item">The item.</param>
/// <param name="CitesTheCompany">Whether it cites at least one source that is both public and published by the company.</param>
/// <param name="Examples">Its examples, in order.</param>
internal sealed record PooledItem(EvidenceItem Item, bool CitesTheCompany, PooledExample[] Examples)
{
    /// <summary>Whether it cites a source, itself or by an example.</summary>
    public bool CitesAnything { get; } = Item.Citations.Count > 0 || AnExampleCites(Item.Examples.Span());

    /// <summary>The example with the given name.</summary>
    /// <exception cref="ArgumentException">The item has no example of that name.</exception>
    public PooledExample Example(string id) => ExampleId.TryGetIndex(id, Item, out var index)
        ? Examples[index]
        : throw new ArgumentException($"The evidence item '{Item.Id}' has no example '{id}'.");

    private static bool AnExampleCites(ReadOnlySpan<Example> examples)
    {
        foreach (var example in examples)
        {
            if (example.Citations.Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>An example in a pool.</summary>
/// <param name="Id">Its name, <c>ITEM/PLACE</c>.</param>
/// <param name="Date">Its date, if it has one.</param>
/// <param name="Identity">A number that only examples with the same date text and description share.</param>
internal readonly record struct PooledExample(string Id, PartialDate? Date, int Identity);
