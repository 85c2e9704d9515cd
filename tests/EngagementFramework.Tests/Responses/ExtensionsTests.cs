using System.Text.Json;
using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Responses;

/// <summary>A host's own data, kept as it is.</summary>
public class ExtensionsTests
{
    [Fact]
    public void It_is_kept_as_it_was_written()
    {
        var extensions = Extensions.Parse("""{ "b": null,  "a": [1, 2.0] }""");
        extensions.ToString().Should().Be("""{ "b": null,  "a": [1, 2.0] }""");
        extensions.Json.GetProperty("a").GetArrayLength().Should().Be(2);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("\"text\"")]
    public void It_is_an_object(string json) => FluentActions.Invoking(() => Extensions.Parse(json)).Should().Throw<ArgumentException>().WithMessage("*object*");

    [Fact]
    public void What_is_not_json_is_refused()
    {
        FluentActions.Invoking(() => Extensions.Parse("{")).Should().Throw<JsonException>();
        FluentActions.Invoking(() => new Extensions(default)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("""{ "a": 1, "a": 1 }""")]
    [InlineData("""{ "a": 1, "\u0061": 2 }""")]
    [InlineData("""{ "list": [ { "deep": { "b": null, "b": null } } ] }""")]
    [InlineData("""{ "a": "\ud83d" }""")]
    [InlineData("""{ "list": [ "\ude00" ] }""")]
    [InlineData("""{ "\ud83d": 1 }""")]
    public void What_no_document_may_hold_is_refused(string json)
    {
        using var document = JsonDocument.Parse(json);

        FluentActions.Invoking(() => Extensions.Parse(json)).Should().Throw<ArgumentException>().WithMessage("*twice*half a character*");
        FluentActions.Invoking(() => new Extensions(document.RootElement)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_same_name_may_stand_in_objects_within_each_other() =>
        Extensions.Parse("""{ "a": { "a": [ { "a": "\ud83d\ude00" }, { "a": "" } ] }, "A": 1 }""").Json.EnumerateObject().Should().HaveCount(2);

    [Fact]
    public void It_outlives_the_document_it_was_taken_from()
    {
        Extensions extensions;
        using (var document = JsonDocument.Parse("""{ "a": 1 }"""))
        {
            extensions = new Extensions(document.RootElement);
        }

        extensions.Json.GetProperty("a").GetInt32().Should().Be(1);
    }

    [Fact]
    public void Changing_the_tree_changes_nothing_here()
    {
        var extensions = Extensions.Parse("""{ "a": 1 }""");
        var tree = extensions.ToJsonObject();
        tree["a"] = 2;
        tree["b"] = 3;
        extensions.ToString().Should().Be("""{ "a": 1 }""");
    }

    [Fact]
    public void Equal_members_in_any_order_are_equal()
    {
        var one = Extensions.Parse("""{ "a": 1, "b": { "c": [1, 2] } }""");
        var other = Extensions.Parse("""{"b":{"c":[1,2]},"a":1}""");
        one.Equals(other).Should().BeTrue();
        one.Equals((object)other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.GetHashCode().Should().NotBe(Extensions.Parse("""{ "a": 1, "d": 2 }""").GetHashCode());
        Extensions.Parse("""{ "a": 1 }""").GetHashCode().Should().NotBe(Extensions.Parse("{}").GetHashCode());
    }

    [Theory]
    [InlineData("""{ "a": 2 }""")]
    [InlineData("""{ "a": 1, "b": 1 }""")]
    [InlineData("""{ "A": 1 }""")]
    [InlineData("{}")]
    public void Other_members_are_not(string json) => Extensions.Parse("""{ "a": 1 }""").Equals(Extensions.Parse(json)).Should().BeFalse();

    [Fact]
    public void Nothing_else_is_equal()
    {
        var extensions = Extensions.Parse("{}");
        extensions.Equals((object)"{}").Should().BeFalse();
        extensions.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void They_are_no_deeper_than_a_document_can_hold_them()
    {
        string Nested(int levels) => string.Concat(Enumerable.Repeat("{\"a\":", levels - 1)) + "{}" + new string('}', levels - 1);

        Extensions.Parse(Nested(63)).ToString().Should().Be(Nested(63));
        FluentActions.Invoking(() => Extensions.Parse(Nested(64))).Should().Throw<ArgumentException>().WithMessage("*63 levels*");
    }
}
