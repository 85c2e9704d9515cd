namespace EngagementFramework.Texts;

/// <content>What is said when the wording of a publication is imported.</content>
internal static partial class EnglishTexts
{
    private static readonly (string Key, string Text)[] Import =
    [
        ("problem.not-plain-text", "This is not plain text: a PDF or a file of a word processor, for instance, holds text but is none. Save the text of the document as plain text (UTF-8), and use that file."),
        ("problem.nothing-recognised", "No text of '{title}' was recognised. Use the text of that publication, whole and unchanged, in the language in which the fingerprints were made."),
        ("problem.text-not-recognised", "The text '{id}' was not recognised with certainty, and is left out. Compare the place in the file with the publication."),
        ("problem.search-broken-off", "The search was broken off before the end of the file, for too many places in it begin like texts of the publication: what is missing may well be there. Use a file with the text of the publication alone, in one column."),
        ("problem.unknown-passage", "There is no passage '{passage}' in the list of passages. Correct the id, or add the passage."),
        ("problem.invalid-fingerprint", "This must be {expected}. Make the fingerprints anew."),
    ];
}
