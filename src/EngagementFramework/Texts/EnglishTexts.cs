namespace EngagementFramework.Texts;

/// <summary>The English texts, by key. The key of a problem or notice is its code after <c>problem.</c> or <c>notice.</c>.</summary>
internal static partial class EnglishTexts
{
    public static IEnumerable<KeyValuePair<string, string>> All =>
        Problems.Concat(Terms).Concat(Warnings).Concat(Notices).Concat(Reports).Concat(Plans).Concat(Comparisons).Concat(Wordings).Concat(Import).Concat(Many).Concat(Forecasts).Concat(FollowUps).Concat(Portfolios).Select(text => KeyValuePair.Create(text.Key, text.Text));
}
