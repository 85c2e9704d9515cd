using EngagementFramework.Reports;

namespace EngagementFramework.FollowUps;

/// <summary>The beginning of what users wrote at length, for a list that is read at a meeting.</summary>
internal static class ShortText
{
    private const int Most = 240;
    private const string Ellipsis = "...";

    /// <summary>The text on one line, at the end of a word, with an ellipsis where something was cut off.</summary>
    public static string Of(string text)
    {
        var line = PlainText.OneLine(text);
        if (line.Length <= Most)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', Most - Ellipsis.Length);
        if (end <= 0)
        {
            end = Most - Ellipsis.Length;
            end -= char.IsHighSurrogate(line[end - 1]) ? 1 : 0;
        }

        return line[..end].TrimEnd('.', ',', ';', ':', ' ') + Ellipsis;
    }
}
