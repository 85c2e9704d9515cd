using EngagementFramework.Cards;

namespace EngagementFramework.Tests.Cards;

/// <summary>Small packs.</summary>
internal static class SampleCards
{
    public static BusinessModelFeature Feature(string id) => new() { Id = id, Name = "Name", Phrase = $"the phrase of {id}", Definition = "Definition" };

    public static EngagementCard Card(string id, string? feature = null, int questions = 1) => new()
    {
        Id = id,
        Title = "Title",
        Feature = feature,
        AppliesWhen = feature is null ? null : "Always",
        Questions = [.. Enumerable.Range(1, questions).Select(number => new EngagementQuestion { Id = $"{id}/{number}", Theme = "mitigation", Text = "Which?" })],
    };

    public static CardPack Pack(string id, params EngagementCard[] cards) => new() { Id = id, Version = "1", Cards = cards };
}
