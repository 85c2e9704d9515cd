using EngagementFramework.Texts;

namespace EngagementFramework.Tests.Texts;

public class TextCatalogTests
{
    [Fact]
    public void Keys_are_sorted_and_each_has_a_text()
    {
        TextCatalog.English.Keys.Should().NotBeEmpty().And.Equal(TextCatalog.English.Keys.Order(StringComparer.Ordinal));
        TextCatalog.English.Keys.Should().OnlyContain(key => !string.IsNullOrWhiteSpace(TextCatalog.English[key]));
    }

    [Fact]
    public void A_text_that_is_not_there_is_not_found()
    {
        TextCatalog.English.Invoking(texts => texts["problem.other"]).Should().Throw<KeyNotFoundException>().WithMessage("*'problem.other'*");
        TextCatalog.English.Invoking(texts => texts.Format("Problem.blank-text")).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Placeholders_are_filled_by_name_and_what_is_put_in_is_not_filled_again()
    {
        var texts = With("problem.duplicate-id", "{id} ({kind}, {id})");

        texts.Format("problem.duplicate-id", new TextArgument("kind", "{id}"), new TextArgument("id", "x")).Should().Be("x ({id}, x)");
        texts.Format("problem.duplicate-id", new TextArgument("id", "x")).Should().Be("x ({kind}, x)");
        texts.Format("problem.duplicate-id").Should().Be("{id} ({kind}, {id})");
        texts.Format("problem.duplicate-id", new TextArgument("Id", "x"), new TextArgument("", "y")).Should().Be("{id} ({kind}, {id})");
    }

    [Fact]
    public void A_host_replaces_texts_and_keeps_the_others()
    {
        var texts = With("problem.blank-text", "Der Text fehlt.");

        texts["problem.blank-text"].Should().Be("Der Text fehlt.");
        texts["problem.null-value"].Should().Be(TextCatalog.English["problem.null-value"]);
        TextCatalog.English["problem.blank-text"].Should().NotBe("Der Text fehlt.");
        texts.Keys.Should().Equal(TextCatalog.English.Keys);
        texts.With(new Dictionary<string, string> { ["problem.null-value"] = "Null." })["problem.blank-text"].Should().Be("Der Text fehlt.");
    }

    [Theory]
    [InlineData("problem.other", "Text")]
    [InlineData("problem.blank-text", "")]
    [InlineData("problem.blank-text", "  ")]
    [InlineData("problem.blank-text", "With {text}")]
    [InlineData("problem.duplicate-id", "{id} without the other")]
    [InlineData("problem.duplicate-id", "{id} {kind} {more}")]
    [InlineData("problem.duplicate-id", "{ID} {kind}")]
    public void A_text_that_cannot_take_the_place_of_ours_is_refused(string key, string text) =>
        FluentActions.Invoking(() => With(key, text)).Should().Throw<ArgumentException>().WithMessage($"*'{key}'*");

    [Fact]
    public void Braces_that_do_not_close_are_kept() => With("problem.blank-text", "A { alone").Format("problem.blank-text").Should().Be("A { alone");

    private static TextCatalog With(string key, string text) => TextCatalog.English.With(new Dictionary<string, string> { [key] = text });
}
