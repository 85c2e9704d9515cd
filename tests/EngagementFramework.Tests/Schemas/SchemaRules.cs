using System.Text.Json.Nodes;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.FollowUps;
using EngagementFramework.Forecasts;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Plans;
using EngagementFramework.Portfolios;
using EngagementFramework.Responses;
using EngagementFramework.Values;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Schemas;

/// <summary>
/// What the readers check beyond the contracts, as far as a schema can say it, by type and member. <see cref="SchemaMutationTests"/> and
/// <see cref="SchemaFixtureTests"/> find a rule that is here and not in the reader, and one that is in the reader and not here.
/// </summary>
internal static class SchemaRules
{
    private const string Kebab = "[a-z0-9]+(-[a-z0-9]+)*";
    private const string Place = "[1-9][0-9]{0,8}";
    private const string TextIdsOfPublications =
        $"cards/{Kebab}/(title|appliesWhen|addressees|overview/{Place}|sections/{Place}/(heading|paragraphs/{Place}))"
        + $"|questions/{Kebab}/{Place}/(text|guidance|(exampleActions|situations)/{Place})"
        + $"|features/{Kebab}/(name|phrase|definition|exampleActions/{Place})"
        + $"|definitions/{Kebab}/(term|text)"
        + $"|frameworks/{Kebab}/(name|groups/{Kebab}|elements/{Kebab}(/ask)?|(levels|criteria)/{Kebab}/(name|definition))";

    /// <summary>A character that is no white space to the readers. Of \s, dialects of regular expressions have different opinions.</summary>
    private const string Visible = @"[^\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]";

    private static readonly Dictionary<(Type Type, string Member), Action<JsonObject>[]> Members = new()
    {
        [(typeof(Company), "id")] = [NotBlank],
        [(typeof(Company), "name")] = [NotBlank],
        [(typeof(FeatureDependence), "elements")] = [NoneTwice],
        [(typeof(Source), "id")] = [NotBlank],
        [(typeof(Source), "title")] = [NotBlank],
        [(typeof(EvidenceItem), "id")] = [NotBlank],
        [(typeof(EvidenceItem), "statement")] = [NotBlank],
        [(typeof(Example), "description")] = [NotBlank],
        [(typeof(EvidenceUse), "shows")] = [NotEmpty, NoneTwice],
        [(typeof(EvidenceUse), "examples")] = [NoneTwice],
        [(typeof(InapplicableCriterion), "reason")] = [NotBlank],
        [(typeof(ResponseDocument), "evidence")] = [NoneTwice],
        [(typeof(ResponseDocument), "notApplicable")] = [NoneTwice],

        [(typeof(Publication), "title")] = [NotBlank],
        [(typeof(Publication), "publisher")] = [NotBlank],

        [(typeof(WordingReference), "id")] = [KebabCase],
        [(typeof(WordingReference), "version")] = [NotBlank],
        [(typeof(WordingReference), "culture")] = [NotBlank],
        [(typeof(WordingReference), "name")] = [NotBlank],
        [(typeof(WordingReference), "attribution")] = [NotBlank],
        [(typeof(WordingReference), "licence")] = [NotBlank],
        [(typeof(WordingReference), "reviewedBy")] = [NotBlank],

        [(typeof(EvaluationFramework), "id")] = [KebabCase],
        [(typeof(EvaluationFramework), "version")] = [NotBlank],
        [(typeof(EvaluationFramework), "name")] = [NotBlank],
        [(typeof(EvaluationFramework), "levels")] = [LowLevelAndRung],
        [(typeof(LevelGroup), "id")] = [KebabCase],
        [(typeof(LevelGroup), "explanation")] = [NotBlank],
        [(typeof(ResponseLevel), "id")] = [KebabCase],
        [(typeof(ResponseLevel), "name")] = [NotBlank],
        [(typeof(ResponseLevel), "definition")] = [NotBlank],
        [(typeof(ResponseLevel), "stances")] = [AssignableOnly, NoneTwice],
        [(typeof(Criterion), "id")] = [KebabCase],
        [(typeof(Criterion), "definition")] = [NotBlank],
        [(typeof(Criterion), "elements")] = [NotEmpty],
        [(typeof(CriterionElement), "id")] = [KebabCase],
        [(typeof(CriterionElement), "definition")] = [NotBlank],
        [(typeof(ExampleRequirement), "minimum")] = [AtLeast(0)],
        [(typeof(ExampleRequirement), "withinMonths")] = [AtLeast(1)],

        [(typeof(CardPack), "id")] = [KebabCase],
        [(typeof(CardPack), "version")] = [NotBlank],
        [(typeof(Reference), "id")] = [KebabCase],
        [(typeof(Reference), "title")] = [NotBlank],
        [(typeof(Definition), "id")] = [KebabCase],
        [(typeof(Definition), "term")] = [NotBlank],
        [(typeof(Definition), "text")] = [NotBlank],
        [(typeof(BusinessModelFeature), "id")] = [KebabCase],
        [(typeof(BusinessModelFeature), "name")] = [NotBlank],
        [(typeof(BusinessModelFeature), "phrase")] = [NotBlank],
        [(typeof(BusinessModelFeature), "definition")] = [NotBlank],
        [(typeof(BusinessModelFeature), "exampleActions")] = [NoneBlank],
        [(typeof(EngagementCard), "id")] = [KebabCase],
        [(typeof(EngagementCard), "title")] = [NotBlank],
        [(typeof(EngagementCard), "appliesWhen")] = [NotBlank],
        [(typeof(EngagementCard), "overview")] = [NoneBlank],
        [(typeof(EngagementCard), "questions")] = [ListOfQuestions],
        [(typeof(OverviewSection), "heading")] = [NotBlank],
        [(typeof(OverviewSection), "paragraphs")] = [NotEmpty, NoneBlank],
        [(typeof(EngagementQuestion), "id")] = [QuestionId],
        [(typeof(EngagementQuestion), "theme")] = [KebabCase],
        [(typeof(EngagementQuestion), "text")] = [NotBlank],
        [(typeof(EngagementQuestion), "exampleActions")] = [NoneBlank],
        [(typeof(EngagementQuestion), "situations")] = [NoneBlank],

        [(typeof(WordingPack), "id")] = [KebabCase],
        [(typeof(WordingPack), "version")] = [NotBlank],
        [(typeof(WordingPack), "culture")] = [LanguageTag],
        [(typeof(WordingPack), "name")] = [NotBlank],
        [(typeof(WordingPack), "attribution")] = [NotBlank],
        [(typeof(WordingPack), "licence")] = [NotBlank],
        [(typeof(WordingReview), "by")] = [NotBlank],
        [(typeof(WordingText), "id")] = [TextId],
        [(typeof(WordingText), "text")] = [NotBlank],

        [(typeof(WordingFingerprints), "id")] = [KebabCase],
        [(typeof(WordingFingerprints), "version")] = [NotBlank],
        [(typeof(WordingFingerprints), "culture")] = [LanguageTag],
        [(typeof(WordingFingerprints), "name")] = [NotBlank],
        [(typeof(WordingFingerprints), "attribution")] = [NotBlank],
        [(typeof(WordingFingerprints), "licence")] = [NotBlank],
        [(typeof(WordingFingerprints), "texts")] = [NotEmpty],
        [(typeof(WordingPassage), "id")] = [KebabCase],
        [(typeof(WordingPassage), "length")] = [AtLeast(WordingPassage.ShortestLength)],
        [(typeof(WordingPassage), "start")] = [Hexadecimal($"{{{StepHash.Digits}}}")],
        [(typeof(WordingPassage), "checks")] = [Hexadecimal("+")],
        [(typeof(WordingPassage), "sha256")] = [Hexadecimal("{64}")],
        [(typeof(FingerprintedText), "id")] = [TextIdOfPublication],
        [(typeof(FingerprintedText), "parts")] = [NotEmpty],
        [(typeof(PassagePart), "after")] = [AtLeast(0)],
        [(typeof(PassagePart), "length")] = [AtLeast(1)],
    };

    /// <summary>What the readers take as it is, as long as its structure is right.</summary>
    private static readonly Type[] WithoutRules = [typeof(AssessmentResult), typeof(EngagementPlan), typeof(AssessmentComparison), typeof(LevelForecast), typeof(PortfolioCalendar), typeof(FollowUp), typeof(FollowUpReview), typeof(PortfolioSummary)];

    private static readonly Dictionary<Type, Action<JsonObject>> Types = new()
    {
        [typeof(ResponseDocument)] = AsTheStanceAsks,
        [typeof(ResponseLevel)] = StanceLevelOrRung,
        [typeof(EngagementCard)] = AsTheFeatureAsks,
    };

    /// <summary>The members for which there are rules.</summary>
    public static IEnumerable<(Type Type, string Member)> All => Members.Keys;

    /// <summary>Whether the rules hold in documents that are read as the type.</summary>
    public static bool HoldIn(Type root) => !WithoutRules.Contains(root);

    public static void Apply(Type type, string member, JsonObject schema)
    {
        foreach (var rule in Members.GetValueOrDefault((type, member), []))
        {
            rule(schema);
        }
    }

    public static void Apply(Type type, JsonObject schema) => Types.GetValueOrDefault(type)?.Invoke(schema);

    private static void NotBlank(JsonObject schema) => schema["pattern"] = Visible;

    private static void KebabCase(JsonObject schema) => schema["pattern"] = $"^{Kebab}$";

    private static void QuestionId(JsonObject schema) => schema["pattern"] = $"^{Kebab}/[1-9][0-9]*$";

    private static void LanguageTag(JsonObject schema) => schema["pattern"] = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$";

    private static void TextId(JsonObject schema) => schema["pattern"] = $"^({TextIdsOfPublications}|template/{Kebab}|messages/{Kebab}(\\.{Kebab})*)$";

    private static void TextIdOfPublication(JsonObject schema) => schema["pattern"] = $"^({TextIdsOfPublications})$";

    private static void NotEmpty(JsonObject schema) => schema["minItems"] = 1;

    private static void NoneTwice(JsonObject schema) => schema["uniqueItems"] = true;

    private static void NoneBlank(JsonObject schema) => NotBlank(schema["items"]!.AsObject());

    private static Action<JsonObject> AtLeast(int least) => schema => schema["minimum"] = least;

    private static Action<JsonObject> Hexadecimal(string digits) => schema => schema["pattern"] = $"^[0-9a-f]{digits}$";

    private static void ListOfQuestions(JsonObject schema)
    {
        var list = schema["anyOf"]!.AsArray().Single(form => form!["type"] is not null)!.AsObject();
        NotEmpty(list);
        NoneTwice(list);
    }

    private static void AssignableOnly(JsonObject schema)
    {
        var names = schema["items"]!["anyOf"]!.AsArray();
        foreach (var stance in Enum.GetValues<Stance>().Where(stance => !stance.IsAssignedALevel()).Select(WireName<Stance>.Of))
        {
            names.Remove(names.Single(name => name!["const"]!.GetValue<string>() == stance));
        }
    }

    private static void LowLevelAndRung(JsonObject schema)
    {
        var rung = Json("""{ "required": [ "criteria" ], "properties": { "criteria": { "minItems": 1 } } }""");
        schema["minItems"] = 2;
        schema["contains"] = rung;
        schema["allOf"] = new JsonArray(new JsonObject { ["items"] = new JsonArray(new JsonObject { ["not"] = rung.DeepClone() }) });
    }

    private static void StanceLevelOrRung(JsonObject schema)
    {
        schema["if"] = Json("""{ "required": [ "criteria" ], "properties": { "criteria": { "type": "array", "minItems": 1 } } }""");
        schema["then"] = Json("""{ "properties": { "stances": { "maxItems": 0 }, "redFlag": { "const": false } } }""");
    }

    private static void AsTheStanceAsks(JsonObject schema) => schema["allOf"] = new JsonArray(
        Where(stance => stance.RequiresExplanation(), $$"""{ "required": [ "explanation" ], "properties": { "explanation": { "pattern": {{JsonValue.Create(Visible).ToJsonString()}} } } }"""),
        Where(stance => stance != Stance.DescribesPractice, """{ "properties": { "evidence": { "maxItems": 0 }, "notApplicable": { "maxItems": 0 } } }"""));

    private static void AsTheFeatureAsks(JsonObject schema)
    {
        schema["if"] = Json("""{ "required": [ "feature" ] }""");
        schema["then"] = Json("""{ "required": [ "appliesWhen" ] }""");
        schema["else"] = Json("""{ "properties": { "questions": { "type": "array", "items": { "type": "object" } } } }""");
    }

    private static JsonObject Where(Func<Stance, bool> condition, string then) => new()
    {
        ["if"] = new JsonObject
        {
            ["required"] = new JsonArray("stance"),
            ["properties"] = new JsonObject { ["stance"] = new JsonObject { ["enum"] = new JsonArray([.. Enum.GetValues<Stance>().Where(condition).Select(stance => JsonValue.Create(WireName<Stance>.Of(stance)))]) } },
        },
        ["then"] = Json(then),
    };

    private static JsonObject Json(string json) => JsonNode.Parse(json)!.AsObject();
}
