using System.Text.RegularExpressions;
using EngagementFramework.Data;
using EngagementFramework.Tests.Snapshots;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Wordings;

/// <summary>
/// The published document itself, and copies of it that are damaged here. It is no part of the repository: where the folder beside it is
/// absent, these tests are skipped.
/// </summary>
public partial class OfficialWordingTests
{
    private static readonly string Source = Path.GetFullPath(Path.Combine(ProjectFolder.Repository, "..", "shared", "source", "b-tech-investor-engagement-tool.txt"));
    private static readonly WordingImporter Importer = new(BuiltIn.OfficialWording);

    [Fact]
    public void The_published_document_has_every_text()
    {
        var import = Importer.Import(Document());

        import.Problems.Should().BeEmpty();
        import.Pack!.Texts.Select(text => text.Id).Should().Equal(BuiltIn.OfficialWording.Texts.Select(text => text.Id));
        (import.Pack.Id, import.Pack.Version, import.Pack.Culture, import.Pack.Review).Should().Be(("ohchr-b-tech-official", BuiltIn.Cards.Version, "en", null));
    }

    /// <summary>The questions, read out of the file in another way: the numbered lines of each card.</summary>
    [Fact]
    public void The_questions_are_those_of_the_cards_in_their_order()
    {
        var document = Document();
        var texts = Texts(document);
        var cards = CardHeading().Split(document).Skip(1).ToArray();
        for (var i = 0; i < BuiltIn.Cards.Cards.Count; i++)
        {
            var card = BuiltIn.Cards.Cards[i];
            var numbered = Numbered().Matches(cards[i]).Select(match => match.Groups[1].Value).ToArray();
            var lead = card.Feature is null ? LeadIn().Match(cards[i]).Value + " " : "";

            card.Questions.Select(question => texts[$"questions/{question.Id}/text"]).Should().Equal(numbered.Select(question => lead + question));
            texts[$"cards/{card.Id}/title"].Should().Be(cards[i].Trim('*', '\n', ' ').Split('\n')[0].Trim('*'));
        }
    }

    [Fact]
    public void The_levels_are_the_rows_of_the_table_in_their_order()
    {
        var document = Document();
        var texts = Texts(document);
        var rows = Row().Matches(document).Select(match => (Value: match.Groups[1].Value, Name: match.Groups[2].Value, Definition: match.Groups[3].Value));

        BuiltIn.Framework.Levels.Select(level => (
            Value: FormattableString.Invariant($"{level.Value}"),
            Name: texts[$"frameworks/ohchr-b-tech/levels/{level.Id}/name"],
            Definition: texts[$"frameworks/ohchr-b-tech/levels/{level.Id}/definition"])).Should().Equal(rows);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(100)]
    public void Lines_may_be_of_another_width(int width) => Same(document => DamagedCopy.Reflowed(document, width));

    [Theory]
    [InlineData(40)]
    [InlineData(66)]
    [InlineData(90)]
    public void Words_may_be_hyphenated(int width) => Same(document => DamagedCopy.Hyphenated(document, width));

    [Theory]
    [InlineData(40, 9)]
    [InlineData(72, 30)]
    [InlineData(72, 41)]
    [InlineData(100, 13)]
    public void Headers_page_numbers_and_footnotes_may_stand_between(int width, int lines) => Same(document => DamagedCopy.OnPages(DamagedCopy.Reflowed(document, width), lines));

    [Theory]
    [InlineData(60, 11)]
    [InlineData(80, 37)]
    public void All_of_it_may_have_happened_at_once(int width, int lines) =>
        Same(document => DamagedCopy.OnPages(DamagedCopy.Hyphenated(DamagedCopy.AsCopiedFromAPage(document), width), lines));

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData(" ", "\u00A0")]
    [InlineData("'", "’")]
    [InlineData("’", "'")]
    [InlineData("—", "–")]
    [InlineData("fi", "ﬁ")]
    [InlineData("\"", "”")]
    [InlineData("(#)", "(https://example.org/a_(b) \"title\")")]
    [InlineData("**", "__")]
    public void Typography_makes_no_difference(string what, string becomes) =>
        Importer.Import("\uFEFF" + Document().Replace(what, becomes, StringComparison.Ordinal)).Missing.Should().BeEmpty();

    /// <summary>One word of a text is changed wherever the text stands: it is left out, with those that share the place, and no other.</summary>
    [Theory]
    [InlineData("cards/governance/overview/1")]
    [InlineData("cards/high-risk-customers-or-end-users/appliesWhen")]
    [InlineData("questions/governance/2/text")]
    [InlineData("questions/high-risk-customers-or-end-users/1/text")]
    [InlineData("questions/low-leverage-sales-practices/2/situations/2")]
    [InlineData("frameworks/ohchr-b-tech/levels/red-flag/definition", "frameworks/ohchr-b-tech/levels/red-flag/name")]
    [InlineData("frameworks/ohchr-b-tech/levels/developing/definition", "frameworks/ohchr-b-tech/levels/developing/name")]
    [InlineData("definitions/leverage/text", "cards/low-leverage-sales-practices/overview/2")]
    public void A_changed_text_is_listed_and_left_out(string id, params string[] others)
    {
        var document = Document();
        var texts = Texts(document);
        var text = texts[id][(texts[id].IndexOf("... ", StringComparison.Ordinal) is var lead and > 0 ? lead + 4 : 0)..];
        document.Should().Contain(text);
        var end = text.LastIndexOf(' ');
        var changed = text.Insert(end, "-like");

        var import = Importer.Import(document.Replace(text, changed, StringComparison.Ordinal));

        import.Missing.Should().BeEquivalentTo([id, .. others]);
        import.Pack!.Texts.Should().BeEquivalentTo(Importer.Import(document).Pack!.Texts.Where(each => each.Id != id && !others.Contains(each.Id)));
    }

    [Fact]
    public void The_fingerprints_are_those_of_the_document()
    {
        var (passages, _) = PassageSearch.Find(SourceText.Of(Document()), BuiltIn.OfficialWording.Passages);

        BuiltIn.OfficialWording.Passages.Select(passage => WordingPassage.Of(passage.Id, passages[passage.Id].Output(0, passage.Length)))
            .Should().Equal(BuiltIn.OfficialWording.Passages);
    }

    private static void Same(Func<string, string> damage)
    {
        var document = Document();
        var import = Importer.Import(damage(document));

        import.Missing.Should().BeEmpty();
        import.Pack!.Texts.Select(AtDashes).Should().Equal(Importer.Import(document).Pack!.Texts.Select(AtDashes));
    }

    /// <summary>A text in which dashes stand without spaces: where a line ends at a dash, nobody can tell whether there was one.</summary>
    private static (string Id, string Text) AtDashes(WordingText text) => (text.Id, SpacedDash().Replace(text.Text, "$1"));

    private static Dictionary<string, string> Texts(string document) => Importer.Import(document).Pack!.Texts.ToDictionary(text => text.Id, text => text.Text);

    private static string Document()
    {
        Assert.SkipUnless(File.Exists(Source), "The published document, which is optional, is not at hand: this test needs it in a folder ../shared/source, seen from the root of the repository.");
        return File.ReadAllText(Source);
    }

    [GeneratedRegex(" ?([—–]) ?")]
    private static partial Regex SpacedDash();

    [GeneratedRegex(@"^CARD [1-5]", RegexOptions.Multiline)]
    private static partial Regex CardHeading();

    [GeneratedRegex(@"^[1-5]\. ([^?\n]*\?)", RegexOptions.Multiline)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^Do .*\.\.\.$", RegexOptions.Multiline)]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"^[^\t\n]*\t(-?[0-5]) ([A-Z][A-Za-z ]*) – ?([^\t\n]*)", RegexOptions.Multiline)]
    private static partial Regex Row();
}
