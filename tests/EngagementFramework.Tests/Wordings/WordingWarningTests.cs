using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Tests.Json;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Wordings;

/// <summary>What is allowed in a pack of wording and surely not meant.</summary>
public class WordingWarningTests
{
    private static readonly FrameworkCatalog Frameworks = new(BuiltIn.Framework);

    [Fact, ProvesCode(ProblemCodes.OrphanText)]
    public void A_text_for_nothing_in_use_is_an_orphan()
    {
        var pack = Complete("fr",
            ("cards/governence/title", "x"), ("questions/governance/6/text", "x"), ("features/overuse/phrase", "x"), ("definitions/x/term", "x"), ("frameworks/other/name", "x"),
            ("template/other", "{phrase}"), ("messages/report.other", "x"));
        var first = pack.Texts.Count - 7;

        Warnings(pack, known: true).Should().Equal(Enumerable.Range(first, 7).Select(i => (ProblemCodes.OrphanText, $"/texts/{i}/id")));

        // Without cards and ladders only the template and the messages are known.
        Warnings(pack, known: false).Should().Equal(Enumerable.Range(first + 5, 2).Select(i => (ProblemCodes.OrphanText, $"/texts/{i}/id")));
    }

    [Fact, ProvesCode(ProblemCodes.MissingTexts)]
    public void Missing_texts_are_counted_and_the_first_named()
    {
        var reader = new WordingPackReader(DocumentFormat.Catalog, Frameworks) { Warns = true };
        var all = WordingIds.Of(DocumentFormat.Catalog, Frameworks).Count;

        var warning = reader.Read(EngagementJson.ToUtf8Bytes(SampleWordings.Pack("fr", ("cards/governance/title", "x")))).Warnings.Should().ContainSingle().Which;

        (warning.Code, warning.Pointer, warning.Severity).Should().Be((ProblemCodes.MissingTexts, "/texts", Severity.Warning));
        warning.Line.Should().NotBeNull();
        warning.Message.Should().StartWith($"{all - 1} of the {all} texts");
        Warnings(SampleWordings.Pack("en-GB", ("cards/governance/title", "x")), known: true).Should().BeEmpty("English is there for the rest");
    }

    [Fact, ProvesCode(ProblemCodes.UntranslatedText)]
    public void A_sentence_left_in_English_is_told_and_a_word_is_not()
    {
        var texts = WordingIds.Of(DocumentFormat.Catalog, Frameworks).Where(text => text.Id is "cards/governance/appliesWhen" or "messages/report.label.question").ToList();
        var pack = Complete("fr");
        pack = pack with { Texts = [.. pack.Texts.Select(text => texts.Find(english => english.Id == text.Id) ?? text)] };
        var place = pack.Texts.ToList().FindIndex(text => text.Id == "cards/governance/appliesWhen");

        Warnings(pack, known: true).Should().Equal((ProblemCodes.UntranslatedText, $"/texts/{place}/text"));
        Warnings(pack with { Culture = "en-GB" }, known: true).Should().BeEmpty();
    }

    [Fact]
    public void A_reader_that_is_not_asked_warns_of_nothing() =>
        new WordingPackReader(DocumentFormat.Catalog, Frameworks).Read(EngagementJson.ToUtf8Bytes(SampleWordings.Pack("fr", ("cards/x/title", "x")))).Warnings.Should().BeEmpty();

    private static IEnumerable<(string, string)> Warnings(WordingPack pack, bool known) =>
        (known ? new WordingPackReader(DocumentFormat.Catalog, Frameworks) { Warns = true } : new WordingPackReader { Warns = true })
            .Read(EngagementJson.ToUtf8Bytes(pack)).Warnings.Select(warning => (warning.Code, warning.Pointer));

    private static WordingPack Complete(string culture, params (string, string)[] more) => SampleWordings.Pack(
        culture,
        [.. WordingIds.Of(DocumentFormat.Catalog, Frameworks).Select(text => (text.Id, "x" + string.Concat(TextCatalog.Placeholders(text.Text).Select(name => $" {{{name}}}")))), .. more]);
}
