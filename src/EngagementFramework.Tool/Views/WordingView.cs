using EngagementFramework.Reports;
using EngagementFramework.Texts;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Views;

/// <summary>Whose wording a page is in.</summary>
internal static class WordingView
{
    /// <summary>A paragraph for each pack in use; nothing where there is none.</summary>
    public static void Write(Instrument instrument, Page page)
    {
        foreach (var wording in instrument.Wordings)
        {
            page.End();
            page.Text(0, instrument.Texts.Format("report.wording-of", new TextArgument("wording", WordingSentences.Of(wording, instrument.Texts))), wording.IsReviewed ? Tone.Faint : Tone.Open);
        }
    }
}
