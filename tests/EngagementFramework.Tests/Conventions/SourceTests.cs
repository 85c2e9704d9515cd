using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EngagementFramework.Tests.Snapshots;

namespace EngagementFramework.Tests.Conventions;

public partial class SourceTests
{
    private static readonly string[] Sources = [.. Directory.GetFiles(ProjectFolder.RepositoryFile("src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))];

    [Fact]
    public void No_file_is_longer_than_300_lines_and_half_are_shorter_than_60()
    {
        var lengths = Sources.Select(file => (File: Path.GetFileName(file), Lines: File.ReadLines(file).Count())).ToList();

        lengths.Should().HaveCountGreaterThan(100);
        lengths.Where(file => file.Lines > 300).Should().BeEmpty();
        lengths.Count(file => file.Lines < 60).Should().BeGreaterThan(lengths.Count / 2);
    }

    [Fact]
    public void A_file_holds_one_public_type_at_most_and_has_its_name()
    {
        foreach (var file in Sources)
        {
            var types = PublicType().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).ToList();
            types.Count.Should().BeLessThan(2, "{0} is one file", file);
            types.Should().BeSubsetOf([Path.GetFileName(file).Split('.', 2)[0]]);
        }
    }

    [Fact]
    public void Every_public_type_and_member_is_documented()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(Library.Assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary")?.Value.Trim().Length > 0 || member.Element("inheritdoc") is not null)
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();

        var missing = Library.PublicTypes.SelectMany(Names).Where(name => !documentation.Any(entry => entry == name || entry.StartsWith(name + "(", StringComparison.Ordinal) || entry.StartsWith(name + "`", StringComparison.Ordinal)));

        missing.Should().BeEmpty();
    }

    [Fact]
    public void Every_optional_member_says_its_default()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(Library.Assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Value);
        var results = (Type[])[typeof(EngagementFramework.Evaluation.QuestionResult), typeof(EngagementFramework.Assessments.AssessmentResult)];

        // Where there is one only if something else is so, that is said instead: in results, which nobody fills in.
        var silent = Library.PublicRecords
            .Where(type => type.Namespace != results[0].Namespace && type != results[1] && !type.IsValueType && type != typeof(EngagementFramework.Problems.Problem))
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } && !property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute"))
            .Select(property => $"P:{property.DeclaringType!.FullName}.{property.Name}")
            .Where(name => !documentation[name].Replace("\n", " ", StringComparison.Ordinal).Contains("default value is", StringComparison.Ordinal) && !DefaultOverLines().IsMatch(documentation[name]));

        silent.Should().BeEmpty();
    }

    private static IEnumerable<string> Names(Type type)
    {
        yield return $"T:{type.FullName}";
        foreach (var member in type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly).Where(member => !Library.IsGenerated(member)))
        {
            var prefix = member.MemberType switch
            {
                MemberTypes.Property => 'P',
                MemberTypes.Field => 'F',
                MemberTypes.Method when !((MethodInfo)member).IsSpecialName => 'M',
                MemberTypes.Constructor when ((ConstructorInfo)member).GetParameters().Length > 0 && !IsPrimary(type) => 'M',
                _ => ' ',
            };
            if (prefix != ' ' && member.Name != "value__")
            {
                yield return $"{prefix}:{type.FullName}.{member.Name.Replace('.', '#')}";
            }
        }
    }

    /// <summary>Whether a type's parameters are documented with the type.</summary>
    private static bool IsPrimary(Type type) => type.Name is "FrameworkReader" or "ResultReader" || type.IsValueType;

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:record struct|class|record|struct|enum|interface) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"default\s+value\s+is")]
    private static partial Regex DefaultOverLines();
}
