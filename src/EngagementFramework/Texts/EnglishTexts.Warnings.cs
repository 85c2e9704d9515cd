namespace EngagementFramework.Texts;

/// <content>What warnings say: what is surely not meant, and what to do.</content>
internal static partial class EnglishTexts
{
    private static readonly (string Key, string Text)[] Warnings =
    [
        ("problem.same-definition", "The {kind} '{id}' has the same definition as '{other}'. Say what sets them apart, or keep one of them."),
        ("problem.similar-ids", "The id '{id}' of this {kind} differs from '{other}' only by case or punctuation. Give one of them a name that nobody takes for the other."),
        ("problem.placeholder-text", "This text still holds the placeholder '{placeholder}'. Write what belongs there."),
        ("problem.unlisted-stance", "No level lists the stance '{stance}', so that it falls to '{level}' in silence. List it at the level that is meant."),
        ("problem.no-red-flag", "No level is a red flag, so that none is shown apart from the others. Mark one with 'redFlag', unless the ladder knows no such thing."),
        ("problem.long-window", "A window of {months} months is longer than ten years. Correct the number, or leave it out if examples do not age."),
        ("problem.unused-feature", "No card is about the feature '{feature}', so that nobody is asked about it. Add a card, or take the feature out."),
        ("problem.unfit-phrase", "Because of '{found}', the phrase does not fit into the middle of a question, after \"associated with\". Write it as it would stand there."),
        ("problem.repeated-question", "The question '{id}' repeats the text of '{other}'. Ask something else, or take one of them out."),
        ("problem.same-reference", "The reference '{id}' is the same as '{other}'. Keep one of them."),
        ("problem.wrong-lei", "'{value}' is no Legal Entity Identifier: 18 capital letters or digits, and two check digits that agree with them. Correct it, or take it out."),
        ("problem.wrong-isin", "'{value}' is no International Securities Identification Number: two capital letters, nine capital letters or digits, and a check digit that agrees with them. Correct it, or take it out."),
        ("problem.source-without-link", "Anybody can get at the source '{source}', and it is not said where. Add 'url' or 'archivedUrl'."),
        ("problem.source-without-date", "The source '{source}' has no date. Add 'published' or 'retrieved'."),
        ("problem.source-after-as-of", "The date {date} lies after {asOf}, the last day that the assessment can know of. Correct one of the two."),
        ("problem.uncited-source", "Nothing cites the source '{source}'. Cite it, or take it out."),
        ("problem.unsourced-evidence", "The evidence item '{item}' cites no source, nor do its examples. Cite one, so that it can be checked."),
        ("problem.unused-evidence", "No response uses the evidence item '{item}'. Use it, or take it out."),
        ("problem.asked-after-received", "The question was asked on {asked}, after the response was received on {received}. Correct one of the two, or leave out the day of asking where the answer came unasked."),
        ("problem.received-after-as-of", "The response was received on {date}, after {asOf}, the last day that the assessment can know of. Correct one of the two."),
        ("problem.missing-note", "Whoever finds that '{item}' shows '{element}' is to say why, and neither the item nor the response has a note. Add 'note'."),
    ];
}
