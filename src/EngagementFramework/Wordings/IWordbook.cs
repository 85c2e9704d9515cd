namespace EngagementFramework.Wordings;

/// <summary>Says what stands in the place of each text that is gone through.</summary>
internal interface IWordbook
{
    /// <summary>The packs that texts were taken from so far.</summary>
    IReadOnlyList<WordingReference> Used { get; }

    /// <summary>The wordbook for a part of what is gone through, with uses of its own. They are uses of the whole too.</summary>
    IWordbook Part();

    /// <summary>The text with the id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="text">The text that is there.</param>
    /// <param name="derived">How the text comes of others where it has no wording of its own; null where it does not.</param>
    string Text(string id, string text, DerivedText? derived = null);
}
