using CsCheck;
using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Json;

/// <summary>Assessments in which nothing is wrong, beside the built-in cards and ladder.</summary>
internal static class GeneratedAssessments
{
    private static readonly string[] Questions = [.. BuiltIn.Cards.Cards.SelectMany(card => card.Questions).Select(question => question.Id)];
    private static readonly string[] Features = [.. BuiltIn.Cards.Features.Select(feature => feature.Id)];
    private static readonly string[] Elements = [.. BuiltIn.Framework.Criteria.SelectMany(criterion => criterion.Elements).Select(element => element.Id)];

    public static Gen<Assessment> All { get; } =
        from sources in Gens.Each(0, 4, Source)
        from evidence in Gens.Each(0, 4, index => Item(index, sources))
        from questions in Gens.Some(Questions, 0, 9)
        from responses in Gens.Sequence(questions.Length, index => Response(questions[index], evidence))
        from assessment in Frame()
        select assessment with { Sources = sources, Evidence = evidence, Responses = responses };

    private static Gen<Assessment> Frame() =>
        from company in Gen.Select(Gens.Text, Gens.OptionalText, Gens.OptionalText, (text, one, other) => new Company { Id = "c" + text, Name = text + ".", Lei = one, Isin = other, Sector = other, Country = one })
        from stage in Gen.Int[-1, 2].Select(stage => stage < 0 ? (CompanyStage?)null : (CompanyStage)stage)
        from proposition in Gens.OptionalText
        from chain in Gens.OptionalText
        from asOf in Gens.Day
        from assessor in Gens.OptionalText
        from pinned in Gen.Bool
        from names in Gens.Some(Features)
        from features in Gens.Sequence(names.Length, index => Gen.Select(Gen.Enum<Dependence>(), Gens.OptionalText, Gens.Some(Enum.GetValues<BusinessModelElement>()), (dependence, rationale, elements) =>
            new FeatureDependence { Feature = names[index], Dependence = dependence, Rationale = rationale, Elements = elements }))
        from declared in Gen.Bool
        from extensions in Gens.OptionalExtensions
        select new Assessment
        {
            Schema = assessor,
            Framework = pinned ? new FrameworkReference { Id = BuiltIn.Framework.Id, Version = BuiltIn.Framework.Version } : null,
            Company = company with { Stage = stage },
            AsOf = asOf,
            Assessor = assessor,
            BusinessModel = declared ? new BusinessModel { ValueProposition = proposition, ValueChain = chain, RevenueAndCostReductionModel = proposition, Features = features } : null,
            Responses = [],
            Extensions = extensions,
        };

    private static Gen<Source> Source(int index) =>
        from text in Gens.Text
        from publisher in Gen.Enum<Publisher>()
        from isPublic in Gen.Bool
        from url in Gens.OptionalText
        from published in Gens.Optional(Gens.Date)
        from retrieved in Gens.OptionalDay
        select new Source { Id = $"{index}{text}", Title = text + ".", Publisher = publisher, Public = isPublic, Url = url, ArchivedUrl = url, Published = published, Retrieved = retrieved };

    private static Gen<EvidenceItem> Item(int index, Source[] sources) =>
        from text in Gens.Text
        from citations in Citations(sources)
        from examples in Gens.Each(0, 4, _ => Example(sources))
        from note in Gens.OptionalText
        from extensions in Gens.OptionalExtensions
        select new EvidenceItem { Id = $"{index}/{text}", Statement = text + ".", Citations = citations, Examples = examples, Note = note, Extensions = extensions };

    private static Gen<Citation[]> Citations(Source[] sources) =>
        from cited in Gens.Some(sources, 0, 2)
        from locator in Gens.OptionalText
        select cited.Select(source => new Citation { Source = source.Id, Locator = locator, Quote = locator }).ToArray();

    private static Gen<Example> Example(Source[] sources) =>
        Gen.Select(Gens.Optional(Gens.Date), Gens.Text, Citations(sources), (date, text, citations) => new Example { Date = date, Description = text + ".", Citations = citations });

    private static Gen<Response> Response(string question, EvidenceItem[] evidence) =>
        from response in Gen.Enum<Stance>().SelectMany(stance => OfStance(question, stance, evidence))
        from origin in Gen.Enum<Origin>()
        from respondent in Gens.OptionalText
        from receivedOn in Gens.OptionalDay
        from askedOn in Gens.OptionalDay
        from note in Gens.OptionalText
        from extensions in Gens.OptionalExtensions
        select response with { Origin = origin, Respondent = respondent, ReceivedOn = receivedOn, AskedOn = askedOn, Note = note, Extensions = extensions };

    private static Gen<Response> OfStance(string question, Stance stance, EvidenceItem[] evidence) => stance switch
    {
        Stance.DescribesPractice => Gens.Each(0, 5, _ => Use(evidence)).Select(uses => (Response)new DescribesPractice
        {
            Question = question,
            Evidence = [.. uses.OfType<EvidenceUse>().Distinct()],
        }),
        Stance.NoPractice => Gens.OptionalText.Select(text => (Response)new NoPractice { Question = question, Explanation = text }),
        Stance.ContestsRelevance => Gens.OptionalText.Select(text => (Response)new ContestsRelevance { Question = question, Explanation = text }),
        Stance.UnableToRespond => Gens.OptionalText.Select(text => (Response)new UnableToRespond { Question = question, Explanation = text }),
        Stance.AssertsLegality => Gens.OptionalText.Select(text => (Response)new AssertsLegality { Question = question, Explanation = text }),
        Stance.NotAnswered => Gen.Const((Response)new NotAnswered { Question = question }),
        Stance.ContestsRelevanceWithExplanation => Gens.Text.Select(text => (Response)new ContestsRelevanceWithExplanation { Question = question, Explanation = text + "." }),
        Stance.Deferred => Gens.Text.Select(text => (Response)new Deferred { Question = question, Explanation = text + "." }),
        Stance.NotApplicable => Gens.Text.Select(text => (Response)new NotApplicable { Question = question, Explanation = text + "." }),
        _ => throw new ArgumentOutOfRangeException(nameof(stance)),
    };

    private static Gen<EvidenceUse?> Use(EvidenceItem[] evidence) => evidence.Length == 0
        ? Gen.Const((EvidenceUse?)null)
        : from item in Gen.OneOf(evidence)
          from shows in Gens.Some(Elements, 1, 8)
          from examples in Gens.Some([.. Enumerable.Range(1, item.Examples.Count)])
          select (EvidenceUse?)new EvidenceUse { Item = item.Id, Shows = shows, Examples = [.. examples.Select(place => $"{item.Id}/{place}")] };
}
