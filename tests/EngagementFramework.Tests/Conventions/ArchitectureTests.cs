using System.Text.RegularExpressions;
using EngagementFramework.Tests.Snapshots;

namespace EngagementFramework.Tests.Conventions;

public partial class ArchitectureTests
{
    private const string Root = "";

    /// <summary>What each room may use besides itself.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [Root] = [],
        ["Values"] = [],
        ["Texts"] = ["Values", Root],
        ["Problems"] = ["Values", "Texts", Root],
        ["Responses"] = ["Values"],
        ["Levels"] = ["Responses", "Problems", "Texts", "Values", Root],
        ["Cards"] = ["Problems", "Texts", "Values", Root],
        ["Wordings"] = ["Cards", "Levels", "Problems", "Texts", "Values", Root],
        ["Evaluation"] = ["Levels", "Responses", "Problems", "Texts", "Values"],
        ["Assessments"] = ["Cards", "Levels", "Responses", "Evaluation", "Problems", "Texts", "Values", Root],
        ["Comparisons"] = ["Assessments", "Cards", "Levels", "Responses", "Evaluation", "Problems", "Texts", "Values", Root],
        ["Plans"] = ["Assessments", "Cards", "Responses", "Problems", "Texts", "Values", Root],
        ["FollowUps"] = ["Forecasts", "Assessments", "Cards", "Levels", "Responses", "Evaluation", "Problems", "Texts", "Values", Root],
        ["Forecasts"] = ["Assessments", "Cards", "Levels", "Responses", "Evaluation", "Problems", "Texts", "Values", Root],
        ["Portfolios"] = ["Assessments", "Cards", "Levels", "Responses", "Evaluation", "Values", Root],
        ["Instruments"] = ["Streaming", "Json", "FollowUps", "Forecasts", "Plans", "Comparisons", "Assessments", "Cards", "Levels", "Wordings", "Texts", "Values", Root],
        ["Json"] = ["Portfolios", "FollowUps", "Forecasts", "Plans", "Comparisons", "Assessments", "Cards", "Levels", "Wordings", "Responses", "Evaluation", "Problems", "Texts", "Values", Root],
        ["Streaming"] = ["Json", "Assessments", "Problems", "Texts", "Values"],
        ["Drafts"] = ["Plans", "Json", "Assessments", "Cards", "Responses", "Problems", Root],
        ["Data"] = ["Json", "Cards", "Levels", "Wordings"],
        ["Reports"] = ["Portfolios", "FollowUps", "Forecasts", "Plans", "Comparisons", "Assessments", "Cards", "Levels", "Responses", "Evaluation", "Problems", "Texts", "Values", Root],
        ["DependencyInjection"] = ["Data", "Streaming", "Json", "FollowUps", "Forecasts", "Plans", "Instruments", "Comparisons", "Assessments", "Cards", "Levels", "Wordings", "Responses", "Evaluation", "Problems", "Texts", "Values", "Reports", Root],
    };

    [Fact]
    public void A_room_of_the_compiled_library_uses_only_rooms_that_it_may()
    {
        var uses = (
            from type in Library.Assembly.GetTypes()
            let room = Room(type)
            where room is not null
            from used in References.Of(type)
            where used.Assembly == Library.Assembly
            let other = Room(used)
            where other is not null && other != room
            select (Room: room, Other: other, Use: $"{type} uses {used}"))
            .Distinct().ToList();

        uses.Where(use => !Allowed[use.Room].Contains(use.Other)).Select(use => use.Use).Should().BeEmpty();

        // It sees into the bodies of methods, lambdas and generic arguments.
        uses.Should().Contain(use => use.Room == "Json" && use.Other == "Cards").And.Contain(use => use.Room == "DependencyInjection" && use.Other == "Data");
    }

    [Fact]
    public void A_room_of_the_sources_names_only_rooms_that_it_may()
    {
        // Constants leave no trace in what is compiled.
        var uses = (
            from room in Allowed.Keys
            where Directory.Exists(Path.Combine(ProjectFolder.Source, room))
            from file in Directory.GetFiles(Path.Combine(ProjectFolder.Source, room), "*.cs", room == Root ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories)
            from Match match in Named().Matches(File.ReadAllText(file))
            let other = match.Groups[1].Value
            where other != room && Allowed.ContainsKey(other)
            select (Room: room, Other: other, Use: $"{Path.GetFileName(file)} names {other}"))
            .ToList();

        uses.Should().NotBeEmpty();
        uses.Where(use => !Allowed[use.Room].Contains(use.Other)).Select(use => use.Use).Should().BeEmpty();
    }

    [Fact]
    public void Every_room_is_a_folder_and_a_namespace()
    {
        var rooms = Library.Assembly.GetTypes().Select(Room).OfType<string>().Distinct().ToList();

        rooms.Should().BeSubsetOf(Allowed.Keys);
        foreach (var room in rooms)
        {
            Directory.Exists(Path.Combine(ProjectFolder.Source, room)).Should().BeTrue();
        }
    }

    // Where coverage is measured, the assembly refers to netstandard besides.
    [Fact]
    public void The_library_depends_on_no_other_package_than_it_says() =>
        Library.Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name != "netstandard")
            .Should().BeEquivalentTo("Microsoft.Extensions.DependencyInjection.Abstractions");

    /// <summary>The room of a type; null for what the compiler adds.</summary>
    private static string? Room(Type type)
    {
        const string ours = "EngagementFramework";
        var name = (type.DeclaringType ?? type).Namespace ?? type.Namespace;
        return name switch
        {
            ours => Root,
            "Microsoft.Extensions.DependencyInjection" => "DependencyInjection",
            _ when name?.StartsWith(ours + ".", StringComparison.Ordinal) is true => name[(ours.Length + 1)..],
            _ => null,
        };
    }

    [GeneratedRegex(@"\bEngagementFramework\.([A-Z][A-Za-z]+)")]
    private static partial Regex Named();
}
