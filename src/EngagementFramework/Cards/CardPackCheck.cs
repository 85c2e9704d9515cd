using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Cards;

/// <summary>The rules of meaning for a pack of cards, beside the packs that came before it.</summary>
internal static class CardPackCheck
{
    public static void Check(CardPack pack, TakenIds taken, ProblemCollector problems)
    {
        problems.Id(pack.Id, "/id");
        problems.NotBlank(pack.Version, "/version");
        if (!taken.Packs.Add((pack.Id, pack.Version)))
        {
            problems.DuplicateId($"{pack.Id} {pack.Version}", "/id", "card-pack");
        }

        problems.Source(pack.Source);
        problems.Wordings(pack.Wordings, "/wordings");

        for (var i = 0; i < pack.References.Count; i++)
        {
            var place = $"/references/{i}";
            problems.NewId(pack.References[i].Id, taken.References, place + "/id", "reference");
            problems.NotBlank(pack.References[i].Title, place + "/title");
        }

        for (var i = 0; i < pack.Definitions.Count; i++)
        {
            var place = $"/definitions/{i}";
            problems.NewId(pack.Definitions[i].Id, taken.Definitions, place + "/id", "definition");
            problems.NotBlank(pack.Definitions[i].Term, place + "/term");
            problems.NotBlank(pack.Definitions[i].Text, place + "/text");
            Known(pack.Definitions[i].References, taken.References, place + "/references", ProblemCodes.UnknownReference, problems);
        }

        for (var i = 0; i < pack.Features.Count; i++)
        {
            Feature(pack.Features[i], $"/features/{i}", taken, problems);
        }

        for (var i = 0; i < pack.Cards.Count; i++)
        {
            Card(pack.Cards[i], $"/cards/{i}", taken, problems);
        }
    }

    private static void Feature(BusinessModelFeature feature, string place, TakenIds taken, ProblemCollector problems)
    {
        problems.NewId(feature.Id, taken.Features, place + "/id", "feature");
        problems.NotBlank(feature.Name, place + "/name");
        problems.NotBlank(feature.Phrase, place + "/phrase");
        problems.NotBlank(feature.Definition, place + "/definition");
        NoneBlank(feature.ExampleActions, place + "/exampleActions", problems);
    }

    private static void Card(EngagementCard card, string place, TakenIds taken, ProblemCollector problems)
    {
        problems.NewId(card.Id, taken.Cards, place + "/id", "card");
        problems.NotBlank(card.Title, place + "/title");
        if (card.Feature is { } feature)
        {
            if (!taken.Features.Contains(feature))
            {
                problems.Add(ProblemCodes.UnknownFeature, place + "/feature", new TextArgument("feature", feature));
            }

            if (card.AppliesWhen is null)
            {
                problems.Add(ProblemCodes.MissingAppliesWhen, place, new TextArgument("card", card.Id));
            }
        }

        if (card.AppliesWhen is { } appliesWhen)
        {
            problems.NotBlank(appliesWhen, place + "/appliesWhen");
        }

        NoneBlank(card.Overview, place + "/overview", problems);
        for (var i = 0; i < card.Sections.Count; i++)
        {
            Section(card.Sections[i], $"{place}/sections/{i}", taken, problems);
        }

        Known(card.Definitions, taken.Definitions, place + "/definitions", ProblemCodes.UnknownDefinition, problems);
        Questions(card, place, taken, problems);
        problems.Wordings(card.Wordings, place + "/wordings");
    }

    private static void Section(OverviewSection section, string place, TakenIds taken, ProblemCollector problems)
    {
        problems.NotBlank(section.Heading, place + "/heading");
        if (section.Paragraphs.Count == 0)
        {
            problems.Add(ProblemCodes.NoParagraphs, place + "/paragraphs", new TextArgument("heading", section.Heading));
        }

        NoneBlank(section.Paragraphs, place + "/paragraphs", problems);
        Known(section.References, taken.References, place + "/references", ProblemCodes.UnknownReference, problems);
    }

    private static void Questions(EngagementCard card, string place, TakenIds taken, ProblemCollector problems)
    {
        if (card.Feature is null && card.Questions.Any(QuestionTemplate.IsStandIn))
        {
            problems.Add(ProblemCodes.TemplateWithoutFeature, place + "/questions", new TextArgument("card", card.Id));
        }

        if (card.Questions.Count == 0)
        {
            problems.Add(ProblemCodes.NoQuestions, place + "/questions", new TextArgument("card", card.Id));
        }

        for (var i = 0; i < card.Questions.Count; i++)
        {
            var question = card.Questions[i];
            var expected = FormattableString.Invariant($"{card.Id}/{i + 1}");
            var at = $"{place}/questions/{i}";
            if (QuestionTemplate.IsStandIn(question))
            {
                // The whole template has each of its questions once.
                if (!ReferenceEquals(question, QuestionTemplate.Unknown) && card.Questions.Take(i).Any(earlier => ReferenceEquals(earlier, question)))
                {
                    problems.Add(ProblemCodes.DuplicateValue, at, new TextArgument("value", question.Theme));
                }

                continue;
            }

            if (question.Id != expected)
            {
                problems.Add(ProblemCodes.QuestionNumber, at + "/id", new TextArgument("id", question.Id), new TextArgument("expected", expected));
            }

            problems.Id(question.Theme, at + "/theme");
            problems.NotBlank(question.Text, at + "/text");
            NoneBlank(question.ExampleActions, at + "/exampleActions", problems);
            NoneBlank(question.Situations, at + "/situations", problems);
            Known(question.References, taken.References, at + "/references", ProblemCodes.UnknownReference, problems);
        }
    }

    private static void NoneBlank(IReadOnlyList<string> texts, string place, ProblemCollector problems)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            problems.NotBlank(texts[i], $"{place}/{i}");
        }
    }

    private static void Known(IReadOnlyList<string> ids, HashSet<string> known, string place, string code, ProblemCollector problems)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (!known.Contains(ids[i]))
            {
                problems.Add(code, $"{place}/{i}", new TextArgument("id", ids[i]));
            }
        }
    }
}
