using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>Says whose wording texts are, and that nobody has reviewed it where nobody has.</summary>
public static class WordingSentences
{
    /// <summary>The pack, its attribution and licence, and who reviewed it, on one line.</summary>
    /// <param name="wording">The pack.</param>
    /// <param name="texts">What is said, under the keys that begin with <c>report.wording</c>. The default value is null: English.</param>
    public static string Of(WordingReference wording, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(wording);
        texts ??= TextCatalog.English;
        return PlainText.OneLine(texts.Format(
            "report.wording",
            new TextArgument("name", wording.Name),
            new TextArgument("id", wording.Id),
            new TextArgument("version", wording.Version),
            new TextArgument("attribution", wording.Attribution.TrimEnd('.')),
            new TextArgument("licence", wording.Licence.TrimEnd('.')),
            new TextArgument("review", Review(wording, texts))));
    }

    private static string Review(WordingReference wording, TextCatalog texts)
    {
        var review = wording switch
        {
            { ReviewedBy: { } by, ReviewedOn: { } on } => texts.Format("report.wording.reviewed-on", new TextArgument("by", by), new TextArgument("on", Iso.Text(on))),
            { ReviewedBy: { } by } => texts.Format("report.wording.reviewed", new TextArgument("by", by)),
            _ => texts["report.wording.not-reviewed"],
        };
        return wording.ReviewNote is { } note ? $"{review} {note}" : review;
    }
}
