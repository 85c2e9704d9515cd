using System.Text.Json;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Json;

/// <content>Responses, with their uses of evidence.</content>
internal static partial class QuickReader
{
    private static readonly KebabEnumConverter<Stance> Stances = new(lenient: false);
    private static readonly KebabEnumConverter<Origin> Origins = new(lenient: false);
    private static readonly DayConverter Days = new(lenient: false);

    public static Response Response(ref Utf8JsonReader reader, SharedTexts? shared)
    {
        string? question = null, respondent = null, explanation = null, note = null;
        Stance? stance = null;
        Origin? origin = null;
        DateOnly? receivedOn = null, askedOn = null;
        ValueList<EvidenceUse>? evidence = null;
        ValueList<InapplicableCriterion>? notApplicable = null;
        Extensions? extensions = null;
        Start(ref reader);
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("question"u8))
            {
                question = Id(ref reader, shared, question);
            }
            else if (reader.ValueTextEquals("stance"u8))
            {
                stance = Value(ref reader, stance is not null, Stances);
            }
            else if (reader.ValueTextEquals("evidence"u8))
            {
                evidence = List(ref reader, shared, evidence, Use);
            }
            else if (reader.ValueTextEquals("origin"u8))
            {
                origin = Value(ref reader, origin is not null, Origins);
            }
            else if (reader.ValueTextEquals("respondent"u8))
            {
                respondent = Text(ref reader, respondent);
            }
            else if (reader.ValueTextEquals("receivedOn"u8))
            {
                receivedOn = Value(ref reader, receivedOn is not null, Days);
            }
            else if (reader.ValueTextEquals("askedOn"u8))
            {
                askedOn = Value(ref reader, askedOn is not null, Days);
            }
            else if (reader.ValueTextEquals("explanation"u8))
            {
                explanation = Text(ref reader, explanation);
            }
            else if (reader.ValueTextEquals("note"u8))
            {
                note = Text(ref reader, note);
            }
            else if (reader.ValueTextEquals("notApplicable"u8))
            {
                notApplicable = List(ref reader, shared, notApplicable, Inapplicable);
            }
            else
            {
                Require(reader.ValueTextEquals("extensions"u8));
                extensions = Value(ref reader, extensions is not null, Free);
            }
        }

        var response = new ResponseDocument
        {
            Question = Required(question),
            Stance = Required(stance),
            Origin = origin ?? Origin.Reply,
            Respondent = respondent,
            ReceivedOn = receivedOn,
            AskedOn = askedOn,
            Explanation = explanation,
            Note = note,
            Evidence = evidence ?? ValueList<EvidenceUse>.Empty,
            NotApplicable = notApplicable ?? ValueList<InapplicableCriterion>.Empty,
            Extensions = extensions,
        };
        return response.ContradictsItself
            ? throw new JsonException($"The members of the response to '{response.Question}' contradict its stance.")
            : response.ToResponse();
    }

    private static EvidenceUse Use(ref Utf8JsonReader reader, SharedTexts? shared)
    {
        string? item = null;
        ValueList<string>? shows = null, examples = null;
        Start(ref reader);
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("item"u8))
            {
                item = Id(ref reader, shared, item);
            }
            else if (reader.ValueTextEquals("shows"u8))
            {
                shows = List(ref reader, shared, shows, IdItem);
            }
            else
            {
                Require(reader.ValueTextEquals("examples"u8));
                examples = List(ref reader, shared, examples, IdItem);
            }
        }

        return new EvidenceUse { Item = Required(item), Shows = Required(shows), Examples = examples ?? ValueList<string>.Empty };
    }

    private static InapplicableCriterion Inapplicable(ref Utf8JsonReader reader, SharedTexts? shared)
    {
        string? criterion = null, reason = null;
        Start(ref reader);
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("criterion"u8))
            {
                criterion = Id(ref reader, shared, criterion);
            }
            else
            {
                Require(reader.ValueTextEquals("reason"u8));
                reason = Text(ref reader, reason);
            }
        }

        return new InapplicableCriterion { Criterion = Required(criterion), Reason = Required(reason) };
    }
}
