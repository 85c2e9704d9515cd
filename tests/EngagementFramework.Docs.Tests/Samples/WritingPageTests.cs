using System.Globalization;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Docs.Tests.Formats;
using EngagementFramework.Docs.Tests.Markdown;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Problems;

namespace EngagementFramework.Docs.Tests.Samples;

/// <summary>Whoever types what the pages on writing cards and ladders show gets what they say.</summary>
public class WritingPageTests
{
    private const string CardPage = "docs/write-a-card.md";
    private const string LadderPage = "docs/write-a-ladder.md";

    [Fact]
    public void A_bad_id_gives_the_problem_shown()
    {
        var smallest = Documents(CardPage, CardPack.FormatName)[0].Text;
        var wrong = smallest[..smallest.IndexOf("\"cards\"", StringComparison.Ordinal)]
            + smallest[smallest.IndexOf("\"cards\"", StringComparison.Ordinal)..].Replace("\"id\": \"data-work\"", "\"id\": \"Data work\"", StringComparison.Ordinal);

        Shown(CardPage, "my-cards.json(").Should().Be("my-cards.json" + new CardPackReader(new CardCatalog(BuiltIn.Cards)).Read(wrong).Problems.Should().ContainSingle().Subject);
    }

    [Fact]
    public void A_value_given_twice_gives_the_problem_shown()
    {
        var wrong = Documents(LadderPage, Levels.EvaluationFramework.FormatName)[0].Text.Replace("\"value\": 2", "\"value\": 1", StringComparison.Ordinal);

        Shown(LadderPage, "my-ladder.json(").Should().Be("my-ladder.json" + new FrameworkReader().Read(wrong).Problems.Should().ContainSingle().Subject);
    }

    [Theory]
    [InlineData(CardPage, "data-work/2", "1 Nascent", "2027-05-20", "0")]
    [InlineData(CardPage, "data-work/5", "0 Absent", "", "")]
    [InlineData(LadderPage, "governance/1", "3 Open", "2027-03-14", "1")]
    [InlineData(LadderPage, "governance/3", "0 Refused", "", "")]
    public void The_assessment_comes_out_as_the_page_says(string page, string question, string level, string holdsUntil, string fallsTo)
    {
        var block = Documents(page, Assessment.FormatName).Should().ContainSingle().Subject;
        var documents = PageDocuments.Above(page, block.Line);
        var assessment = new AssessmentReader(documents.Catalog, documents.Ladder).Read(block.Text).ValueOrThrow();

        var rated = new AssessmentEvaluator(documents.Catalog, documents.Ladder).Evaluate(assessment)
            .Cards.SelectMany(card => card.Questions).OfType<RatedQuestion>().Single(rated => rated.Question == question);

        rated.Level.ToString().Should().Be(level);
        (rated.HoldsUntil?.ToString("O", CultureInfo.InvariantCulture) ?? "").Should().Be(holdsUntil);
        (rated.FallsTo?.ToString(CultureInfo.InvariantCulture) ?? "").Should().Be(fallsTo);
        Repository.Page(page).Prose.Should().Contain($"`{question}`");
    }

    [Theory]
    [InlineData(CardPage)]
    [InlineData(LadderPage)]
    public void Every_code_in_the_table_of_codes_exists(string page)
    {
        var codes = Repository.Page(page).TableUnder("2. Let it be checked").Rows.SelectMany(row => row[0].Split(", ")).Select(code => code.Trim('`'));

        codes.Should().NotBeEmpty().And.BeSubsetOf(ProblemCodes.All);
    }

    [Fact]
    public void The_words_of_the_template_are_all_named_in_their_order() =>
        Repository.Page(CardPage).Prose.Should().Contain("**Words of the template:** " + string.Join(", ", QuestionTemplate.Themes.Select(theme => $"`{theme}`")) + ";");

    [Fact]
    public void The_steps_lead_to_the_whole_card()
    {
        var whole = Documents(CardPage, CardPack.FormatName)[^1].Text;
        foreach (var fragment in Repository.Page(CardPage).Blocks.Where(block => block.Mark == "fragment"))
        {
            foreach (var line in fragment.Text.Split('\n').Select(line => line.Trim().TrimEnd(',')).Where(line => line.StartsWith("\"text\"", StringComparison.Ordinal) || line.StartsWith("{ \"id\"", StringComparison.Ordinal)))
            {
                whole.Should().Contain(line);
            }
        }
    }

    /// <summary>The line of a text block that begins so.</summary>
    private static string Shown(string page, string beginning) => Repository.Page(page).Blocks
        .Where(block => block.Language == "text").SelectMany(block => block.Text.Split('\n')).Should().ContainSingle(line => line.StartsWith(beginning, StringComparison.Ordinal)).Subject;

    private static CodeBlock[] Documents(string page, string format) =>
        [.. Repository.Page(page).Blocks.Where(block => block.Language == "json" && block.Text.Contains($"\"format\": \"{format}\"", StringComparison.Ordinal))];
}
