using System.Text.Json;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Json;

/// <content>Evidence items, with their citations and examples.</content>
internal static partial class QuickReader
{
    private static readonly PartialDateConverter Dates = new(lenient: false);
    private static readonly ExtensionsConverter Free = new();

    public static EvidenceItem EvidenceItem(ref Utf8JsonReader reader, SharedTexts? shared)
    {
        string? id = null, statement = null, note = null;
        ValueList<Citation>? citations = null;
        ValueList<Example>? examples = null;
        Extensions? extensions = null;
        Start(ref reader);
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
            {
                id = Id(ref reader, shared, id);
            }
            else if (reader.ValueTextEquals("statement"u8))
            {
                statement = Text(ref reader, statement);
            }
            else if (reader.ValueTextEquals("citations"u8))
            {
                citations = List(ref reader, shared, citations, Citation);
            }
            else if (reader.ValueTextEquals("examples"u8))
            {
                examples = List(ref reader, shared, examples, Example);
            }
            else if (reader.ValueTextEquals("note"u8))
            {
                note = Text(ref reader, note);
            }
            else
            {
                Require(reader.ValueTextEquals("extensions"u8));
                extensions = Value(ref reader, extensions is not null, Free);
            }
        }

        return new EvidenceItem
        {
            Id = Required(id),
            Statement = Required(statement),
            Citations = citations ?? ValueList<Citation>.Empty,
            Examples = examples ?? ValueList<Example>.Empty,
            Note = note,
            Extensions = extensions,
        };
    }

    private static Citation Citation(ref Utf8JsonReader reader, SharedTexts? shared)
    {
        string? source = null, locator = null, quote = null;
        Start(ref reader);
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("source"u8))
            {
                source = Id(ref reader, shared, source);
            }
            else if (reader.ValueTextEquals("locator"u8))
            {
                locator = Id(ref reader, shared, locator);
            }
            else
            {
                Require(reader.ValueTextEquals("quote"u8));
                quote = Text(ref reader, quote);
            }
        }

        return new Citation { Source = Required(source), Locator = locator, Quote = quote };
    }

    private static Example Example(ref Utf8JsonReader reader, SharedTexts? shared)
    {
        string? description = null;
        PartialDate? date = null;
        ValueList<Citation>? citations = null;
        Start(ref reader);
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("date"u8))
            {
                date = Value(ref reader, date is not null, Dates);
            }
            else if (reader.ValueTextEquals("description"u8))
            {
                description = Text(ref reader, description);
            }
            else
            {
                Require(reader.ValueTextEquals("citations"u8));
                citations = List(ref reader, shared, citations, Citation);
            }
        }

        return new Example { Date = date, Description = Required(description), Citations = citations ?? ValueList<Citation>.Empty };
    }
}
