using EngagementFramework.Assessments;
using EngagementFramework.Reports;
using EngagementFramework.Texts;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Views;

/// <summary>What a page was made from, and whose wording it is in.</summary>
internal static class WordingView
{
    /// <summary>A paragraph for what the cards, the ladder or both were made from, and one for each pack of wording in use.</summary>
    public static void Write(Instrument instrument, Page page, bool cards = true, bool ladder = true)
    {
        page.End();
        var packs = cards ? instrument.Catalog.Packs.Select(CardPackReference.Of) : [];
        foreach (var line in SourceSentences.Of(packs, ladder ? instrument.Framework : null, instrument.Texts))
        {
            page.Text(0, line, Tone.Faint);
        }

        foreach (var wording in instrument.Wordings)
        {
            page.End();
            page.Text(0, instrument.Texts.Format("report.wording-of", new TextArgument("wording", WordingSentences.Of(wording, instrument.Texts))), wording.IsReviewed ? Tone.Faint : Tone.Open);
        }
    }
}
