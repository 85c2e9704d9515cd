using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Wordings;

/// <summary>Small packs of wording.</summary>
internal static class SampleWordings
{
    public static WordingPack Pack(string culture, params (string Id, string Text)[] texts) => Pack($"pack-{culture.ToLowerInvariant()}", culture, texts);

    public static WordingPack Pack(string id, string culture, params (string Id, string Text)[] texts) => new()
    {
        Id = id,
        Version = "1",
        Culture = culture,
        Name = $"Wording {id}",
        Attribution = $"The invented house of {id}",
        Licence = "CC BY 4.0",
        Texts = [.. texts.Select(text => new WordingText { Id = text.Id, Text = text.Text })],
    };

    public static WordingPack Reviewed(this WordingPack pack) => pack with { Review = new WordingReview { By = "A. Reader", On = new DateOnly(2026, 11, 20) } };
}
