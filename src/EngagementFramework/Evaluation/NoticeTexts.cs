using EngagementFramework.Texts;

namespace EngagementFramework.Evaluation;

/// <summary>Makes notices from their codes and the text catalogue.</summary>
internal static class NoticeTexts
{
    public static Notice Notice(this TextCatalog texts, string code, params ReadOnlySpan<TextArgument> arguments) =>
        new() { Code = code, Message = texts.Format(NoticeCodes.TextKey(code), arguments) };
}
