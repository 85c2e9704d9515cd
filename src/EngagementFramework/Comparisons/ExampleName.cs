using EngagementFramework.Responses;

namespace EngagementFramework.Comparisons;

/// <summary>An example of an item, by its place there, from 0.</summary>
internal sealed class ExampleName(SideItem item, int place)
{
    public SideItem Item { get; } = item;

    public int Place { get; } = place;

    public string Name => ExampleId.Of(Item.Item.Id, Place);

    public Example Example => Item.Item.Examples[Place];
}
