namespace EngagementFramework.Texts;

/// <content>What problems call the things that they are about: these stand in the placeholders of their sentences.</content>
internal static partial class EnglishTexts
{
    private static readonly (string Key, string Text)[] Terms =
    [
        ("term.card", "card"),
        ("term.card-pack", "pack of cards"),
        ("term.criterion", "criterion"),
        ("term.criterion-or-element", "criterion or element"),
        ("term.definition", "definition"),
        ("term.element", "element"),
        ("term.evidence-item", "evidence item"),
        ("term.feature", "feature"),
        ("term.framework", "framework"),
        ("term.group", "group"),
        ("term.level", "level"),
        ("term.passage", "passage"),
        ("term.reference", "reference"),
        ("term.source", "source"),
        ("term.text", "text"),
        ("term.wording", "wording"),
        ("term.json-object", "an object"),
        ("term.json-list", "a list"),
        ("term.json-text", "a text"),
        ("term.json-number", "a number"),
        ("term.json-this-number", "this number"),
        ("term.json-true-or-false", "true or false"),
        ("term.json-whole-number", "a whole number from -2147483648 to 2147483647, without a point or an exponent"),
        ("term.json-empty", "there is nothing in it"),
        ("term.json-incomplete", "it ends before it is complete"),
        ("term.json-comment", "comments are not allowed"),
        ("term.json-last-comma", "a comma must not stand before a closing bracket"),
        ("term.json-control-character", "the control character {code} must not stand here"),
        ("term.json-character", "'{character}' must not stand here"),
        ("term.corrected-name", " to '{member}'"),
        ("term.template-or-questions", "{template}, or a list of questions"),
        ("term.themes-or-question", "{themes}, or a question"),
        ("term.rough-date", "YYYY-MM-DD, YYYY-MM, YYYY-Qn or YYYY, or as two of these in order with '/' between them"),
    ];
}
