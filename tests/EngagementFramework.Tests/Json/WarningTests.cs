using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Tests.Json;

/// <summary>What readers say of valid documents that are surely not meant as they stand. Beside such a fixture stand its warnings, as problems stand beside an invalid one.</summary>
public class WarningTests
{
    [Theory, MemberData(nameof(Fixtures.Warned), MemberType = typeof(Fixtures))]
    public void A_document_has_exactly_its_warnings(string format, string name)
    {
        var reading = Read(format, name);

        reading.Value.Should().NotBeNull();
        reading.Problems.Should().BeEmpty();
        reading.Warnings.Select(Fixtures.Line).Should().Equal(Fixtures.Warnings(format, name));
        reading.Warnings.Should().OnlyContain(warning => warning.Severity == Severity.Warning);
    }

    [Theory, MemberData(nameof(Fixtures.Warned), MemberType = typeof(Fixtures))]
    public void What_is_warned_of_is_said_in_a_sentence_without_gaps(string format, string name)
    {
        foreach (var warning in Read(format, name).Warnings)
        {
            warning.Message.Should().EndWith(".");
            TextCatalog.Placeholders(TextCatalog.English["problem." + warning.Code]).Where(gap => warning.Message.Contains($"{{{gap}}}", StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Theory, MemberData(nameof(Fixtures.Warned), MemberType = typeof(Fixtures))]
    public void Who_does_not_ask_is_not_warned_and_gets_the_same_document(string format, string name)
    {
        var asked = Read(format, name);
        var silent = DocumentFormat.All[format].Read(Fixtures.Read(format, "warned", name));

        silent.Warnings.Should().BeEmpty();
        silent.Value.Should().Be(asked.Value);
    }

    [Fact]
    public void Where_something_is_wrong_nothing_else_is_warned_of()
    {
        var read = new FrameworkReader { Warns = true }.Read(Fixtures.Read("engagement-framework-1", "invalid", "blank-texts"));

        read.IsValid.Should().BeFalse();
        read.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void What_the_library_comes_with_is_meant_as_it_stands()
    {
        DocumentFormat.Catalog.Warnings.Should().BeEmpty();
        new FrameworkCatalog(BuiltIn.Framework).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void No_more_warnings_are_listed_than_problems_may_be()
    {
        var features = string.Join(",\n", Enumerable.Range(1, 11_000).Select(i => $$"""{ "id": "f-{{i}}", "name": "F", "phrase": "f", "definition": "F {{i}}" }"""));
        var read = new CardPackReader { Warns = true }.Read($$"""{ "format": "engagement-cards/1", "id": "many", "version": "1", "features": [ {{features}} ], "cards": [] }""");

        read.IsValid.Should().BeTrue();
        read.Warnings.Should().HaveCount(10_000).And.OnlyContain(warning => warning.Code == ProblemCodes.UnusedFeature);
    }

    private static Reading Read(string format, string name) => DocumentFormat.All[format].Lint(Fixtures.Read(format, "warned", name));
}
