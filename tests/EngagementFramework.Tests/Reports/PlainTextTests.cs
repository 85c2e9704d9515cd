using EngagementFramework.Reports;

namespace EngagementFramework.Tests.Reports;

public class PlainTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("é 한국어 ’", "é 한국어 ’")]
    [InlineData("a\r\nb\tc", @"a\r\nb\tc")]
    [InlineData("\u001b[31m\u007f\u0085", @"\u001b[31m\u007f\u0085")]
    [InlineData("a\u2028b\u2029c", @"a\u2028b\u2029c")]
    [InlineData("a\u202eb\u2066c", @"a\u202eb\u2066c")]
    public void What_a_terminal_would_act_upon_is_written_out(string text, string expected) => PlainText.Escape(text).Should().Be(expected);

    [Theory]
    [InlineData("  a\r\n\tb  ", "a b")]
    [InlineData("a\u2028b", "a b")]
    [InlineData("a\u001bb", @"a\u001bb")]
    [InlineData(" ", "")]
    [InlineData(" «\u00a0Absent\u00a0»\u202f! ", "«\u00a0Absent\u00a0»\u202f!")]
    public void One_line_has_single_spaces(string text, string expected) => PlainText.OneLine(text).Should().Be(expected);

    [Fact]
    public void White_space_is_all_that_there_is_but_the_spaces_at_which_no_line_breaks()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var c = (char)code;
            var space = char.IsWhiteSpace(c) && c is not ('\u00a0' or '\u2007' or '\u202f');
            (PlainText.OneLine($"a{c}{c}b") == "a b").Should().Be(space, "U+{0:X4} is white space or is not", code);
        }
    }
}
