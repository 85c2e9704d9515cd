using EngagementFramework.Cards;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Views;

/// <summary>The works that a card or a question refers to, so that a reader can look them up.</summary>
internal static class ReferencesView
{
    /// <summary>A list under a heading; nothing where there are no references.</summary>
    public static void Write(IEnumerable<string> ids, Instrument instrument, Page page)
    {
        var known = instrument.Catalog.Packs.SelectMany(pack => pack.References).ToDictionary(reference => reference.Id, StringComparer.Ordinal);
        Reference[] references = [.. ids.Distinct(StringComparer.Ordinal).Select(id => known[id])];
        if (references.Length == 0)
        {
            return;
        }

        page.End();
        page.Text(2, instrument.Texts["view.references"]);
        foreach (var reference in references)
        {
            page.Item(2, page.Glyphs.Bullet, PlainText.OneLine(string.Join(", ", new[] { reference.Publisher, reference.Title, reference.Url }.OfType<string>())));
        }
    }
}
