namespace EngagementFramework.Texts;

/// <content>What notices say.</content>
internal static partial class EnglishTexts
{
    private static readonly (string Key, string Text)[] Notices =
    [
        ("notice.example-serves-two-criteria", "The example {example} counts for two criteria of one level: {one} and {other}. Check that it really shows both."),
        ("notice.described-below-first-rung", "The company describes practice, and the evidence meets no rung yet: it stands at {level} for want of evidence, not because it said that it has no practice."),
        ("notice.level-depends-on-doubtful-dates", "Examples with no date, or with one too rough, leave the level open between {lowest} and {highest}. Ask for the exact dates."),
        ("notice.future-example", "The example {example} is dated {date}, after {known}, the last day of which anything is known here. It does not count."),
        ("notice.feature-not-present", "The card {card} has responses, and the company is said not to depend on its feature {feature}. One of the two needs correcting."),
        ("notice.evaluated-before-assessment", "The date of evaluation, {asOf}, is before the assessment's own date, {assessmentAsOf}: what happened in between is left out, and what was published in between is not."),
        ("notice.evidence-without-source", "What counts here rests in part on evidence that cites no source: {items}. Nobody can check it: add where it comes from."),
        ("notice.benefit-of-the-doubt", "The levels give the benefit of the doubt: examples with no date, or with one too rough, are counted as recent."),
        ("notice.ladders-differ", "The two assessments are rated by different ladders, {earlier} and {later}. Their levels are not compared."),
        ("notice.ladder-versions-differ", "The two assessments are rated by two versions of one ladder, {earlier} and {later}. Levels are compared by their values, whatever else the versions changed."),
        ("notice.options-differ", "One of the two assessments is given the benefit of the doubt, and the other is not. What comes of that alone is told as a cause of its own."),
        ("notice.company-differs", "The two assessments describe the company differently ({differences}). Check that both are of one company."),
        ("notice.business-model-differs", "The two assessments describe the business model differently ({differences}). So one of them may cover cards that the other does not."),
    ];
}
