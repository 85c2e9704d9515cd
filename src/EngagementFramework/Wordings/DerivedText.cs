namespace EngagementFramework.Wordings;

/// <summary>A text that is made of others, such as a question of the template of its pattern and the feature's phrase.</summary>
/// <param name="From">The ids of the others.</param>
/// <param name="Make">Makes the text of theirs, in this order.</param>
internal sealed record DerivedText(IReadOnlyList<string> From, Func<IReadOnlyList<string>, string> Make);
