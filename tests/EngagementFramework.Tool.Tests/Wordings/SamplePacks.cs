namespace EngagementFramework.Tool.Tests.Wordings;

/// <summary>Small packs of wording, as files have them.</summary>
internal static class SamplePacks
{
    /// <summary>A pack with a text of every kind that the views show.</summary>
    public static string Unreviewed(string culture = "nl", string id = "invented-house") => $$"""
        {
          "format": "engagement-wording/1", "id": "{{id}}", "version": "7", "culture": "{{culture}}",
          "name": "Wording of {{id}}", "attribution": "Attributed to {{id}}", "licence": "Licensed by {{id}}",
          "texts": [
            { "id": "cards/governance/title", "text": "Card in {{culture}}" },
            { "id": "questions/governance/1/text", "text": "Question in {{culture}}?" },
            { "id": "features/low-leverage-sales-practices/name", "text": "Feature in {{culture}}" },
            { "id": "definitions/leverage/term", "text": "Term in {{culture}}" },
            { "id": "frameworks/ohchr-b-tech/levels/good/name", "text": "Level in {{culture}}" },
            { "id": "frameworks/ohchr-b-tech/criteria/regular-process/name", "text": "Criterion in {{culture}}" },
            { "id": "frameworks/ohchr-b-tech/elements/process-regular", "text": "Element in {{culture}}" },
            { "id": "messages/report.label.summary", "text": "Sums in {{culture}}" }
          ]
        }
        """;

    public static string Reviewed(string culture = "nl", string id = "invented-house") =>
        Unreviewed(culture, id).Replace("\"texts\"", "\"review\": { \"by\": \"A. Reader\", \"on\": \"2026-11-20\" }, \"texts\"", StringComparison.Ordinal);
}
