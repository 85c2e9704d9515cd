using CsCheck;
using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Json;

/// <summary>Ladders, and packs of cards to come after the built-in ones, in which nothing is wrong.</summary>
internal static class GeneratedDocuments
{
    private static readonly Stance[] Assignable = [Stance.NoPractice, Stance.ContestsRelevance, Stance.UnableToRespond, Stance.AssertsLegality];

    public static Gen<EvaluationFramework> Frameworks { get; } =
        from stances in Gens.Some(Assignable)
        from split in Gen.Int[0, stances.Length]
        from low in Gen.Int[1, 3]
        from rungs in Gens.Each(1, 4, Rung)
        from text in Gens.Text
        from source in Gens.Optional(Publication())
        from grouped in Gen.Bool
        let levels = (ResponseLevel[])[.. Enumerable.Range(0, low).Select(index => Low(index, low, stances, split)), .. rungs]
        select new EvaluationFramework
        {
            Id = "generated",
            Version = text + ".",
            Name = text + ".",
            Schema = source?.Url,
            Source = source,
            Groups = grouped ? [new LevelGroup { Id = "g-1", Levels = [.. levels.Select(level => level.Value)], Explanation = text + ".", Clause = source?.Note }] : [],
            Levels = levels,
        };

    public static Gen<CardPack> Packs { get; } =
        from text in Gens.Text
        from source in Gens.Optional(Publication())
        from features in Gens.Each(0, 2, Feature)
        from cards in Gens.Each(0, 3, index => Card(index, [.. features.Select(feature => feature.Id), "low-leverage-sales-practices"]))
        select new CardPack
        {
            Id = "generated",
            Version = text + ".",
            Source = source,
            References = [new Reference { Id = "generated-reference", Title = text + ".", Publisher = source?.Edition, Url = source?.Url }],
            Definitions = [new Definition { Id = "generated-definition", Term = text + ".", Text = text + ".", Clause = source?.Note, References = ["ungps", "generated-reference"] }],
            Features = features,
            Cards = cards,
        };

    private static Gen<Publication> Publication() => Gen.Select(Gens.Text, Gens.OptionalText, Gens.OptionalText, (text, one, other) =>
        new Publication { Title = text + ".", Publisher = text + ".", Edition = one, Url = other, Note = one });

    private static ResponseLevel Low(int index, int count, Stance[] stances, int split) => new()
    {
        Value = (index - count) * 7,
        Id = $"low-{index}",
        Name = $"Low {index}",
        Definition = "D.",
        RedFlag = index % 2 == 0,
        Stances = index switch { 0 => stances[..split], 1 => stances[split..], _ => [] },
    };

    private static Gen<ResponseLevel> Rung(int rung) => Gens.Each(1, 3, index => Criterion($"{rung}-{index}")).Select(criteria => new ResponseLevel
    {
        Value = rung * 3,
        Id = $"rung-{rung}",
        Name = $"Rung {rung}",
        Definition = "D.",
        Clause = rung == 1 ? "c/1" : null,
        Criteria = criteria,
    });

    private static Gen<Criterion> Criterion(string id) =>
        from name in Gens.OptionalText
        from elements in Gens.Each(1, 3, index => Gens.OptionalText.Select(clause => new CriterionElement { Id = $"element-{id}-{index}", Definition = "D.", Clause = clause }))
        from minimum in Gen.Int[0, 3]
        from months in Gen.Int[-1, 24]
        from flags in Gen.Int[0, 3]
        select new Criterion
        {
            Id = $"criterion-{id}",
            Name = name,
            Definition = "D.",
            Clause = name,
            Elements = elements,
            Examples = months < 0 ? null : new ExampleRequirement { Minimum = minimum, WithinMonths = months == 0 ? null : months },
            CompanyPublished = (flags & 1) != 0,
            MayBeNotApplicable = (flags & 2) != 0,
        };

    private static Gen<BusinessModelFeature> Feature(int index) => Gens.Text.Select(text =>
        new BusinessModelFeature { Id = $"feature-{index}", Name = text + ".", Phrase = text + ".", Definition = text + "." });

    private static Gen<EngagementCard> Card(int index, string[] features) =>
        from text in Gens.Text
        from optional in Gens.OptionalText
        from feature in Gens.Optional(Gen.OneOf(features))
        from templated in Gen.Bool
        from questions in Gens.Each(1, 3, place => Question($"card-{index}", place))
        select new EngagementCard
        {
            Id = $"card-{index}",
            Number = optional is null ? null : index,
            Title = text + ".",
            Feature = feature,
            AppliesWhen = feature is null ? null : text + ".",
            Addressees = optional,
            Clause = optional,
            Overview = optional is null ? [] : [optional, text],
            Sections = optional is null ? [] : [new OverviewSection { Heading = text + ".", Paragraphs = [text], References = ["ungps"] }],
            Definitions = optional is null ? [] : ["leverage", "generated-definition"],
            Questions = feature is not null && templated ? QuestionTemplate.For($"card-{index}", new BusinessModelFeature { Id = feature, Name = "N", Phrase = "this", Definition = "D" }) : questions,
        };

    private static Gen<EngagementQuestion> Question(string card, int place) => Gen.Select(Gens.Text, Gens.OptionalText, (text, optional) => new EngagementQuestion
    {
        Id = $"{card}/{place + 1}",
        Theme = "theme",
        Text = text + ".",
        ExampleActions = optional is null ? [] : [optional, "B"],
        Situations = optional is null ? [] : [optional],
        Guidance = optional,
        References = optional is null ? [] : ["generated-reference"],
        Clause = optional,
    });
}
