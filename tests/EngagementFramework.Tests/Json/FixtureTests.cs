using System.Text;

namespace EngagementFramework.Tests.Json;

public class FixtureTests
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    [Theory, MemberData(nameof(Fixtures.Invalid), MemberType = typeof(Fixtures))]
    public void An_invalid_document_has_exactly_its_problems(string format, string name)
    {
        var reading = Read(format, "invalid", name);

        reading.Value.Should().BeNull();
        reading.Problems.Select(Fixtures.Line).Should().Equal(Fixtures.Problems(format, name));
    }

    [Theory, MemberData(nameof(Fixtures.Invalid), MemberType = typeof(Fixtures))]
    public void What_is_said_of_an_invalid_document_is_a_sentence_without_gaps(string format, string name)
    {
        foreach (var problem in Read(format, "invalid", name).Problems)
        {
            problem.Message.Should().EndWith(".").And.NotMatchRegex("{[A-Za-z]+}");
        }
    }

    [Theory, MemberData(nameof(Fixtures.Valid), MemberType = typeof(Fixtures))]
    public void A_valid_document_is_read_and_written_again_is_the_same(string format, string name)
    {
        var reading = Read(format, "valid", name);
        reading.Problems.Select(Fixtures.Line).Should().BeEmpty();

        var written = DocumentFormat.All[format].Write(reading.Value!);
        var again = DocumentFormat.All[format].Read(written);

        again.Problems.Select(Fixtures.Line).Should().BeEmpty();
        again.Value.Should().Be(reading.Value);
        DocumentFormat.All[format].Write(again.Value!).Should().Equal(written);
    }

    [Theory, MemberData(nameof(Fixtures.Valid), MemberType = typeof(Fixtures))]
    public void The_thorough_check_finds_nothing_in_a_document_that_is_read(string format, string name)
    {
        var json = Fixtures.Read(format, "valid", name);
        DocumentFormat.All[format].CheckStructure(json.AsSpan().StartsWith(ByteOrderMark) ? json[3..] : json).Should().BeEmpty();
    }

    [Fact]
    public void Fixtures_keep_the_bytes_that_they_are_about()
    {
        Encoding.UTF8.GetString(Fixtures.Read("engagement-assessment-1", "invalid", "lines-that-end-in-crlf")).Should().Contain("\r\n").And.NotMatchRegex("[^\r]\n");
        Fixtures.Read("engagement-assessment-1", "valid", "byte-order-mark").Should().StartWith(ByteOrderMark);
        Fixtures.Read("engagement-assessment-1", "invalid", "malformed-empty").Should().BeEmpty();
        Fixtures.Read("engagement-assessment-1", "invalid", "not-utf8-latin-1").Should().Contain(0xE9);
    }

    private static Reading Read(string format, string kind, string name) => DocumentFormat.All[format].Read(Fixtures.Read(format, kind, name));
}
