using EngagementFramework.Values;

namespace EngagementFramework.Wordings;

/// <summary>Changes nothing, and notes what there is: each id once, with the first text that has it.</summary>
/// <param name="wanted">Which texts are noted, by their ids and how they come of others.</param>
internal sealed class TextLister(Func<string, DerivedText?, bool> wanted) : IWordbook
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<WordingText> _found = [];

    public IReadOnlyList<WordingText> Found => ValueList.Copy<WordingText>(_found);

    public IReadOnlyList<WordingReference> Used => [];

    public IWordbook Part() => this;

    public string Text(string id, string text, DerivedText? derived = null)
    {
        if (wanted(id, derived) && _ids.Add(id))
        {
            _found.Add(new WordingText { Id = id, Text = text });
        }

        return text;
    }
}
