using System.Reflection;
using System.Text.RegularExpressions;
using EngagementFramework.Evaluation;
using EngagementFramework.Problems;
using EngagementFramework.Tests.Snapshots;
using EngagementFramework.Texts;

namespace EngagementFramework.Tests.Texts;

public partial class CodeTextTests
{
    [Fact]
    public void Every_code_has_a_text_and_every_text_of_that_kind_a_code()
    {
        Keys("problem.").Should().Equal(ProblemCodes.All);
        Keys("notice.").Should().Equal(NoticeCodes.All);
    }

    [Fact]
    public void The_lists_of_codes_hold_every_constant_sorted()
    {
        Constants(typeof(ProblemCodes)).Should().BeEquivalentTo(ProblemCodes.All);
        Constants(typeof(NoticeCodes)).Should().BeEquivalentTo(NoticeCodes.All);
        ProblemCodes.All.Should().Equal(ProblemCodes.All.Order(StringComparer.Ordinal)).And.OnlyHaveUniqueItems();
        NoticeCodes.All.Should().Equal(NoticeCodes.All.Order(StringComparer.Ordinal)).And.OnlyHaveUniqueItems();
        ProblemCodes.All.Concat(NoticeCodes.All).Should().OnlyHaveUniqueItems().And.OnlyContain(code => Kebab().IsMatch(code));
    }

    [Fact]
    public void A_constant_has_the_name_of_its_code()
    {
        foreach (var field in ConstantFields(typeof(ProblemCodes)).Concat(ConstantFields(typeof(NoticeCodes))))
        {
            ((string)field.GetRawConstantValue()!).Replace("-", "", StringComparison.Ordinal).Should().BeEquivalentTo(field.Name);
        }
    }

    [Fact]
    public void The_page_lists_every_code_once_and_no_other()
    {
        var page = File.ReadAllText(ProjectFolder.RepositoryFile("docs", "problems-and-notices.md"));
        var (problems, notices) = (page[..page.IndexOf("\n## Notices", StringComparison.Ordinal)], page[page.IndexOf("\n## Notices", StringComparison.Ordinal)..]);

        Rows(problems).Order(StringComparer.Ordinal).Should().Equal(ProblemCodes.All);
        Rows(notices).Order(StringComparer.Ordinal).Should().Equal(NoticeCodes.All);
    }

    [Fact]
    public void A_problem_says_what_to_do()
    {
        foreach (var key in TextCatalog.English.Keys.Where(key => key.StartsWith("problem.", StringComparison.Ordinal) && key != "problem.invalid-document"))
        {
            TextCatalog.English[key].Should().MatchRegex(@"[.:;!?] \S.*\.$", "{0} has a sentence that says what is wrong, and one that says what to do", key);
        }
    }

    private static IEnumerable<string> Keys(string prefix) =>
        TextCatalog.English.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Select(key => key[prefix.Length..]);

    private static IEnumerable<FieldInfo> ConstantFields(Type type) => type.GetFields(BindingFlags.Static | BindingFlags.Public).Where(field => field.IsLiteral);

    private static IEnumerable<string> Constants(Type type) => ConstantFields(type).Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Rows(string page) => Row().Matches(page).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^\| `([a-z0-9-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();
}
