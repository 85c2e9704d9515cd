using EngagementFramework.Values;

namespace EngagementFramework.Wordings;

/// <summary>The forms that ids of texts have.</summary>
internal static class TextIdForm
{
    /// <summary>Whether an id has one of the forms, be it of a text that is in use or not.</summary>
    public static bool Is(string id) => id.Split('/') switch
    {
        ["cards", var card, "title" or "appliesWhen" or "addressees"] => Id(card),
        ["cards", var card, "overview", var number] => Id(card) && Number(number),
        ["cards", var card, "sections", var section, "heading"] => Id(card) && Number(section),
        ["cards", var card, "sections", var section, "paragraphs", var number] => Id(card) && Number(section) && Number(number),
        ["questions", var card, var question, "text" or "guidance"] => Id(card) && Number(question),
        ["questions", var card, var question, "exampleActions" or "situations", var number] => Id(card) && Number(question) && Number(number),
        ["features", var feature, "name" or "phrase" or "definition"] => Id(feature),
        ["features", var feature, "exampleActions", var number] => Id(feature) && Number(number),
        ["definitions", var definition, "term" or "text"] => Id(definition),
        ["frameworks", var framework, "name"] => Id(framework),
        ["frameworks", var framework, "groups" or "elements", var part] => Id(framework) && Id(part),
        ["frameworks", var framework, "elements", var element, "ask"] => Id(framework) && Id(element),
        ["frameworks", var framework, "levels" or "criteria", var part, "name" or "definition"] => Id(framework) && Id(part),
        ["template", var theme] => Id(theme),
        ["messages", var key] => Array.TrueForAll(key.Split('.'), part => Id(part)),
        _ => false,
    };

    /// <summary>Whether an id has a form of those that publications have: the template and the messages, with their placeholders, are our own.</summary>
    public static bool IsOfPublication(string id) =>
        Is(id) && !id.StartsWith("template/", StringComparison.Ordinal) && !id.StartsWith("messages/", StringComparison.Ordinal);

    private static bool Id(string text) => KebabCase.Is(text);

    /// <summary>A number from 1, written without anything before it.</summary>
    private static bool Number(string text) => text is [>= '1' and <= '9', ..] && text.Length < 10 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
