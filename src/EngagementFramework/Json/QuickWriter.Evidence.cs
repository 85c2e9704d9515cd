using EngagementFramework.Responses;

namespace EngagementFramework.Json;

/// <content>Evidence and its sources.</content>
internal static partial class QuickWriter
{
    private static void Item(JsonOutput output, EvidenceItem item)
    {
        output.StartObject();
        Text(output, "id"u8, item.Id);
        Text(output, "statement"u8, item.Statement);
        OptionalList(output, "citations"u8, item.Citations, Citation);
        OptionalList(output, "examples"u8, item.Examples, Example);
        OptionalText(output, "note"u8, item.Note);
        OptionalExtensions(output, item.Extensions);
        output.EndObject();
    }

    private static void Example(JsonOutput output, Example example)
    {
        output.StartObject();
        OptionalText(output, "date"u8, example.Date?.Text);
        Text(output, "description"u8, example.Description);
        OptionalList(output, "citations"u8, example.Citations, Citation);
        output.EndObject();
    }

    private static void Citation(JsonOutput output, Citation citation)
    {
        output.StartObject();
        Text(output, "source"u8, citation.Source);
        OptionalText(output, "locator"u8, citation.Locator);
        OptionalText(output, "quote"u8, citation.Quote);
        output.EndObject();
    }

    private static void Source(JsonOutput output, Source source)
    {
        output.StartObject();
        Text(output, "id"u8, source.Id);
        Text(output, "title"u8, source.Title);
        Name(output, "publisher"u8, source.Publisher);
        Flag(output, "public"u8, source.Public);
        OptionalText(output, "url"u8, source.Url);
        OptionalText(output, "archivedUrl"u8, source.ArchivedUrl);
        OptionalText(output, "published"u8, source.Published?.Text);
        OptionalDay(output, "retrieved"u8, source.Retrieved);
        output.EndObject();
    }
}
