using System.Text;
using EngagementFramework.Json;
using EngagementFramework.Tests.Json;
using EngagementFramework.Tests.Snapshots;

namespace EngagementFramework.Tests.Schemas;

/// <summary>
/// The schemas in the folder <c>schemas</c> are what the types amount to. Where they differ, or one is missing, what should be there is
/// left beside it as <c>NAME.schema.received.json</c>; who finds that right renames it to <c>NAME.schema.json</c> and builds again.
/// </summary>
public class SchemaFileTests
{
    public static TheoryData<string> Names => [.. DocumentSchemas.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_what_the_types_amount_to(string name)
    {
        var committed = ProjectFolder.RepositoryFile("schemas", DocumentSchemas.FileName(name));
        var received = Path.ChangeExtension(committed, ".received.json");
        var expected = SchemaGenerator.Generate(name, DocumentFormats.All.Single(format => format.Name == name).Root);
        if (File.Exists(committed) && expected.AsSpan().SequenceEqual(File.ReadAllBytes(committed)))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllBytes(received, expected);
        Assert.Fail($"The types do not amount to {committed}. If what they amount to is right, rename {received} to it, and build again.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_library_has_the_schema_of_the_folder(string name)
    {
        var file = File.ReadAllBytes(ProjectFolder.RepositoryFile("schemas", DocumentSchemas.FileName(name)));

        DocumentSchemas.Utf8(name).Should().Equal(file);
        DocumentSchemas.Get(name).Should().Be(Encoding.UTF8.GetString(file)).And.NotContain("\r").And.EndWith("}\n");
    }

    [Fact]
    public void Every_format_has_a_schema_and_every_schema_a_format()
    {
        var files = DocumentSchemas.Names.Select(DocumentSchemas.FileName);

        files.Should().BeEquivalentTo(DocumentFormat.All.Keys.Select(folder => folder + ".schema.json"), "a format that is read has a row in DocumentFormats");
        Directory.GetFiles(ProjectFolder.RepositoryFile("schemas"), "*.schema.json").Select(Path.GetFileName).Should().BeEquivalentTo(files);
    }

    [Fact]
    public void Another_name_is_refused()
    {
        FluentActions.Invoking(() => DocumentSchemas.Get("engagement-assessment")).Should().Throw<ArgumentException>().WithMessage("*engagement-assessment/1, *");
        FluentActions.Invoking(() => DocumentSchemas.Utf8("engagement-assessment-1")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DocumentSchemas.Utf8(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Every_rule_is_about_a_member_that_there_is() => SchemaRules.All
        .Where(rule => EngagementJson.LenientOptions.GetTypeInfo(rule.Type).Properties.All(member => member.Name != rule.Member))
        .Should().BeEmpty();
}
