using System.Text.RegularExpressions;
using EngagementFramework.Tests.Json;
using EngagementFramework.Tests.Snapshots;

namespace EngagementFramework.Tests.Schemas;

public partial class SchemaFixtureTests
{
    private static readonly Dictionary<(string Folder, string Name), IReadOnlyList<string>?> Errors = Fixtures.Invalid()
        .ToDictionary(row => row.Data, row => SchemaValidator.Errors(row.Data.Item1, Fixtures.Read(row.Data.Item1, "invalid", row.Data.Item2)));

    /// <summary>Every problem of every fixture that is JSON, and whether the schema finds it in its place.</summary>
    private static readonly List<(string Folder, string Name, string Code, string Pointer, bool Found)> Problems =
    [
        .. from row in Fixtures.Invalid()
           let errors = Errors[row.Data]
           where errors is not null
           from line in Fixtures.Problems(row.Data.Item1, row.Data.Item2)
           let parts = Line().Match(line)
           let code = parts.Groups[1].Value
           let pointer = parts.Groups[2].Value
           select (row.Data.Item1, row.Data.Item2, code, pointer, SchemaValidator.IsFound(code, pointer, errors)),
    ];

    [Theory, MemberData(nameof(Fixtures.Valid), MemberType = typeof(Fixtures))]
    public void A_document_that_the_reader_accepts_the_schema_accepts(string format, string name) =>
        SchemaValidator.Accepts(format, Fixtures.Read(format, "valid", name), name);

    [Fact]
    public void What_the_reader_finds_the_schema_finds_in_the_same_place_save_for_what_a_schema_cannot_say() =>
        Lines(Problems.Where(problem => !problem.Found && !BeyondSchemas.Never.ContainsKey(problem.Code) && !BeyondSchemas.Partly.ContainsKey(problem.Code))).Should().BeEmpty();

    [Fact]
    public void What_is_no_JSON_is_told_by_its_problems() => Fixtures.Invalid()
        .Where(row => Errors[row.Data] is null && !Fixtures.Problems(row.Data.Item1, row.Data.Item2).Any(line => BeyondSchemas.NoText.Contains(Line().Match(line).Groups[1].Value)))
        .Select(row => row.Data.Item2)
        .Should().Equal("wrong-format-before-malformed");

    [Fact]
    public void A_document_in_which_only_such_is_wrong_as_a_schema_cannot_say_is_accepted() => Lines(Problems
        .GroupBy(problem => (problem.Folder, problem.Name))
        .Where(fixture => fixture.All(problem => BeyondSchemas.Never.ContainsKey(problem.Code)) && Errors[fixture.Key] is { Count: > 0 })
        .Select(fixture => (fixture.Key, string.Join(' ', Errors[fixture.Key]!))))
        .Should().BeEmpty();

    [Fact]
    public void What_a_schema_cannot_say_at_all_it_does_not_find_and_is_shown_by_a_fixture()
    {
        // In the place of an unknown member that stands there twice, a schema finds that it is unknown.
        Lines(Problems.Where(problem => problem.Found && BeyondSchemas.Never.ContainsKey(problem.Code) && problem.Name != "duplicate-unknown-member")).Should().BeEmpty("what a schema finds is not beyond schemas");
        BeyondSchemas.Never.Keys.Should().BeSubsetOf(Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Of_what_a_schema_can_say_in_part_it_finds_some_and_misses_some() => BeyondSchemas.Partly.Keys
        .Where(code => Problems.All(problem => problem.Code != code || problem.Found) || !Problems.Any(problem => problem.Code == code && problem.Found))
        .Should().BeEmpty();

    [Fact]
    public void The_page_about_schemas_lists_what_they_cannot_say() => File.ReadLines(ProjectFolder.RepositoryFile("docs", "schemas.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .SelectMany(line => Code().Matches(line.Split('|')[1]).Select(match => match.Groups[1].Value))
        .Should().BeEquivalentTo([.. BeyondSchemas.NoText, .. BeyondSchemas.Never.Keys, .. BeyondSchemas.Partly.Keys]);

    private static string Lines<T>(IEnumerable<T> found) => string.Join('\n', found);

    [GeneratedRegex("`([a-z0-9-]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\(\d+,\d+\) (\S+) ?(.*)$")]
    private static partial Regex Line();
}
