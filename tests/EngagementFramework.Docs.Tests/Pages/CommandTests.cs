namespace EngagementFramework.Docs.Tests.Pages;

public class CommandTests
{
    private static readonly string[] Programs = ["dotnet", "engagement"];

    public static TheoryData<string, string> Commands => [.. Repository.Pages.SelectMany(path => Repository.Page(path).Blocks
        .Where(block => block.Language == "sh")
        .SelectMany(block => block.Text.Split('\n'))
        .Select(command => (path, command)))];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_names_what_exists(string path, string command)
    {
        var words = command.Split(' ');

        words[0].Should().BeOneOf(Programs, $"{path} says how to run the tool or the tests");
        foreach (var (word, _) in words.Skip(1).Zip(words).Where(pair => pair.First.Contains('/', StringComparison.Ordinal) && pair.Second != "--question"))
        {
            Path.Exists(Repository.PathOf(word)).Should().BeTrue($"'{command}' in {path} names {word}");
        }
    }

    [Fact]
    public void The_readme_shows_the_two_commands_of_a_fresh_machine() => Commands.Select(row => row.Data).Should().Contain(
    [
        ("README.md", "dotnet run --project src/EngagementFramework.Tool -- evaluate docs/samples/northwind-cloud.json"),
        ("README.md", "dotnet test"),
    ]);
}
