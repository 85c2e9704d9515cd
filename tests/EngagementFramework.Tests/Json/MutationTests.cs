using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using EngagementFramework.Problems;

namespace EngagementFramework.Tests.Json;

public partial class MutationTests
{
    private const int Iterations = 8_000;

    private static readonly string[] Vocabulary =
    [
        "null", "true", "0", "-1", "1.5", "1e5", "99999999999", "\"\"", "\" \"", "\"x\"", "\"2026-02-30\"", "\"2026\"", "\"no-practice\"", "\"deferred\"", "\"template\"",
        "\"rated\"", "\"not-rated\"", "\"\\ud800\"", "\"\\u0000\"", "\"format\"", "\"status\"", "\"stance\"", "\"extensions\"", "\"é😀\"", "{", "}", "[", "]", ",", ":", "{}", "[]",
        "{\"a\":1,\"a\":2}", "{\"\\udc00\":1}", "/*", "//", "\ufeff", "\u0000", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    ];

    private static readonly (string Folder, byte[] Json)[] Seeds =
        [.. Fixtures.Valid().Select(row => (row.Data.Item1, Fixtures.Read(row.Data.Item1, "valid", row.Data.Item2)))];

    [Fact]
    public void A_document_with_changed_bytes_is_read_or_has_problems() => SomeAreReadAndSomeAreNot(
        from seed in Gen.OneOf(Seeds)
        from changes in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 100_000], Gen.Byte).Array[1, 4]
        select (seed.Folder, changes.Aggregate(seed.Json, ChangeByte)));

    [Fact]
    public void A_document_with_changed_tokens_is_read_or_has_problems() => SomeAreReadAndSomeAreNot(
        from seed in Gen.OneOf(Seeds)
        from changes in Gen.Select(Gen.Int[0, 4], Gen.Int[0, 100_000], Gen.Int[0, 100_000]).Array[1, 4]
        select (seed.Folder, Encoding.UTF8.GetBytes(string.Concat(changes.Aggregate(Tokens(seed.Json), ChangeToken)))));

    private static void SomeAreReadAndSomeAreNot(Gen<(string Folder, byte[] Json)> documents)
    {
        var read = 0;
        documents.Sample(document => Interlocked.Add(ref read, IsRead(document.Folder, document.Json) ? 1 : 0), iter: Iterations);
        read.Should().BeInRange(Iterations / 400, Iterations / 2);
    }

    private static bool IsRead(string folder, byte[] json)
    {
        var format = DocumentFormat.All[folder];
        var reading = format.Read(json);
        if (reading.Value is { } value)
        {
            // What is read quickly, the thorough check finds nothing in; and it can be written.
            reading.Problems.Should().BeEmpty();
            format.CheckStructure(json.AsSpan().StartsWith("\ufeff"u8) ? json[3..] : json).Should().BeEmpty();
            format.Read(format.Write(value)).Value.Should().Be(value);
            return true;
        }

        reading.Problems.Should().NotBeEmpty();
        foreach (var problem in reading.Problems)
        {
            ProblemCodes.All.Should().Contain(problem.Code);
            problem.Code.Should().NotBe(ProblemCodes.InvalidDocument, "the structure is checked by the shape that the serialiser reads by");
            problem.Line.Should().BePositive();
            problem.Column.Should().BePositive();
            problem.Pointer.Should().MatchRegex("^(/([^/~]|~[01])*)*$");
        }

        reading.Problems.Select(problem => (problem.Line!.Value, problem.Column!.Value)).Should().BeInAscendingOrder();
        return false;
    }

    private static byte[] ChangeByte(byte[] json, (int Kind, int Place, byte Value) change)
    {
        var at = json.Length == 0 ? 0 : change.Place % json.Length;
        return (json.Length == 0 ? 1 : change.Kind) switch
        {
            0 => [.. json[..at], (byte)(json[at] ^ (1 << (change.Value % 8))), .. json[(at + 1)..]],
            1 => [.. json[..at], change.Value, .. json[at..]],
            2 => [.. json[..at], .. json[Math.Min(json.Length, at + 1 + (change.Value % 16))..]],
            _ => json[..at],
        };
    }

    private static string[] ChangeToken(string[] tokens, (int Kind, int Place, int Other) change)
    {
        if (tokens.Length == 0)
        {
            return [Vocabulary[change.Other % Vocabulary.Length]];
        }

        var (at, other) = (change.Place % tokens.Length, change.Other % tokens.Length);
        return change.Kind switch
        {
            0 => [.. tokens[..at], .. tokens[(at + 1)..]],
            1 => [.. tokens[..at], tokens[at], .. tokens[at..]],
            2 => [.. tokens[..at], tokens[other], .. tokens[(at + 1)..]],
            3 => [.. tokens[..at], .. tokens[Math.Min(at, other)..Math.Max(at, other)], .. tokens[at..]],
            _ => [.. tokens[..at], Vocabulary[change.Other % Vocabulary.Length], .. tokens[(at + 1)..]],
        };
    }

    private static string[] Tokens(byte[] json) => [.. Token().Matches(Encoding.UTF8.GetString(json)).Select(match => match.Value)];

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+|\s+
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline)]
    private static partial Regex Token();
}
