using System.Text;
using System.Text.Json;
using EngagementFramework.Data;
using EngagementFramework.Json;

namespace EngagementFramework.Tests.Json;

public class KnownTextsTests
{
    [Fact]
    public void Every_text_is_found_as_the_one_that_was_given()
    {
        string[] texts = ["a", "ab", "abcdefg", "abcdefgh", "abcdefghi", "abcdefgX", "Xbcdefgh", "abcdefghabcdefgh", "żółć", "0", "00", "\0"];
        var known = new KnownTexts(texts);

        foreach (var text in texts)
        {
            known.Find(Encoding.UTF8.GetBytes(text)).Should().BeSameAs(text);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("b")]
    [InlineData("abcdefgh0abcdefgh")]
    [InlineData("abcdefgh1abcdefgh2")]
    public void A_text_that_was_not_given_is_not_found_though_its_ends_are_those_of_one_that_was(string text) =>
        new KnownTexts(["a", "abcdefgh1abcdefgh", ""]).Find(Encoding.UTF8.GetBytes(text)).Should().BeNull();

    [Fact]
    public void Nothing_is_found_where_nothing_is_known() => new KnownTexts([]).Find("a"u8).Should().BeNull();

    [Fact]
    public void Of_very_many_some_are_found_and_none_is_taken_for_another()
    {
        string[] texts = [.. Enumerable.Range(0, 10_000).Select(i => $"question-of-a-large-pack/{i}")];
        var known = new KnownTexts(texts);

        texts.Count(text => known.Find(Encoding.UTF8.GetBytes(text)) is { } found && found == text).Should().Be(4096);
        texts.Select(text => known.Find(Encoding.UTF8.GetBytes(text)) ?? text).Should().Equal(texts);
    }

    [Fact]
    public void The_ids_that_assessments_name_are_one_text_each_in_all_that_a_reader_reads()
    {
        var known = KnownTexts.Of(DocumentFormat.Catalog, [BuiltIn.Framework]);

        known.Find("governance/1"u8).Should().Be("governance/1");
        known.Find("process-described"u8).Should().Be("process-described");
        known.Find("regular-process"u8).Should().Be("regular-process");
    }

    [Fact]
    public void What_is_short_and_comes_again_is_one_text_and_what_is_like_it_is_not()
    {
        string[] texts = ["", " ", "  ", "s", "s1", "s10", "1s", "e1", "żó", "s1 ", "abcdefg", "abcdefgh", "s1", "e1", "process-described"];
        var shared = new SharedTexts(new KnownTexts(["process-described"]));

        for (var again = 0; again < 2; again++)
        {
            foreach (var text in texts)
            {
                Read(shared, text).Should().Be(text);
            }
        }

        Read(shared, "s1").Should().BeSameAs(Read(shared, "s1"));
        Read(shared, "process-described").Should().BeSameAs(Read(shared, "process-described"));
    }

    [Fact]
    public void A_text_with_escapes_is_read_as_what_it_says()
    {
        var shared = new SharedTexts(new KnownTexts(["s1"]));
        var reader = new Utf8JsonReader("\"\\u0073\\u0031\""u8);
        reader.Read();

        shared.Id(ref reader).Should().Be("s1");
    }

    [Fact]
    public void However_many_short_texts_there_are_each_is_read_as_what_it_says()
    {
        var shared = new SharedTexts(new KnownTexts([]));

        Enumerable.Range(0, 5000).Select(i => Read(shared, $"e{i % 1000}")).Should().Equal(Enumerable.Range(0, 5000).Select(i => $"e{i % 1000}"));
    }

    private static string Read(SharedTexts shared, string text)
    {
        var reader = new Utf8JsonReader([(byte)'"', .. Encoding.UTF8.GetBytes(text), (byte)'"']);
        reader.Read();
        return shared.Id(ref reader);
    }
}
