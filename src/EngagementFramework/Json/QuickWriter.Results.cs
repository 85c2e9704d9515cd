using EngagementFramework.Assessments;

namespace EngagementFramework.Json;

/// <content>Results.</content>
internal static partial class QuickWriter
{
    public static void Result(JsonOutput output, AssessmentResult result)
    {
        output.StartObject();
        OptionalText(output, "$schema"u8, result.Schema);
        Text(output, "format"u8, result.Format);
        output.Member("framework"u8);
        output.StartObject();
        Text(output, "id"u8, result.Framework.Id);
        Text(output, "version"u8, result.Framework.Version);
        output.EndObject();
        OptionalList(output, "cardPacks"u8, result.CardPacks, CardPack);
        output.Member("company"u8);
        Company(output, result.Company);
        Day(output, "asOf"u8, result.AsOf);
        Day(output, "assessmentAsOf"u8, result.AssessmentAsOf);
        OptionalText(output, "assessor"u8, result.Assessor);
        output.Member("options"u8);
        output.StartObject();
        Flag(output, "benefitOfTheDoubt"u8, result.Options.BenefitOfTheDoubt);
        output.EndObject();
        List(output, "cards"u8, result.Cards, Card);
        List(output, "notCovered"u8, result.NotCovered, NotCovered);
        output.Member("summary"u8);
        Summary(output, result.Summary);
        List(output, "evidence"u8, result.Evidence, Item);
        List(output, "sources"u8, result.Sources, Source);
        List(output, "notices"u8, result.Notices, Notice);
        OptionalList(output, "wordings"u8, result.Wordings, Wording);
        output.EndObject();
    }

    private static void CardPack(JsonOutput output, CardPackReference pack)
    {
        output.StartObject();
        Text(output, "id"u8, pack.Id);
        Text(output, "version"u8, pack.Version);
        if (pack.Source is { } source)
        {
            output.Member("source"u8);
            Publication(output, source);
        }

        output.EndObject();
    }

    private static void Publication(JsonOutput output, Publication publication)
    {
        output.StartObject();
        Text(output, "title"u8, publication.Title);
        Text(output, "publisher"u8, publication.Publisher);
        OptionalText(output, "edition"u8, publication.Edition);
        OptionalText(output, "url"u8, publication.Url);
        OptionalText(output, "note"u8, publication.Note);
        output.EndObject();
    }

    private static void Company(JsonOutput output, Company company)
    {
        output.StartObject();
        Text(output, "id"u8, company.Id);
        Text(output, "name"u8, company.Name);
        OptionalText(output, "lei"u8, company.Lei);
        OptionalText(output, "isin"u8, company.Isin);
        OptionalText(output, "sector"u8, company.Sector);
        OptionalText(output, "country"u8, company.Country);
        OptionalName(output, "stage"u8, company.Stage);
        output.EndObject();
    }

    private static void Card(JsonOutput output, CardResult card)
    {
        output.StartObject();
        Text(output, "card"u8, card.Card);
        List(output, "questions"u8, card.Questions, Question);
        output.Member("summary"u8);
        Summary(output, card.Summary);
        List(output, "notices"u8, card.Notices, Notice);
        output.EndObject();
    }

    private static void NotCovered(JsonOutput output, CardNotCovered card)
    {
        output.StartObject();
        Text(output, "card"u8, card.Card);
        Name(output, "why"u8, card.Why);
        output.EndObject();
    }

    private static void Summary(JsonOutput output, Summary summary)
    {
        output.StartObject();
        Number(output, "questions"u8, summary.Questions);
        Number(output, "asked"u8, summary.Asked);
        Number(output, "answered"u8, summary.Answered);
        Number(output, "rated"u8, summary.Rated);
        output.Member("notRated"u8);
        output.StartObject();
        Number(output, "not-asked"u8, summary.NotRated.NotAsked);
        Number(output, "not-answered"u8, summary.NotRated.NotAnswered);
        Number(output, "not-applicable"u8, summary.NotRated.NotApplicable);
        Number(output, "relevance-contested-with-explanation"u8, summary.NotRated.RelevanceContestedWithExplanation);
        Number(output, "deferred"u8, summary.NotRated.Deferred);
        output.EndObject();
        Number(output, "redFlags"u8, summary.RedFlags);
        Number(output, "atFloor"u8, summary.AtFloor);
        List(output, "distribution"u8, summary.Distribution, LevelCount);
        NumberOrNull(output, "lowest"u8, summary.Lowest);
        NumberOrNull(output, "median"u8, summary.Median);
        output.EndObject();
    }

    private static void LevelCount(JsonOutput output, LevelCount count)
    {
        output.StartObject();
        Number(output, "value"u8, count.Value);
        Number(output, "count"u8, count.Count);
        output.EndObject();
    }

    private static void Wording(JsonOutput output, WordingReference wording)
    {
        output.StartObject();
        Text(output, "id"u8, wording.Id);
        Text(output, "version"u8, wording.Version);
        Text(output, "culture"u8, wording.Culture);
        Text(output, "name"u8, wording.Name);
        Text(output, "attribution"u8, wording.Attribution);
        Text(output, "licence"u8, wording.Licence);
        OptionalText(output, "reviewedBy"u8, wording.ReviewedBy);
        OptionalDay(output, "reviewedOn"u8, wording.ReviewedOn);
        OptionalText(output, "reviewNote"u8, wording.ReviewNote);
        output.EndObject();
    }
}
