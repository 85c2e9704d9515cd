using System.Text;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Problems;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Wordings;

public class FingerprintTests
{
    // Worked out by another program from canonical texts written by hand.
    [Theory]
    [InlineData("question-1", 59, "904bd3", "004f4b3bb350a792f5", "40af2e10d88999d10128d50316e88d8558dd447db48a28ba45d9118b49731bd6")]
    [InlineData("bright", 77, "db52a1", "bc3561033ddf127e68390662", "2f341ea5c008a66471a2334a6ac61ce4980059853b9f2f9893954a0b398a937c")]
    [InlineData("first-keeper", 65, "4422f5", "52da1d2fcbcedf4d59", "8093c2d1b87360717967a025be777565b0665c4d00e3da903f8adb2bb0d8ee2b")]
    public void A_fingerprint_is_made_of_the_canonical_text(string id, int length, string start, string checks, string sha256) =>
        WordingPassage.Of(id, LighthouseHandbook.Passages[id]).Should().Be(new WordingPassage { Id = id, Length = length, Start = start, Checks = checks, Sha256 = sha256 });

    [Fact]
    public void Fingerprints_that_were_written_and_read_find_the_same()
    {
        var fingerprints = new WordingFingerprintsReader().Read(EngagementJson.ToUtf8Bytes(LighthouseHandbook.Fingerprints)).ValueOrThrow();

        new WordingImporter(fingerprints).Import(LighthouseHandbook.Document).Should().Be(new WordingImporter(LighthouseHandbook.Fingerprints).Import(LighthouseHandbook.Document));
    }

    [Theory]
    [InlineData("Thirty-one characters are here")]
    [InlineData("Thirty-one characters are here.")]
    [InlineData("1. Whatever begins with a number is no passage at all.")]
    [InlineData("- Neither is what begins with a dash, as lists do.")]
    [InlineData("")]
    [InlineData("((((((((((((((((((((((((((((((((((((((((")]
    [InlineData("\"'([\"'([\"'([\"'([\"'([\"'([\"'([\"'([\"'([\"'([")]
    [InlineData("A 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 B C")]
    public void A_passage_is_long_enough_and_begins_with_a_letter(string text) =>
        FluentActions.Invoking(() => WordingPassage.Of("one", text)).Should().ThrowExactly<ArgumentException>();

    [Theory]
    [InlineData("")]
    [InlineData("One")]
    [InlineData("two words")]
    public void The_id_of_a_passage_is_in_kebab_case(string id) =>
        FluentActions.Invoking(() => WordingPassage.Of(id, LighthouseHandbook.Passages["question-1"])).Should().ThrowExactly<ArgumentException>().WithParameterName(nameof(id));

    [Fact]
    public void A_passage_has_an_id_and_a_text()
    {
        FluentActions.Invoking(() => WordingPassage.Of(null!, LighthouseHandbook.Passages["question-1"])).Should().Throw<ArgumentNullException>().WithParameterName("id");
        FluentActions.Invoking(() => WordingPassage.Of("one", null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => WordingPassage.Of("one", "Half of a pair is in this passage: \uD83D.")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PassagePart.Of(null!, "a", "a")).Should().Throw<ArgumentNullException>().WithParameterName("passage");
        FluentActions.Invoking(() => PassagePart.Of("one", null!, "a")).Should().Throw<ArgumentNullException>().WithParameterName("whole");
        FluentActions.Invoking(() => PassagePart.Of("one", "a", null!)).Should().Throw<ArgumentNullException>().WithParameterName("part");
    }

    /// <summary>Half a million marks on one letter, one in two of which is to stand before another.</summary>
    [Fact]
    public void Of_the_marks_on_a_letter_thirty_count()
    {
        var passage = LighthouseHandbook.Passages["question-1"];
        string Marked(int pairs) => passage + "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", pairs)) + " end";

        WordingPassage.Of("one", Marked(262_144)).Should().Be(WordingPassage.Of("one", Marked(15)));
        WordingPassage.Of("one", Marked(15)).Should().NotBe(WordingPassage.Of("one", Marked(14)));
        new WordingImporter(LighthouseHandbook.Fingerprints).Import(Marked(262_144) + "\n\n" + LighthouseHandbook.Document).Missing.Should().BeEmpty();
    }

    [Fact]
    public void Marks_beyond_the_basic_plane_are_counted_once()
    {
        // U+1D167 and U+1D185 are marks of musical notation that are written below and above.
        string Marked(int pairs) => LighthouseHandbook.Passages["question-1"] + string.Concat(Enumerable.Repeat("\U0001D185\U0001D167", pairs)) + "e\u0301.";

        WordingPassage.Of("one", Marked(16)).Should().Be(WordingPassage.Of("one", Marked(15))).And.NotBe(WordingPassage.Of("one", Marked(14)));
    }

    [Theory]
    [InlineData("lanterns")]
    [InlineData("the")]
    [InlineData("")]
    public void A_part_stands_in_its_passage_once(string part) =>
        FluentActions.Invoking(() => PassagePart.Of("question-1", LighthouseHandbook.Passages["question-1"], part)).Should().Throw<ArgumentException>();

    [Fact]
    public void An_importer_refuses_fingerprints_with_problems()
    {
        var wrong = LighthouseHandbook.Fingerprints with { Passages = [] };

        FluentActions.Invoking(() => new WordingImporter(wrong)).Should().Throw<InvalidDocumentException>().Which.Problems
            .Should().OnlyContain(problem => problem.Code == ProblemCodes.UnknownPassage).And.HaveCount(16);
        FluentActions.Invoking(() => new WordingImporter(null!)).Should().Throw<ArgumentNullException>();
    }

    /// <summary>Only code can leave out what must be there; a document without it is not read.</summary>
    [Fact]
    public void What_is_null_is_a_blank_text()
    {
        var wrong = LighthouseHandbook.Fingerprints with
        {
            Id = null!,
            Culture = null!,
            Source = null!,
            Passages =
            [
                LighthouseHandbook.Fingerprints.Passages[0] with { Id = null! },
                LighthouseHandbook.Fingerprints.Passages[1] with { Start = null!, Checks = null!, Sha256 = null! },
            ],
            Texts = [new FingerprintedText { Id = null!, Parts = [new PassagePart { Passage = null! }] }],
        };

        var problems = FluentActions.Invoking(() => new WordingImporter(wrong)).Should().Throw<InvalidDocumentException>().Which.Problems;
        problems.Should().OnlyContain(problem => problem.Code == ProblemCodes.BlankText);
        problems.Select(problem => problem.Pointer).Should().Equal(
            "/id", "/culture", "/source", "/passages/0/id", "/passages/1/start", "/passages/1/checks", "/passages/1/sha256", "/texts/0/id", "/texts/0/parts/0/passage");
    }

    [Fact]
    public void What_is_null_in_a_pack_of_wording_is_a_blank_text()
    {
        var wrong = new WordingImporter(LighthouseHandbook.Fingerprints).Import(LighthouseHandbook.Document).Pack! with
        {
            Id = null!,
            Culture = null!,
            Texts = [new WordingText { Id = null!, Text = null! }],
        };

        var problems = FluentActions.Invoking(() => new WordingCatalog(wrong)).Should().Throw<InvalidDocumentException>().Which.Problems;
        problems.Should().OnlyContain(problem => problem.Code == ProblemCodes.BlankText);
        problems.Select(problem => problem.Pointer).Should().HaveCount(4).And.OnlyContain(pointer => pointer.EndsWith("/id") || pointer.EndsWith("/culture") || pointer.EndsWith("/texts/0/text"));
    }

    [Theory]
    [InlineData(32, 12)]
    [InlineData(48, 12)]
    [InlineData(49, 18)]
    [InlineData(int.MaxValue, 536870916)]
    public void A_passage_has_a_check_after_every_24_characters_and_at_the_end(int length, int digits)
    {
        var wrong = LighthouseHandbook.Fingerprints with { Passages = [LighthouseHandbook.Fingerprints.Passages[0] with { Length = length, Checks = "0" }] };

        FluentActions.Invoking(() => new WordingImporter(wrong)).Should().Throw<InvalidDocumentException>().Which.Problems
            .Should().Contain(problem => problem.Pointer == "/passages/0/checks" && problem.Message.StartsWith($"This must be {digits} hexadecimal digits"));
    }

    /// <summary>Every text is one that cards and ladder have: what the built-in fingerprints name, a pack of wording can replace.</summary>
    [Fact]
    public void The_built_in_fingerprints_name_texts_that_there_are()
    {
        var ids = BuiltIn.OfficialWording.Texts.Select(text => text.Id).ToList();

        ids.Should().HaveCount(152).And.OnlyHaveUniqueItems();
        ids.Should().BeSubsetOf(CardTexts().Concat(LadderTexts()));
        ids.Should().Contain(BuiltIn.Cards.Cards.SelectMany(card => card.Questions).Select(question => $"questions/{question.Id}/text"));
        ids.Should().Contain(BuiltIn.Framework.Levels.SelectMany(level => (string[])[$"frameworks/ohchr-b-tech/levels/{level.Id}/name", $"frameworks/ohchr-b-tech/levels/{level.Id}/definition"]));
    }

    /// <summary>Texts made to be read in as many ways as can be. Each of them ends, and nothing is found.</summary>
    [Theory]
    [InlineData("Does each keeper... ")]
    [InlineData("Does each keeper...\n")]
    [InlineData("Do-\nes-\nea-\nch-\n")]
    [InlineData("D\no\ne\ns\n")]
    [InlineData("The lamp is lit at dusk[2]\n[3]\n1) - ")]
    [InlineData("[")]
    [InlineData("](")]
    [InlineData("[a](")]
    [InlineData("<a")]
    [InlineData("[^")]
    [InlineData("-\n")]
    [InlineData("\\")]
    [InlineData("(\"'[Do it on")]
    public void No_text_takes_long(string repeated)
    {
        var text = new StringBuilder().Insert(0, repeated, 300_000 / repeated.Length).ToString();

        new WordingImporter(LighthouseHandbook.Fingerprints).Import(text + "\n\n").Pack.Should().BeNull();
    }

    [Fact]
    public void A_long_document_is_read_to_its_end()
    {
        var before = new StringBuilder().Insert(0, "Nobody keeps a lamp in this town, does each neighbour say, for use\nwherever the report is read.\n", 5_000);

        new WordingImporter(LighthouseHandbook.Fingerprints).Import(before + LighthouseHandbook.Document).Missing.Should().BeEmpty();
    }

    private static IEnumerable<string> CardTexts() => BuiltIn.Cards.Definitions.SelectMany(definition => (string[])[$"definitions/{definition.Id}/term", $"definitions/{definition.Id}/text"])
        .Concat(BuiltIn.Cards.Features.Select(feature => $"features/{feature.Id}/name"))
        .Concat(BuiltIn.Cards.Cards.SelectMany(card => ((string[])["title", "appliesWhen", "addressees"]).Select(member => $"cards/{card.Id}/{member}")
            .Concat(Numbered($"cards/{card.Id}/overview", card.Overview.Count))
            .Concat(card.Sections.SelectMany((section, i) => Numbered($"cards/{card.Id}/sections/{i + 1}/paragraphs", section.Paragraphs.Count).Append($"cards/{card.Id}/sections/{i + 1}/heading")))
            .Concat(card.Questions.SelectMany(question => Numbered($"questions/{question.Id}/exampleActions", question.ExampleActions.Count)
                .Concat(Numbered($"questions/{question.Id}/situations", question.Situations.Count))
                .Append($"questions/{question.Id}/text")
                .Concat(question.Guidance is null ? [] : [$"questions/{question.Id}/guidance"])))));

    private static IEnumerable<string> LadderTexts() => BuiltIn.Framework.Levels.SelectMany(level => (string[])[$"frameworks/ohchr-b-tech/levels/{level.Id}/name", $"frameworks/ohchr-b-tech/levels/{level.Id}/definition"])
        .Concat(BuiltIn.Framework.Groups.Select(group => $"frameworks/ohchr-b-tech/groups/{group.Id}"));

    private static IEnumerable<string> Numbered(string list, int count) => Enumerable.Range(1, count).Select(number => FormattableString.Invariant($"{list}/{number}"));
}
