using EngagementFramework.Cards;
using EngagementFramework.Values;

namespace EngagementFramework.Wordings;

/// <summary>Goes through the texts of cards by their ids: the only place that knows which there are.</summary>
internal static class CardTexts
{
    /// <summary>The pack with the texts of the wordbook.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="features">The features that its cards may be about, with the texts that are there.</param>
    /// <param name="words">The wordbook.</param>
    public static CardPack Word(CardPack pack, IReadOnlyDictionary<string, BusinessModelFeature> features, IWordbook words) => pack with
    {
        Cards = WordbookExtensions.Each(pack.Cards, (card, _) => Card(card, card.Feature is { } id ? features.GetValueOrDefault(id) : null, words.Part())),
        Features = WordbookExtensions.Each(pack.Features, (feature, _) => feature with
        {
            Name = words.Text($"features/{feature.Id}/name", feature.Name),
            Phrase = words.Text(TemplateTexts.PhraseId(feature), feature.Phrase),
            Definition = words.Text($"features/{feature.Id}/definition", feature.Definition),
            ExampleActions = words.List(TemplateTexts.ActionsId(feature), feature.ExampleActions),
        }),
        Definitions = WordbookExtensions.Each(pack.Definitions, (definition, _) => definition with
        {
            Term = words.Text($"definitions/{definition.Id}/term", definition.Term),
            Text = words.Text($"definitions/{definition.Id}/text", definition.Text),
        }),
        Wordings = ValueList.Union(pack.Wordings, words.Used),
    };

    private static EngagementCard Card(EngagementCard card, BusinessModelFeature? feature, IWordbook words)
    {
        var id = "cards/" + card.Id;
        return card with
        {
            Title = words.Text(id + "/title", card.Title),
            AppliesWhen = words.Optional(id + "/appliesWhen", card.AppliesWhen),
            Addressees = words.Optional(id + "/addressees", card.Addressees),
            Overview = words.List(id + "/overview", card.Overview),
            Sections = WordbookExtensions.Each(card.Sections, (section, number) => section with
            {
                Heading = words.Text(FormattableString.Invariant($"{id}/sections/{number}/heading"), section.Heading),
                Paragraphs = words.List(FormattableString.Invariant($"{id}/sections/{number}/paragraphs"), section.Paragraphs),
            }),
            Questions = WordbookExtensions.Each(card.Questions, (question, _) => QuestionTemplate.IsStandIn(question) ? question : Question(question, feature, words)),
            Wordings = ValueList.Union(card.Wordings, words.Used),
        };
    }

    private static EngagementQuestion Question(EngagementQuestion question, BusinessModelFeature? feature, IWordbook words)
    {
        var id = "questions/" + question.Id;
        var template = TemplateTexts.Of(question, feature);
        return question with
        {
            Text = words.Text(id + "/text", question.Text, template?.Text),
            ExampleActions = words.List(id + "/exampleActions", question.ExampleActions, template is null ? null : template.Action),
            Situations = words.List(id + "/situations", question.Situations),
            Guidance = words.Optional(id + "/guidance", question.Guidance),
        };
    }
}
