using System.Collections;
using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.Evaluation;
using EngagementFramework.FollowUps;
using EngagementFramework.Forecasts;
using EngagementFramework.Plans;
using EngagementFramework.Portfolios;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Json;

/// <summary>
/// Knows how every type of the documents is read and written, whatever options it is asked for: the values that have a form of their
/// own by a converter, the rest as generated, without members it does not know and without empty optional ones.
/// </summary>
internal sealed class DocumentResolver : IJsonTypeInfoResolver
{
    private static readonly FrozenDictionary<Type, EnumerationNames> Enumerations = FrozenDictionary.ToFrozenDictionary(
    [
        Names<Stance>(),
        Names<Origin>(),
        Names<Publisher>(),
        Names<Dependence>(),

        // In a list where none may stand twice, a wrong value must not be taken for one that is there.
        Names((BusinessModelElement)(-1)),
        Names<CompanyStage>(),
        Names<AppliesReason>(),
        Names<FollowUpReason>(),
        Names<ForecastStatus>(),
        Names<MilestonePurpose>(),
        Names<MilestoneStatus>(),
        Names<NotFollowedUpReason>(),
        Names<ObjectiveStatus>(),
        Names<RequestKind>(),
        Names<NotCoveredReason>(),
        Names<QuestionStatus>(),
        Names<Basis>(),
        Names<CriterionOutcome>(),
        Names<NotCountedReason>(),
        Names<NotRatedReason>(),
        Names<Recency>(),
        Names<ChangeCause>(),
        Names<LevelChange>(),
        Names<ComparedStatus>(),
        Names<ComparedDocument>(),
        Names<AlertKind>(),
        Names<NamedMean>(),
    ]);

    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _values;

    private DocumentResolver(bool lenient)
    {
        _values = new()
        {
            [typeof(DateOnly)] = options => Info(options, new DayConverter(lenient)),
            [typeof(PartialDate)] = options => Info(options, new PartialDateConverter(lenient)),
            [typeof(Extensions)] = options => Info(options, new ExtensionsConverter()),
            [typeof(Response)] = options => Info(options, new ResponseConverter(lenient)),
            [typeof(QuestionResult)] = options => Info(options, new QuestionResultConverter()),
            [typeof(IReadOnlyList<EngagementQuestion>)] = options => Info(options, new QuestionsConverter(lenient)),
        };
        if (!lenient)
        {
            _values.Add(typeof(EvidenceItem), options => Info(options, new EvidenceItemConverter()));
            AddCases();
        }

        foreach (var (type, names) in Enumerations)
        {
            _values.Add(type, names.Info(lenient));
        }
    }

    public static DocumentResolver Strict { get; } = new(lenient: false);

    /// <summary>Takes a wrong date or name for another, so that the rest of a document in which something is wrong can be checked.</summary>
    public static DocumentResolver Lenient { get; } = new(lenient: true);

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (_values.TryGetValue(type, out var create))
        {
            return create(options);
        }

        var info = ((IJsonTypeInfoResolver)EngagementJsonContext.Default).GetTypeInfo(type, options);
        if (info?.Kind == JsonTypeInfoKind.Object)
        {
            info.UnmappedMemberHandling ??= JsonUnmappedMemberHandling.Disallow;
            info.NumberHandling = JsonNumberHandling.Strict;
            for (var i = info.Properties.Count - 1; i >= 0; i--)
            {
                if (info.Properties[i] is { Get: null, Set: null })
                {
                    // What documents do not have would be taken in and passed over.
                    info.Properties.RemoveAt(i);
                }
                else
                {
                    WriteIfNeeded(info.Properties[i]);
                }
            }
        }

        if (info?.Kind == JsonTypeInfoKind.Enumerable)
        {
            info.OnDeserialized = RefuseNull;
        }

        return info;
    }

    /// <summary>The names that a type's values have in documents; null where the type has no such names.</summary>
    public static IReadOnlyList<string>? Names(Type type) => Enumerations.TryGetValue(type, out var names) ? names.All : null;

    /// <summary>Documents have none of these types: a host may, as the types of its members or of what it writes.</summary>
    private void AddCases()
    {
        AddCase<DescribesPractice, Response>(new ResponseConverter(lenient: false));
        AddCase<NoPractice, Response>(new ResponseConverter(lenient: false));
        AddCase<ContestsRelevance, Response>(new ResponseConverter(lenient: false));
        AddCase<ContestsRelevanceWithExplanation, Response>(new ResponseConverter(lenient: false));
        AddCase<UnableToRespond, Response>(new ResponseConverter(lenient: false));
        AddCase<AssertsLegality, Response>(new ResponseConverter(lenient: false));
        AddCase<Deferred, Response>(new ResponseConverter(lenient: false));
        AddCase<NotApplicable, Response>(new ResponseConverter(lenient: false));
        AddCase<NotAnswered, Response>(new ResponseConverter(lenient: false));
        AddCase<ExplainedResponse, Response>(new ResponseConverter(lenient: false));
        AddCase<RatedQuestion, QuestionResult>(new QuestionResultConverter());
        AddCase<NotRatedQuestion, QuestionResult>(new QuestionResultConverter());
    }

    private void AddCase<TCase, TSet>(JsonConverter<TSet> set) where TCase : class, TSet where TSet : class =>
        _values.Add(typeof(TCase), options => Info(options, new CaseConverter<TCase, TSet>(set)));

    private static KeyValuePair<Type, EnumerationNames> Names<TEnum>(TEnum wrong = default) where TEnum : struct, Enum => new(
        typeof(TEnum),
        new EnumerationNames(WireName<TEnum>.All, lenient => options => Info(options, new KebabEnumConverter<TEnum>(lenient, wrong))));

    private static JsonTypeInfo<T> Info<T>(JsonSerializerOptions options, JsonConverter<T> converter) => JsonMetadataServices.CreateValueInfo<T>(options, converter);

    /// <summary>No list of a document has a null: told as what is wrong with JSON, before a record refuses it as an argument.</summary>
    private static void RefuseNull(object list)
    {
        if (list is IEnumerable items && items.Cast<object?>().Contains(null))
        {
            throw new JsonException("A list holds a null.");
        }
    }

    private static void WriteIfNeeded(JsonPropertyInfo member)
    {
        if (member.IsRequired)
        {
            // Whatever a host's options leave out.
            member.ShouldSerialize = static (_, _) => true;
        }
        else if (!member.PropertyType.IsValueType || Nullable.GetUnderlyingType(member.PropertyType) is not null)
        {
            member.ShouldSerialize = static (_, value) => value is not (null or IValueList { Count: 0 });
        }
    }

    /// <summary>The names of an enumeration, and how it is read and written.</summary>
    private sealed record EnumerationNames(IReadOnlyList<string> All, Func<bool, Func<JsonSerializerOptions, JsonTypeInfo>> Info);
}
