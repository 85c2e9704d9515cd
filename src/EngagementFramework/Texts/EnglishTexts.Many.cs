namespace EngagementFramework.Texts;

/// <content>What is said of many results at a time.</content>
internal static partial class EnglishTexts
{
    private static readonly (string Key, string Text)[] Many =
    [
        ("report.many.assessments", "Assessments evaluated: {count}; with problems, and so without a result: {invalid}."),
        ("report.many.red-flags", "Red flags: {count}, in {assessments} of these assessments."),
    ];
}
