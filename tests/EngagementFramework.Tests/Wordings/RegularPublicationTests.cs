using EngagementFramework.Problems;
using EngagementFramework.Tests.Json;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Wordings;

/// <summary>A publication of very many texts of one pattern, that differ at their ends only.</summary>
public class RegularPublicationTests
{
    private const int Count = 2_000;
    private static readonly string[] Questions = [.. Enumerable.Range(1, Count).Select(number => Question("item", number))];
    private static readonly WordingImporter Importer = new(LighthouseHandbook.Fingerprints with
    {
        Passages = [.. Questions.Select((question, i) => WordingPassage.Of(FormattableString.Invariant($"passage-{i + 1}"), question))],
        Texts = [.. Questions.Select((_, i) => new FingerprintedText { Id = Id(i), Parts = [new PassagePart { Passage = FormattableString.Invariant($"passage-{i + 1}") }] })],
    });

    [Theory]
    [InlineData(1_000)]
    [InlineData(60)]
    public void Every_text_is_found(int width)
    {
        var import = Importer.Import(string.Join('\n', Questions.Select(question => DamagedCopy.Reflowed(question, width))));

        import.Problems.Should().BeEmpty();
        import.Pack!.Texts.Select(text => text.Text).Should().Equal(Questions);
    }

    [Fact]
    public void The_order_does_not_matter() => Importer.Import(string.Join("\n\n", Questions.Reverse())).Missing.Should().BeEmpty();

    [Fact]
    public void Texts_that_are_not_there_are_missing_and_the_others_are_found()
    {
        var import = Importer.Import(string.Join('\n', Questions.Where((_, i) => i % 3 != 0)));

        import.Missing.Should().Equal(Enumerable.Range(0, Count).Where(i => i % 3 == 0).Select(Id));
        import.Problems.Should().OnlyContain(problem => problem.Code == ProblemCodes.TextNotRecognised);
    }

    /// <summary>A passage may be the beginning of another, and two may be the same.</summary>
    [Fact]
    public void Of_texts_that_begin_at_one_place_each_is_found()
    {
        string[] texts =
        [
            "The lamp is lit at dusk by the keeper.",
            "The lamp is lit at dusk by the keeper. It is put out at dawn.",
            "The lamp is lit at dusk by the keeper. It is put out at dawn. Nobody else may touch it.",
            "The lamp is lit at dusk by the keeper. It is put out at dawn.",
            "The lamp is lit at dusk by the keeper. It is put out at noon.",
        ];
        var importer = new WordingImporter(LighthouseHandbook.Fingerprints with
        {
            Passages = [.. texts.Select((text, i) => WordingPassage.Of(FormattableString.Invariant($"passage-{i + 1}"), text))],
            Texts = [.. texts.Select((_, i) => new FingerprintedText { Id = Id(i), Parts = [new PassagePart { Passage = FormattableString.Invariant($"passage-{i + 1}") }] })],
        });

        var import = importer.Import(texts[2]);

        import.Missing.Should().Equal(Id(4));
        import.Pack!.Texts.Select(text => text.Text).Should().Equal(texts[..4]);
    }

    /// <summary>Each of these places could be any text until its very end, in ever so many readings.</summary>
    [Fact, ProvesCode(ProblemCodes.SearchBrokenOff)]
    public void Where_the_search_is_broken_off_it_is_said_once()
    {
        var other = string.Join('\n', Enumerable.Range(1, 1_000).Select(number => DamagedCopy.Reflowed(Question("point", number), 33)));

        var nothing = Importer.Import(other);
        nothing.Pack.Should().BeNull();
        nothing.Problems.Select(problem => (problem.Code, problem.Severity)).Should().Equal((ProblemCodes.NothingRecognised, Severity.Error), (ProblemCodes.SearchBrokenOff, Severity.Warning));

        var some = Importer.Import(Questions[7] + "\n\n" + other);
        some.Pack!.Texts.Should().ContainSingle().Which.Text.Should().Be(Questions[7]);
        some.Problems.Should().HaveCount(Count).And.OnlyContain(problem => problem.Severity == Severity.Warning);
        some.Problems.Should().ContainSingle(problem => problem.Code == ProblemCodes.SearchBrokenOff).Which.ToString().Should().Be(
            "(1,1): warning search-broken-off at : The search was broken off before the end of the file, for too many places in it begin like texts of the publication: what is missing may well be there. Use a file with the text of the publication alone, in one column.");
    }

    private static string Question(string what, int number) =>
        FormattableString.Invariant($"Does the company explain how it deals with the risks to people that come with the use of its products, as the policy of its sector asks ({what} {number})?");

    private static string Id(int i) => FormattableString.Invariant($"questions/lamp/{i + 1}/text");
}
