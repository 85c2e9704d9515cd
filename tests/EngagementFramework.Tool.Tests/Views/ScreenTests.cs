using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;
using EngagementFramework.Tool.Views;
using Spectre.Console;

namespace EngagementFramework.Tool.Tests.Views;

public class ScreenTests
{
    [Theory]
    [InlineData("LC_ALL", "C", false)]
    [InlineData("LC_CTYPE", "POSIX", false)]
    [InlineData("LANG", "C", false)]
    [InlineData("LANG", "C.UTF-8", true)]
    [InlineData("LC_ALL", "", true)]
    [InlineData("NO_COLOR", "", true)]
    public void The_locale_C_has_plain_characters(string variable, string value, bool drawn) =>
        Screen.OfTerminal(80, utf8: true, null, name => name == variable ? value : null).Unicode.Should().Be(drawn);

    [Fact]
    public void The_first_variable_of_the_locale_decides() =>
        Screen.OfTerminal(80, utf8: true, null, name => name == "LC_ALL" ? "en_GB.UTF-8" : name == "LANG" ? "C" : null).Unicode.Should().BeTrue();

    [Theory]
    [InlineData("", true)]
    [InlineData("1", false)]
    public void No_color_counts_where_it_is_not_empty(string value, bool colors) =>
        (Screen.OfTerminal(80, utf8: true, ColorSystem.Standard, name => name == "NO_COLOR" ? value : null).Colors is not null).Should().Be(colors);

    [Theory]
    [MemberData(nameof(Repository.Samples), MemberType = typeof(Repository))]
    public async Task No_line_is_wider_than_the_narrowest_terminal(string[] sample)
    {
        var text = (await ToolRun.On(new Screen(40, Unicode: true, Colors: null), ["evaluate", .. sample])).Succeeded().Output;

        text.Split('\n').Should().OnlyContain(line => TextWrap.Width(line) <= 40);
    }

    [Fact]
    public async Task Bars_are_in_proportion()
    {
        var text = (await ToolRun.Of("evaluate", Repository.Northwind)).Succeeded().Output;

        text.Should().MatchRegex("(?m)^  2 Developing +1  █$").And.MatchRegex("(?m)^  1 Nascent +2  ██$").And.MatchRegex("(?m)^  0 Absent +4  ████$");
    }
}
