using System.Text.Json;
using EngagementFramework.Assessments;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Json;

/// <content>The document as a whole, and its sources. What comes once, and is small, is left to the serialiser.</content>
internal static partial class QuickReader
{
    private static readonly KebabEnumConverter<Publisher> Publishers = new(lenient: false);

    /// <summary>Reads an assessment.</summary>
    /// <exception cref="JsonException">It is not one in which the structure is right.</exception>
    /// <exception cref="InvalidOperationException">An escape in it is not a character.</exception>
    public static Assessment Assessment(ReadOnlySpan<byte> json, SharedTexts shared)
    {
        var reader = new Utf8JsonReader(json);
        Require(reader.Read());
        var assessment = Assessment(ref reader, shared);
        Require(!reader.Read());
        return assessment;
    }

    private static Assessment Assessment(ref Utf8JsonReader reader, SharedTexts shared)
    {
        string? schema = null, format = null, assessor = null;
        FrameworkReference? framework = null;
        Company? company = null;
        DateOnly? asOf = null;
        BusinessModel? businessModel = null;
        ValueList<Source>? sources = null;
        ValueList<EvidenceItem>? evidence = null;
        ValueList<Response>? responses = null;
        Extensions? extensions = null;
        Start(ref reader);
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("format"u8))
            {
                format = Text(ref reader, format);
            }
            else if (reader.ValueTextEquals("framework"u8))
            {
                framework = Value(ref reader, framework);
            }
            else if (reader.ValueTextEquals("company"u8))
            {
                company = Value(ref reader, company);
            }
            else if (reader.ValueTextEquals("asOf"u8))
            {
                asOf = Value(ref reader, asOf is not null, Days);
            }
            else if (reader.ValueTextEquals("assessor"u8))
            {
                assessor = Text(ref reader, assessor);
            }
            else if (reader.ValueTextEquals("businessModel"u8))
            {
                businessModel = Value(ref reader, businessModel);
            }
            else if (reader.ValueTextEquals("sources"u8))
            {
                sources = List(ref reader, shared, sources, Source);
            }
            else if (reader.ValueTextEquals("evidence"u8))
            {
                evidence = List(ref reader, shared, evidence, EvidenceItem);
            }
            else if (reader.ValueTextEquals("responses"u8))
            {
                responses = List(ref reader, shared, responses, Response);
            }
            else if (reader.ValueTextEquals("extensions"u8))
            {
                extensions = Value(ref reader, extensions is not null, Free);
            }
            else
            {
                Require(reader.ValueTextEquals("$schema"u8));
                schema = Text(ref reader, schema);
            }
        }

        return new Assessment
        {
            Schema = schema,
            Format = Required(format),
            Framework = framework,
            Company = Required(company),
            AsOf = Required(asOf),
            Assessor = assessor,
            BusinessModel = businessModel,
            Sources = sources ?? ValueList<Source>.Empty,
            Evidence = evidence ?? ValueList<EvidenceItem>.Empty,
            Responses = Required(responses),
            Extensions = extensions,
        };
    }

    private static Source Source(ref Utf8JsonReader reader, SharedTexts? shared)
    {
        string? id = null, title = null, url = null, archivedUrl = null;
        Publisher? publisher = null;
        bool? isPublic = null;
        PartialDate? published = null;
        DateOnly? retrieved = null;
        Start(ref reader);
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
            {
                id = Id(ref reader, shared, id);
            }
            else if (reader.ValueTextEquals("title"u8))
            {
                title = Text(ref reader, title);
            }
            else if (reader.ValueTextEquals("publisher"u8))
            {
                publisher = Value(ref reader, publisher is not null, Publishers);
            }
            else if (reader.ValueTextEquals("public"u8))
            {
                Require(isPublic is null && reader.Read() && reader.TokenType is JsonTokenType.True or JsonTokenType.False);
                isPublic = reader.TokenType == JsonTokenType.True;
            }
            else if (reader.ValueTextEquals("url"u8))
            {
                url = Text(ref reader, url);
            }
            else if (reader.ValueTextEquals("archivedUrl"u8))
            {
                archivedUrl = Text(ref reader, archivedUrl);
            }
            else if (reader.ValueTextEquals("published"u8))
            {
                published = Value(ref reader, published is not null, Dates);
            }
            else
            {
                Require(reader.ValueTextEquals("retrieved"u8));
                retrieved = Value(ref reader, retrieved is not null, Days);
            }
        }

        return new Source
        {
            Id = Required(id),
            Title = Required(title),
            Publisher = Required(publisher),
            Public = Required(isPublic),
            Url = url,
            ArchivedUrl = archivedUrl,
            Published = published,
            Retrieved = retrieved,
        };
    }

    /// <summary>Reads, by the serialiser, the value of a member that has no value yet.</summary>
    private static T Value<T>(ref Utf8JsonReader reader, T? before) where T : class
    {
        Require(before is null && reader.Read() && reader.TokenType == JsonTokenType.StartObject);
        return JsonSerializer.Deserialize(ref reader, EngagementJson.Info<T>())!;
    }
}
