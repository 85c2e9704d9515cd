using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using EngagementFramework.Problems;
using EngagementFramework.Tests.Json;

namespace EngagementFramework.Tests.Schemas;

/// <summary>
/// Every value of valid documents is taken away, doubled and replaced by others. A schema never refuses what the reader accepts; and
/// what the reader finds, the schema finds in the same place, save for what a schema cannot say.
/// </summary>
public class SchemaMutationTests
{
    private const int Iterations = 2_000;

    private static readonly string[] Replacements =
    [
        "null", "true", "0", "-1", "1.5", "2147483648", "\"\"", "\" \\u00a0\"", "\"x\"", "\"X y\"", "\"a/1\"", "\"2026\"", "\"2026-13\"", "\"2026-04-01\"", "\"0000-01-01\"",
        "\"describes-practice\"", "\"no-practice\"", "\"deferred\"", "\"template\"", "\"mitigation\"", "\"not-rated\"", "[]", "{}", "[\"x\"]", "[null]",
    ];

    // No dates and numbers are put in that are wrong to the reader alone.
    private static readonly string[] NotFound = [.. BeyondSchemas.Never.Keys, ProblemCodes.DuplicateUse, ProblemCodes.InvalidFingerprint, ProblemCodes.QuestionNumber, ProblemCodes.StanceAtTwoLevels];

    private static readonly (string Folder, string Name, JsonNode Document, string[] Places)[] Seeds =
    [
        .. from row in Fixtures.Valid()
           where row.Data.Item2 is not ("deepest-nesting" or "byte-order-mark" or "lines-that-end-in-crlf" or "on-one-line" or "members-in-another-order")
           let document = JsonNode.Parse(Fixtures.Read(row.Data.Item1, "valid", row.Data.Item2))!
           select (row.Data.Item1, row.Data.Item2, document, Places(document).ToArray()),
    ];

    public static TheoryData<string, string> Names => [.. Seeds.Select(seed => (seed.Folder, seed.Name))];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_change_everywhere(string folder, string name)
    {
        var seed = Seeds.Single(seed => seed.Folder == folder && seed.Name == name);
        var refused = 0;
        foreach (var place in seed.Places)
        {
            for (var kind = 0; kind < Replacements.Length + 3; kind++)
            {
                refused += Agree(folder, Changed(seed.Document, place, kind)) ? 0 : 1;
            }
        }

        refused.Should().BeGreaterThan(seed.Places.Length);
    }

    [Fact]
    public void Several_changes_anywhere() => (
        from seed in Gen.OneOf(Seeds)
        from changes in Gen.Select(Gen.OneOf(seed.Places), Gen.Int[0, Replacements.Length + 2]).Array[2, 4]
        select (seed.Folder, changes.Aggregate((JsonNode?)seed.Document, (document, change) => Changed(document, change.Item1, change.Item2))))
        .Sample(document => { Agree(document.Folder, document.Item2); }, iter: Iterations);

    /// <summary>Whether the reader accepts the document, after what the schema finds was held against what it finds.</summary>
    private static bool Agree(string folder, JsonNode? document)
    {
        var json = Encoding.UTF8.GetBytes(document?.ToJsonString() ?? "null");
        var problems = DocumentFormat.All[folder].Read(json).Problems;
        var errors = SchemaValidator.Errors(folder, json)!;
        if (problems.Count == 0)
        {
            SchemaValidator.Accepts(folder, json, Encoding.UTF8.GetString(json));
            return true;
        }

        problems
            .Where(problem => !NotFound.Contains(problem.Code) && !IsRequestNamed(problem) && !SchemaValidator.IsFound(problem.Code, problem.Pointer, errors))
            .Should().BeEmpty("the schema finds it in {0}", Encoding.UTF8.GetString(json));
        return false;
    }

    /// <summary>Whether a milestone, or a request that is the same as another, names a request that is not there: a schema cannot look that up.</summary>
    private static bool IsRequestNamed(Problem problem) =>
        problem.Code == ProblemCodes.UnknownValue && problem.Pointer.Contains("/requests/", StringComparison.Ordinal)
        && (problem.Pointer.Contains("/milestones/", StringComparison.Ordinal) || problem.Pointer.EndsWith("/sameAs", StringComparison.Ordinal));

    /// <summary>The document with one value changed, where there still is one.</summary>
    private static JsonNode? Changed(JsonNode? document, string place, int kind)
    {
        var parts = place.Split('/')[1..];
        var root = document?.DeepClone();
        if (parts.Length == 0)
        {
            return kind < Replacements.Length ? JsonNode.Parse(Replacements[kind]) : root;
        }

        var parent = parts[..^1].Aggregate(root, Child);
        if (parent is JsonArray list && int.TryParse(parts[^1], out var index) && index < list.Count)
        {
            ChangeItem(list, index, kind);
        }
        else if (parent is JsonObject owner && owner.ContainsKey(parts[^1]))
        {
            ChangeMember(owner, parts[^1], kind);
        }

        return root;
    }

    private static void ChangeItem(JsonArray list, int index, int kind)
    {
        if (kind < Replacements.Length)
        {
            list[index] = JsonNode.Parse(Replacements[kind]);
        }
        else if (kind == Replacements.Length)
        {
            list.RemoveAt(index);
        }
        else
        {
            list.Insert(kind == Replacements.Length + 1 ? index : 0, list[index]?.DeepClone());
        }
    }

    private static void ChangeMember(JsonObject owner, string name, int kind)
    {
        if (kind < Replacements.Length)
        {
            owner[name] = JsonNode.Parse(Replacements[kind]);
        }
        else if (kind == Replacements.Length)
        {
            owner.Remove(name);
        }
        else
        {
            owner[kind == Replacements.Length + 1 ? name + "s" : "évidence/~"] = owner[name]?.DeepClone();
        }
    }

    private static JsonNode? Child(JsonNode? node, string part) => node switch
    {
        JsonArray list => int.TryParse(part, out var index) && index < list.Count ? list[index] : null,
        JsonObject owner => owner[part],
        _ => null,
    };

    /// <summary>Every place in the document, but none within a host's own data.</summary>
    private static IEnumerable<string> Places(JsonNode? node, string place = "") => node switch
    {
        _ when place.EndsWith("/extensions", StringComparison.Ordinal) => [place],
        JsonArray list => [place, .. list.SelectMany((item, index) => Places(item, $"{place}/{index}"))],
        JsonObject owner => [place, .. owner.SelectMany(member => Places(member.Value, $"{place}/{member.Key}"))],
        _ => [place],
    };
}
