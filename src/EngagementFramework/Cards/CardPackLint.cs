using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Cards;

/// <summary>What a pack of cards may say and surely does not mean, beside the packs that came before it.</summary>
/// <param name="known">What those packs hold; what this one holds is added.</param>
/// <param name="warnings">Where it is put.</param>
/// <param name="root">The pointer of the pack.</param>
internal sealed class CardPackLint(KnownEntries known, ProblemCollector warnings, string root = "")
{
    /// <summary>Everything that packs which are in use together warn of. Pointers begin with the place of the pack in the list.</summary>
    public static IReadOnlyList<Problem> Of(IReadOnlyList<CardPack> packs, TextCatalog texts)
    {
        var warnings = new ProblemCollector(texts);
        var served = packs.SelectMany(pack => pack.Cards).Select(card => card.Feature).ToHashSet(StringComparer.Ordinal);
        var known = new KnownEntries();
        for (var i = 0; i < packs.Count; i++)
        {
            new CardPackLint(known, warnings, $"/{i}").Lint(packs[i], served);
        }

        return ValueList.Copy(warnings.Found);
    }

    /// <summary>What a pack warns of after those of the catalogue.</summary>
    public static void Lint(CardPack pack, ICardCatalog? before, ProblemCollector warnings)
    {
        var known = new KnownEntries();
        foreach (var earlier in before?.Packs ?? [])
        {
            new CardPackLint(known, new ProblemCollector(TextCatalog.English)).Lint(earlier, []);
        }

        new CardPackLint(known, warnings).Lint(pack, [.. pack.Cards.Select(card => card.Feature)]);
    }

    private void Lint(CardPack pack, HashSet<string?> served)
    {
        warnings.Filled(pack.Source, root + "/source");
        for (var i = 0; i < pack.References.Count; i++)
        {
            Reference(pack.References[i], $"{root}/references/{i}");
        }

        for (var i = 0; i < pack.Definitions.Count; i++)
        {
            var (definition, place) = (pack.Definitions[i], $"{root}/definitions/{i}");
            warnings.Distinct(definition.Id, known.DefinitionIds, place + "/id", "definition");
            warnings.Filled(definition.Term, place + "/term");
            warnings.Filled(definition.Text, place + "/text");
            warnings.Defined(definition.Text, definition.Id, known.Definitions, place + "/text", "definition");
        }

        for (var i = 0; i < pack.Features.Count; i++)
        {
            Feature(pack.Features[i], $"{root}/features/{i}", served);
        }

        for (var i = 0; i < pack.Cards.Count; i++)
        {
            Card(pack.Cards[i], $"{root}/cards/{i}");
        }
    }

    private void Reference(Reference reference, string place)
    {
        warnings.Distinct(reference.Id, known.ReferenceIds, place + "/id", "reference");
        warnings.Filled(reference.Title, place + "/title");
        warnings.Filled(reference.Publisher, place + "/publisher");
        var form = $"{NormalForm.OfText(reference.Title)}\n{NormalForm.OfText(reference.Publisher ?? "")}\n{reference.Url}";
        if (!known.References.TryAdd(form, reference.Id))
        {
            warnings.Warn(ProblemCodes.SameReference, place, new TextArgument("id", reference.Id), new TextArgument("other", known.References[form]));
        }
    }

    private void Feature(BusinessModelFeature feature, string place, HashSet<string?> served)
    {
        known.Features.TryAdd(feature.Id, feature);
        warnings.Distinct(feature.Id, known.FeatureIds, place + "/id", "feature");
        if (!served.Contains(feature.Id))
        {
            warnings.Warn(ProblemCodes.UnusedFeature, place, new TextArgument("feature", feature.Id));
        }

        warnings.Filled(feature.Name, place + "/name");
        warnings.Filled(feature.Phrase, place + "/phrase");
        if (FeaturePhrase.Misfit(feature) is { } misfit)
        {
            warnings.Warn(ProblemCodes.UnfitPhrase, place + "/phrase", new TextArgument("found", misfit));
        }

        warnings.Filled(feature.Definition, place + "/definition");
        warnings.Defined(feature.Definition, feature.Id, known.FeatureDefinitions, place + "/definition", "feature");
        warnings.Filled(feature.ExampleActions, place + "/exampleActions");
    }

    private void Card(EngagementCard card, string place)
    {
        warnings.Distinct(card.Id, known.CardIds, place + "/id", "card");
        warnings.Filled(card.Title, place + "/title");
        warnings.Filled(card.AppliesWhen, place + "/appliesWhen");
        warnings.Filled(card.Addressees, place + "/addressees");
        warnings.Filled(card.Overview, place + "/overview");
        for (var i = 0; i < card.Sections.Count; i++)
        {
            warnings.Filled(card.Sections[i].Heading, $"{place}/sections/{i}/heading");
            warnings.Filled(card.Sections[i].Paragraphs, $"{place}/sections/{i}/paragraphs");
        }

        for (var i = 0; i < card.Questions.Count; i++)
        {
            Question(card, i, $"{place}/questions/{i}");
        }
    }

    private void Question(EngagementCard card, int index, string place)
    {
        // What the template made has no text in the document; what is left to fill in there is told at the feature.
        var question = card.Questions[index];
        var isMade = card.Feature is { } id && known.Features.TryGetValue(id, out var feature) && QuestionTemplate.Makes(question, card.Id, index, feature);
        if (!isMade)
        {
            warnings.Filled(question.Text, place + "/text");
            warnings.Filled(question.ExampleActions, place + "/exampleActions");
            warnings.Filled(question.Situations, place + "/situations");
            warnings.Filled(question.Guidance, place + "/guidance");
        }

        var form = NormalForm.OfText(question.Text);
        if (form.Length > 0 && !known.Questions.TryAdd(form, question.Id))
        {
            warnings.Warn(ProblemCodes.RepeatedQuestion, isMade ? place : place + "/text", new TextArgument("id", question.Id), new TextArgument("other", known.Questions[form]));
        }
    }
}
