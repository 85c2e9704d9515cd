using EngagementFramework.Tool.Views;

namespace EngagementFramework.Tool.Tests.Views;

public class TextWrapTests
{
    [Fact]
    public void Words_are_kept_whole() => TextWrap.Lines("one two three", 7).Should().Equal("one two", "three");

    [Fact]
    public void A_word_too_long_is_broken() => TextWrap.Lines("a bcdefghij", 4).Should().Equal("a", "bcde", "fghi", "j");

    [Fact]
    public void An_address_is_not() => TextWrap.Lines("at https://example.org/abc", 10).Should().Equal("at", "https://example.org/abc");

    [Fact]
    public void East_asian_characters_take_two_columns() => TextWrap.Lines("한국어한국어", 6).Should().Equal("한국어", "한국어");

    [Fact]
    public void Nothing_is_one_line() => TextWrap.Lines("", 10).Should().Equal("");

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("one two three", 10, "one two...")]
    [InlineData("one, two three", 9, "one...")]
    public void What_is_cut_off_leaves_an_ellipsis(string text, int width, string expected) => TextWrap.Cut(text, width, "...").Should().Be(expected);
}
