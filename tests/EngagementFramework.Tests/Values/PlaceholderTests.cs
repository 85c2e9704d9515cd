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

    [Theory]
    [InlineData("{a <b TOD ", "")]
    [InlineData("TODO ", "A")]
    [InlineData("TODO TBD FIXME XXX ", "A")]
    [InlineData("<abc>", "</abc>")]
    [InlineData("</abc", "<abc></abc>")]
    public void A_long_text_takes_no_long_time(string repeated, string end) =>
        Placeholder.Find(string.Concat(Enumerable.Repeat(repeated, 100_000)) + end).Should().BeNull();

    [Fact]
    public void Many_elements_take_no_long_time()
    {
        var names = Enumerable.Range(1, 40_000).Select(number => FormattableString.Invariant($"abc{number}")).ToList();
        var closed = string.Concat(names.Select(name => $"<{name}>")) + string.Concat(names.Select(name => $"</{name}>"));

        Placeholder.Find(closed).Should().BeNull();
        Placeholder.Find(closed + "<abc40001>").Should().Be("<abc40001>");
    }

    [Theory]
    [InlineData("SOBRE TODO, TBD")]
    [InlineData("TODO TBD")]
    public void Words_in_capitals_among_others_are_no_placeholders(string text) => Placeholder.Find(text).Should().BeNull();

    [Fact]
    public void The_longest_name_has_40_characters()
    {
        Placeholder.Find($"<{new string('a', 40)}>words</{new string('a', 40)}>").Should().BeNull();
        Placeholder.Find($"<{new string('a', 40)}>").Should().Be($"<{new string('a', 40)}>");
        Placeholder.Find($"<{new string('a', 41)}>").Should().BeNull();
    }
}
