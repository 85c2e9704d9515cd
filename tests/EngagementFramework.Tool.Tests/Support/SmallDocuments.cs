namespace EngagementFramework.Tool.Tests.Support;

/// <summary>Small documents.</summary>
internal static class SmallDocuments
{
    public const string Assessment = """
        {
          "format": "engagement-assessment/1",
          "company": { "id": "acme-invented", "name": "Acme Invented" },
          "asOf": "2026-11-23",
          "responses": [ { "question": "governance/1", "stance": "no-practice" } ]
        }
        """;

    public const string UnknownQuestion = """
        {
          "format": "engagement-assessment/1",
          "company": { "id": "acme-invented", "name": "Acme Invented" },
          "asOf": "2026-11-23",
          "responses": [
            { "question": "governance/9", "stance": "no-practice" },
            { "question": "governance/1", "stance": "deferred" }
          ]
        }
        """;

    public const string Pack = """
        {
          "format": "engagement-cards/1", "id": "invented-pack", "version": "1",
          "features": [ { "id": "scraping", "name": "Scraping", "phrase": "the company’s scraping", "definition": "Taking what others put online." } ],
          "cards": [ { "id": "scraping", "title": "Scraping", "feature": "scraping", "appliesWhen": "Use where the company scrapes.", "overview": [ "It matters." ], "questions": "template" } ]
        }
        """;

    public const string SecondPack = """
        {
          "format": "engagement-cards/1", "id": "second-pack", "version": "1",
          "cards": [ { "id": "scraping-of-faces", "title": "Faces", "feature": "scraping", "appliesWhen": "Use where it scrapes faces.", "overview": [ "It matters." ],
            "questions": [ { "id": "scraping-of-faces/1", "theme": "consent", "text": "Does anybody agree?" } ] } ]
        }
        """;
}
