using EngagementFramework.Values;

namespace EngagementFramework.Tests.Values;

public class PlaceholderTests
{
    [Theory]
    [InlineData("…", "…")]
    [InlineData(" ... ", "...")]
    [InlineData("-", "-")]
    [InlineData("???", "???")]
    [InlineData("Does {company} do it?", "{company}")]
    [InlineData("Does {{ company.name }} do it? {phrase}", "{phrase}")]
    [InlineData("What {…} does", "{…}")]
    [InlineData("What {...} does", "{...}")]
    [InlineData("The report of <company name>", "<company name>")]
    [InlineData("<date>", "<date>")]
    [InlineData("<…>", "<…>")]
    [InlineData("TODO", "TODO")]
    [InlineData("TODO: ask", "TODO")]
    [InlineData("To be filled in (TBD)", "TBD")]
    [InlineData("The company XXX does it", "XXX")]
    [InlineData("FIXME, later", "FIXME")]
    [InlineData("Lorem ipsum dolor sit amet", "Lorem ipsum")]
    [InlineData("Then lorem ipsum.", "lorem ipsum")]
    public void What_is_left_to_be_filled_in_is_found(string text, string placeholder) => Placeholder.Find(text).Should().Be(placeholder);

    [Theory]
    [InlineData("The company says what it does.")]
    [InlineData("“It was removed […]” (…)")]
    [InlineData("[Privacy Policy] of [users]")]
    [InlineData("and so on …")]
    [InlineData("Call +XXXXXXXXXX")]
    [InlineData("XXXL, TODOS, mastodon, XXX_1")]
    [InlineData("todo list, tbd")]
    [InlineData("TODO SOBRE LOS DERECHOS HUMANOS")]
    [InlineData("a < b and c > d")]
    [InlineData("1 <2> 3")]
    [InlineData("Write to <name@example.org> or <https://example.org>")]
    [InlineData("This is <b>bold</b>, this <strong>too</strong>, and <br> ends a line")]
    [InlineData("A set { } and {1, 2}, {\"a\": 1}")]
    [InlineData("0")]
    [InlineData("数据")]
    [InlineData(" ")]
    [InlineData("")]
    [InlineData("n/a")]
    public void What_people_write_is_not(string text) => Placeholder.Find(text).Should().BeNull();

    [Fact]
    public void A_long_text_takes_no_long_time()
    {
        var text = string.Concat(Enumerable.Repeat("{a <b TOD ", 100_000));
        Placeholder.Find(text).Should().BeNull();
    }
}
