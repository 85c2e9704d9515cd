using System.Text;
using EngagementFramework.Problems;
using EngagementFramework.Tests.Json;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Wordings;

public class ImportTests
{
    private const string Document = LighthouseHandbook.Document;
    private static readonly WordingImporter Importer = new(LighthouseHandbook.Fingerprints);

    [Fact]
    public void A_copy_becomes_a_pack_of_the_texts_of_the_publication()
    {
        var import = Importer.Import(Document);

        import.Problems.Should().BeEmpty();
        import.Missing.Should().BeEmpty();
        Texts(import).Should().BeEquivalentTo(LighthouseHandbook.Texts);
        import.Pack!.Texts.Select(text => text.Id).Should().Equal(LighthouseHandbook.Fingerprints.Texts.Select(text => text.Id));
        import.Pack.Should().Be(new WordingPack
        {
            Id = "lighthouse-handbook-official",
            Version = "3",
            Culture = "en",
            Name = "Handbook of Lighthouse Keeping, official wording",
            Attribution = "The Invented Guild of Keepers",
            Licence = "Nobody's.",
            Source = LighthouseHandbook.Fingerprints.Source,
            Texts = import.Pack.Texts,
        });
    }

    [Fact]
    public void Lines_may_be_of_any_width() => Every(Widths, width => DamagedCopy.Reflowed(Document, width));

    [Fact]
    public void Words_may_be_broken_at_the_ends_of_lines() => Every(Widths, width => DamagedCopy.Hyphenated(Document, width));

    [Fact]
    public void Pages_may_end_anywhere() =>
        Every(Enumerable.Range(1, 30), lines => DamagedCopy.OnPages(DamagedCopy.Hyphenated(DamagedCopy.AsCopiedFromAPage(Document), 38), lines + 2));

    [Fact]
    public void Another_column_may_stand_beside_the_text() =>
        Every([24, 33, 60], width => DamagedCopy.InTwoColumns(DamagedCopy.Reflowed(DamagedCopy.AsCopiedFromAPage(Document), width), DamagedCopy.Reflowed(Unrelated, 30)));

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("\n", "\r")]
    [InlineData("\n", "\n\n\n")]
    [InlineData(" ", "\u00A0")]
    [InlineData(" ", "  ")]
    [InlineData(" ", " \u200B")]
    [InlineData("THE HANDBOOK", "\uFEFFTHE HANDBOOK")]
    [InlineData("fo", "f\u00ADo")]
    [InlineData("fl", "ﬂ")]
    [InlineData("...", "…")]
    [InlineData("The Lamp", "<b>The</b> &\nThe Lamp")]
    [InlineData("The lamp is lit", "### The lamp is lit")]
    [InlineData("The lamp is lit", "> The lamp __is__ `lit`")]
    [InlineData("The lamp is lit", "[The lamp][1] is <em>lit</em>")]
    [InlineData("at dusk", "at ![dusk](dusk.png \"at dusk (a picture)\")")]
    [InlineData("¹ It's", "[^1] It's")]
    [InlineData("¹ It's", "<sup>1</sup> It's")]
    [InlineData("¹ It's", "[1] It's")]
    [InlineData("¹ It's", "1 It's")]
    [InlineData("every 2)", @"every 2\)")]
    [InlineData("the hour in", "the hour\n12\n\fHANDBOOK\n in")]
    [InlineData("- Do", "– Do")]
    [InlineData("- Keep", "1. Keep")]
    [InlineData("late.\n- Keep", "late. – Keep")]
    public void What_layout_and_markup_do_makes_no_difference(string what, string becomes)
    {
        Document.Should().Contain(what);
        var import = Importer.Import(Document.Replace(what, becomes, StringComparison.Ordinal));

        import.Missing.Should().BeEmpty();
        Texts(import).Values.Should().NotContain(text => text.Contains('\n') || text.Contains('\u00AD') || text.Contains('ﬂ') || text.Contains('*'));
    }

    [Theory]
    [InlineData("“", "\"", "definitions/first-keeper/term", "\"first keeper”")]
    [InlineData("harbour master's", "harbour master’s", "questions/lamp/2/guidance", "Do it on the same day: the harbour master’s co-ordinator reads no letter that comes late. Keep a copy of it in the tower, where the next keeper finds it.")]
    [InlineData("– ...", "— …", "frameworks/light/levels/bright/definition", "…AND the tower shows a light that a ship can see from 12 miles away.")]
    [InlineData("wicks/oil", "wi\u00ADcks/oil", "questions/lamp/2/exampleActions/2", "wet wicks/oil")]
    [InlineData("fly", "ﬂy", "questions/lamp/2/exampleActions/3", "birds that fly against the glass")]
    [InlineData("at dusk—never later—by", "at dusk – never later – by", "cards/lamp/overview/1", "The lamp is lit at dusk – never later – by the “first keeper”, who re-enters the hour in the well-worn log-book. It's trimmed every 4 hours (or, in fog, every 2).")]
    public void The_characters_of_the_copy_are_kept(string what, string becomes, string id, string text) =>
        Texts(Importer.Import(Document.Replace(what, becomes, StringComparison.Ordinal)))[id].Should().Be(text);

    [Fact]
    public void A_hyphen_at_the_end_of_a_line_is_kept_where_the_publication_has_one()
    {
        var texts = Texts(Importer.Import(Document.Replace("re-enters", "re-\nenters", StringComparison.Ordinal).Replace("well-worn log-book", "well-\nworn log-\nbo-\nok", StringComparison.Ordinal)));

        texts["cards/lamp/overview/1"].Should().Be(LighthouseHandbook.Texts["cards/lamp/overview/1"]);
    }

    /// <summary>Every word of the document is changed in turn: the texts that have it, and no others, are left out.</summary>
    [Fact]
    public void A_text_with_a_changed_word_is_listed_and_left_out()
    {
        var words = Document.Split(' ');
        var seen = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Contains("://", StringComparison.Ordinal))
            {
                continue;
            }

            var changed = Importer.Import(string.Join(' ', words.Select((word, at) => at == i ? Changed(word) : word)));
            changed.Missing.Concat(Texts(changed).Keys).Should().BeEquivalentTo(LighthouseHandbook.Texts.Keys);
            Texts(changed).Should().BeSubsetOf(LighthouseHandbook.Texts);
            changed.Problems.Select(problem => problem.Severity).Should().Equal(Enumerable.Repeat(Severity.Warning, changed.Missing.Count));
            seen += changed.Missing.Count > 0 ? 1 : 0;
        }

        // Of the words of the document, those outside of passages may be anything.
        seen.Should().BeGreaterThan(130);
    }

    [Theory, ProvesCode(ProblemCodes.TextNotRecognised)]
    [InlineData("at dusk", "at dawn", "cards/lamp/overview/1")]
    [InlineData("at dusk", "not at dusk", "cards/lamp/overview/1")]
    [InlineData("dusk—never", "dusk, never", "cards/lamp/overview/1")]
    [InlineData("re-enters", "reenters", "cards/lamp/overview/1", "definitions/first-keeper/term")]
    [InlineData("every 4 hours", "every 6 hours", "cards/lamp/overview/1")]
    [InlineData("every 2)", "every 2", "cards/lamp/overview/1")]
    [InlineData("The Lamp", "the Lamp", "cards/lamp/title")]
    [InlineData("12 miles", "2 miles", "frameworks/light/levels/bright/name", "frameworks/light/levels/bright/definition")]
    [InlineData("in writing", "in  writ ing", "questions/lamp/2/text")]
    [InlineData("wet wicks/oil", "wicks/oil", "questions/lamp/2/exampleActions/1", "questions/lamp/2/exampleActions/2", "questions/lamp/2/exampleActions/3")]
    public void What_is_not_the_published_text_is_left_out(string what, string becomes, params string[] missing)
    {
        Document.Should().Contain(what);
        var import = Importer.Import(Document.Replace(what, becomes, StringComparison.Ordinal));

        import.Missing.Should().Equal(missing);
        Texts(import).Should().BeEquivalentTo(LighthouseHandbook.Texts.Where(text => !missing.Contains(text.Key)));
        import.Problems.Select(problem => problem.ToString()).Should().Equal(missing.Select(id =>
            $"(1,1): warning text-not-recognised at : The text '{id}' was not recognised with certainty, and is left out. Compare the place in the file with the publication."));
    }

    [Theory, ProvesCode(ProblemCodes.NothingRecognised)]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData(Unrelated)]
    [InlineData("Dark. Bright. The Lamp. Broken mantles, broken mantles.")]
    public void Nothing_is_taken_from_another_text(string text)
    {
        var import = Importer.Import(text);

        import.Pack.Should().BeNull();
        import.Missing.Should().Equal(LighthouseHandbook.Fingerprints.Texts.Select(each => each.Id));
        import.Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = ProblemCodes.NothingRecognised, Severity = Severity.Error, Pointer = "", Line = 1, Column = 1 });
        import.Problems[0].Message.Should().Contain("The Handbook of Lighthouse Keeping");
    }

    [Theory, ProvesCode(ProblemCodes.NotPlainText)]
    [InlineData("%PDF-1.7\n")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("T\0h\0e\0")]
    public void What_only_holds_text_is_no_text(string text) => Problem(Importer.Import(Encoding.UTF8.GetBytes(text))).Should().Be((ProblemCodes.NotPlainText, 1, 1));

    [Fact]
    public void Bytes_in_another_encoding_have_a_place()
    {
        Problem(Importer.Import(Encoding.Latin1.GetBytes("The lamp\nis Pré"))).Should().Be((ProblemCodes.NotUtf8, 2, 6));
        Problem(Importer.Import("The lamp\nis \uD83D")).Should().Be((ProblemCodes.NotUtf8, 2, 4));
    }

    [Fact]
    public async Task A_stream_is_read_to_its_end_or_to_the_limit()
    {
        var bytes = Encoding.UTF8.GetBytes(Document);
        using var stream = new MemoryStream(bytes);
        (await Importer.ImportAsync(stream, TestContext.Current.CancellationToken)).Should().Be(Importer.Import(Document));

        using var again = new MemoryStream(bytes);
        var small = new WordingImporter(LighthouseHandbook.Fingerprints) { MaximumBytes = bytes.Length - 1 };
        Problem(await small.ImportAsync(again, TestContext.Current.CancellationToken)).Should().Be((ProblemCodes.TooLarge, 1, 1));
    }

    private const string Unrelated = "The ferry leaves at noon. Whoever misses it may wait for the next one, which is tomorrow. There is an inn near the pier, and a lamp in its window for use wherever a guest is late. Nobody has ever complained.";

    private static IEnumerable<int> Widths => Enumerable.Range(14, 100);

    private static void Every(IEnumerable<int> numbers, Func<int, string> copy)
    {
        foreach (var number in numbers)
        {
            var import = Importer.Import(copy(number));
            import.Missing.Should().BeEmpty("of {0}", number);
            Texts(import).Should().BeEquivalentTo(LighthouseHandbook.Texts);
        }
    }

    private static Dictionary<string, string> Texts(WordingImport import) => import.Pack?.Texts.ToDictionary(text => text.Id, text => text.Text) ?? [];

    private static (string Code, int? Line, int? Column) Problem(WordingImport import)
    {
        import.Pack.Should().BeNull();
        var problem = import.Problems.Should().ContainSingle().Subject;
        return (problem.Code, problem.Line, problem.Column);
    }

    private static string Changed(string word) => word.Replace("e", "ea", StringComparison.Ordinal) is var changed && changed != word ? changed : word + "x";
}
