using EngagementFramework.Cards;

namespace EngagementFramework.Wordings;

/// <summary>How the texts of a question of the template come of the pattern and of the feature.</summary>
internal sealed class TemplateTexts
{
    private readonly EngagementQuestion _question;
    private readonly BusinessModelFeature _feature;

    private TemplateTexts(EngagementQuestion question, BusinessModelFeature feature)
    {
        _question = question;
        _feature = feature;
        Text = new DerivedText([PatternId(question.Theme), PhraseId(feature)], texts => QuestionTemplate.Fill(texts[0], texts[1]));
    }

    /// <summary>How the question's text is made.</summary>
    public DerivedText Text { get; }

    /// <summary>How the example action with the number is taken over from the feature; null where it is the question's own.</summary>
    public DerivedText? Action(int number) => _feature.ExampleActions.Count >= number && _feature.ExampleActions[number - 1] == _question.ExampleActions[number - 1]
        ? new DerivedText([FormattableString.Invariant($"{ActionsId(_feature)}/{number}")], texts => texts[0])
        : null;

    /// <summary>Null where the question is not what the template makes.</summary>
    public static TemplateTexts? Of(EngagementQuestion question, BusinessModelFeature? feature) =>
        feature is not null && QuestionTemplate.Find(question.Theme) is { } pattern && question.Text == QuestionTemplate.Fill(pattern.Text, feature.Phrase)
            ? new TemplateTexts(question, feature)
            : null;

    public static string PatternId(string theme) => "template/" + theme;

    public static string PhraseId(BusinessModelFeature feature) => $"features/{feature.Id}/phrase";

    public static string ActionsId(BusinessModelFeature feature) => $"features/{feature.Id}/exampleActions";
}
