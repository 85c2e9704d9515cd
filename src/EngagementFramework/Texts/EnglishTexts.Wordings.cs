namespace EngagementFramework.Texts;

/// <content>What is said of packs of wording, and the words of the views of cards and ladders.</content>
internal static partial class EnglishTexts
{
    private static readonly (string Key, string Text)[] Wordings =
    [
        ("problem.invalid-culture", "'{culture}' is not a language tag, such as fr, es-MX or zh-Hant. Correct it."),
        ("problem.invalid-text-id", "'{id}' is not the id of a text. Take it from the list of ids: engagement wording list."),
        ("problem.wrong-placeholders", "The text '{id}' must have these placeholders, in braces, and no others: {expected}. Correct the text."),
        ("problem.orphan-text", "Nothing in use has the id '{id}', so that the text is never shown. Correct the id, or take the text out."),
        ("problem.missing-texts", "{count} of the {total} texts in use are not worded here and are shown in another wording, among them {first}. Word them, or leave it so."),
        ("problem.untranslated-text", "The text '{id}' is the English one, word for word. Translate it, or take it out: the English is shown where there is none."),

        ("notice.unreviewed-wording", "Texts here are in a wording that nobody has reviewed: {name} ({id} {version})."),

        ("report.label.wording", "Wording"),
        ("report.introduction", "{words}:"),
        ("report.wording-of", "Wording: {wording}"),
        ("report.wording", "{name} ({id} {version}). Attribution: {attribution}. Licence: {licence}. {review} This holds for the texts that the pack has; all others are not of its wording."),
        ("report.wording.reviewed", "Reviewed by {by}."),
        ("report.wording.reviewed-on", "Reviewed by {by} on {on}."),
        ("report.wording.not-reviewed", "Not reviewed by anybody."),

        ("view.element", "Element"),
        ("view.feature", "Feature"),
        ("view.definition", "Definition"),
        ("view.definitions", "Definitions: {ids}"),
        ("view.example-actions", "Actions a company may take, for example:"),
        ("view.references", "References:"),
        ("view.situations", "Situations in which it arises:"),
        ("view.on-card", "Card: {title}"),
        ("view.examples-needed", "Examples needed: {count}"),
        ("view.examples-needed-within", "Examples needed: {count}, within {months} months"),
        ("view.company-published", "Only what the company itself has made public counts."),
        ("view.see-also", "See also: {command}"),
    ];
}
