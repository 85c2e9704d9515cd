namespace EngagementFramework.Values;

/// <summary>What users wrote, made fit to stand in a sentence of ours.</summary>
internal static class ShortText
{
    private const int Most = 240;
    private const string Ellipsis = "...";

    /// <summary>The beginning of a long text, for a list that is read at a meeting: up to the end of a word, with an ellipsis where something was cut off.</summary>
    public static string Of(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length <= Most)
        {
            return trimmed;
        }

        var end = trimmed.LastIndexOf(' ', Most - Ellipsis.Length);
        if (end <= 0)
        {
            end = Most - Ellipsis.Length;
            end -= char.IsHighSurrogate(trimmed[end - 1]) ? 1 : 0;
        }

        return trimmed[..end].TrimEnd('.', ',', ';', ':', ' ') + Ellipsis;
    }

    /// <summary>A text with a full stop, where nothing ends it: sentences come after it.</summary>
    public static string Ended(string text)
    {
        var trimmed = text.Trim();
        return trimmed.TrimEnd('"', '”', '»', '’', ')') is [.., '.' or '!' or '?' or '…' or '。'] ? trimmed : trimmed + ".";
    }
}
