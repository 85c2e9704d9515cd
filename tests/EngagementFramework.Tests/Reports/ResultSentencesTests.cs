using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Reports;
using EngagementFramework.Tests.Snapshots;
using EngagementFramework.Texts;

namespace EngagementFramework.Tests.Reports;

public class ResultSentencesTests
{
    private const string Assessment = """
        {
          "format": "engagement-assessment/1",
          "company": { "id": "acme-invented", "name": "Acme Invented" },
          "asOf": "2026-11-23",
          "responses": [ { "question": "governance/1", "stance": "no-practice" } ]
        }
        """;

    private static readonly CardCatalog Catalog = new(BuiltIn.Cards);

    [Fact]
    public void A_result_of_another_framework_is_refused()
    {
        var ladder = new FrameworkReader().Read(File.ReadAllBytes(ProjectFolder.RepositoryFile("docs", "samples", "custom-window", "ladder.json"))).ValueOrThrow();
        var result = Evaluate(Assessment);

        FluentActions.Invoking(() => new ResultSentences(result, ladder)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new MarkdownReport(Catalog, ladder).ToText(result)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Sentences_of_a_host_replace_ours()
    {
        var texts = TextCatalog.English.With(new Dictionary<string, string> { ["report.not-rated.not-asked"] = "Nicht gefragt.", ["report.label.summary"] = "Überblick" });

        var report = new MarkdownReport(Catalog, BuiltIn.Framework, texts).ToText(Evaluate(Assessment));

        report.Should().Contain("\nNicht gefragt.\n").And.Contain("\n## Überblick\n").And.NotContain("Not asked:");
    }

    [Theory]
    [InlineData("9999-06-01", "9999-03", "The evidence reaches 1 Nascent.", "Holds until 9999-12-31.")]
    [InlineData("2026-11-23", "2026-03", "The evidence reaches 1 Nascent.", "Holds until 2027-03-01, the last day with e1/1 (2026-03) in the window of Regular process; from the next day that evidence is out of date, and the rest carries 0 Absent.")]
    [InlineData("2026-11-23", "2025-11-22", "No rung is met yet: 0 Absent, the floor of the ladder.", null)]
    public void How_long_a_level_holds_is_said_to_the_day(string asOf, string date, string level, string? holds)
    {
        var result = Evaluate(Practice(asOf, date));
        var question = result.Cards[0].Questions.OfType<RatedQuestion>().Single();
        var sentences = new ResultSentences(result, BuiltIn.Framework);

        sentences.Level(question).Should().Be(level);
        sentences.HoldsUntil(question).Should().Be(holds);
    }

    [Fact]
    public void With_the_benefit_of_the_doubt_it_is_said_what_is_certain()
    {
        var result = Evaluate(Practice("2026-11-23", "2025"), benefitOfTheDoubt: true);
        var question = result.Cards[0].Questions.OfType<RatedQuestion>().Single();
        var sentences = new ResultSentences(result, BuiltIn.Framework);

        sentences.Level(question).Should().Be("With the benefit of the doubt the evidence reaches 1 Nascent; what is certain carries 0 Absent.");
        sentences.NotCounted(question).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2025-11-22", "e1/1 (2025-11-22), for Regular process: out of date, having ended before 2025-11-23, the first day that counts.")]
    [InlineData("2025", "e1/1 (2025), for Regular process: open, with an end that may lie before 2025-11-23, the first day that counts.")]
    [InlineData("2026-11-24", "e1/1 (2026-11-24), for Regular process: not begun by 2026-11-23, the last day of which anything is known here.")]
    [InlineData(null, "e1/1, for Regular process: open, for want of a date.")]
    public void Why_an_example_does_not_count_is_said(string? date, string sentence)
    {
        var result = Evaluate(Practice("2026-11-23", date));

        new ResultSentences(result, BuiltIn.Framework).NotCounted(result.Cards[0].Questions.OfType<RatedQuestion>().Single())
            .Should().ContainSingle().Which.Sentence.Should().Be(sentence);
    }

    [Fact]
    public void A_window_that_reaches_before_the_first_day_begins_with_it()
    {
        var result = Evaluate(Practice("0001-06-01", null));

        new ResultSentences(result, BuiltIn.Framework).Missing(result.Cards[0].Questions.OfType<RatedQuestion>().Single().Criteria[1])
            .Should().Contain("Examples that count, 0001-01-01 to 0001-06-01: 0 of 1.");
    }

    [Fact]
    public void Silence_is_worded_by_how_it_became_known()
    {
        const string Reply = """{ "question": "governance/1", "stance": "not-answered" }""";
        var asked = Sentence(Assessment.Replace("""{ "question": "governance/1", "stance": "no-practice" }""", Reply, StringComparison.Ordinal));
        var read = Sentence(Assessment.Replace("""{ "question": "governance/1", "stance": "no-practice" }""", Reply.Replace(" }", ", \"origin\": \"desk-research\" }", StringComparison.Ordinal), StringComparison.Ordinal));

        asked.Should().StartWith("Asked and not answered.");
        read.Should().StartWith("Nothing on this was found in the documents that were read.");
    }

    [Fact]
    public void The_window_ends_on_the_date_of_evaluation_and_what_is_known_before_it_is_said_apart()
    {
        var result = Evaluate(Practice("2026-11-23", "2026-03"), asOf: new DateOnly(2029, 1, 31));

        new ResultSentences(result, BuiltIn.Framework).Missing(Rated(result).Criteria[0])
            .Should().Equal("Examples that count, 2028-01-31 to 2029-01-31: 0 of 1. Nothing after 2026-11-23, the assessment's own date, is known here.");
    }

    [Fact]
    public void What_lapses_first_is_named_where_two_examples_are_needed()
    {
        // Two of the three are needed, so that the level stands as long as the second latest: 2026-05-06 and 12 months.
        var result = Evaluate(Practice("2026-11-23", "2026-03-01").Replace(
            "\"description\": \"A review.\" }",
            "\"description\": \"A review.\" }, { \"date\": \"2026-09-01\", \"description\": \"Another.\" }, { \"date\": \"2026-05-06\", \"description\": \"A third.\" }",
            StringComparison.Ordinal), framework: Two());

        new ResultSentences(result, Two()).HoldsUntil(Rated(result))
            .Should().StartWith("Holds until 2027-05-06, the last day with e1/3 (2026-05-06) in the window of Regular process; from the next day");
    }

    [Theory]
    [InlineData("not-applicable", "The assessor's reason")]
    [InlineData("not-answered", "Explanation")]
    [InlineData("deferred", "The company said")]
    [InlineData("asserts-legality", "The company said")]
    public void Whose_words_an_explanation_is_depends_on_the_stance(string stance, string label)
    {
        var result = Evaluate(Assessment.Replace("\"no-practice\"", $"\"{stance}\", \"explanation\": \"Because.\"", StringComparison.Ordinal));

        new ResultSentences(result, BuiltIn.Framework).ExplanationLabel(result.Cards[0].Questions[0]).Should().Be(label);
    }

    [Fact]
    public void Who_is_silent_has_not_replied()
    {
        var result = Evaluate(Assessment.Replace("\"no-practice\"", "\"not-answered\", \"origin\": \"reply\"", StringComparison.Ordinal));

        new ResultSentences(result, BuiltIn.Framework).HowKnown(result.Cards[0].Questions[0]).Should().Be("The company was asked directly.");
    }

    [Theory]
    [InlineData("reply", null)]
    [InlineData("desk-research", "Read from documents, without asking the company.")]
    public void Where_the_assessor_finds_that_a_question_does_not_arise_no_reply_is_claimed(string origin, string? said)
    {
        var result = Evaluate(Assessment.Replace("\"no-practice\"", $"\"not-applicable\", \"explanation\": \"Because.\", \"origin\": \"{origin}\"", StringComparison.Ordinal));

        new ResultSentences(result, BuiltIn.Framework).HowKnown(result.Cards[0].Questions[0]).Should().Be(said);
    }

    [Theory]
    [InlineData("2026-03", "e1/2 is the same example as e1/1 and counts once.")]
    [InlineData("2024-03", "e1/2 is the same example as e1/1.")]
    public void An_example_that_repeats_another_is_named(string date, string sentence)
    {
        var once = $"{{ \"date\": \"{date}\", \"description\": \"A review.\" }}";
        var result = Evaluate(Practice("2026-11-23", date).Replace(once, $"{once}, {once}", StringComparison.Ordinal));

        new ResultSentences(result, BuiltIn.Framework).NotCounted(Rated(result)).Select(group => group.Sentence).Should().ContainSingle(text => text == sentence);
    }

    private static RatedQuestion Rated(AssessmentResult result) => result.Cards[0].Questions.OfType<RatedQuestion>().Single();

    /// <summary>The built-in ladder, but that its first criterion asks for two examples.</summary>
    private static EvaluationFramework Two() => BuiltIn.Framework with
    {
        Levels =
        [
            .. BuiltIn.Framework.Levels.Select(level => level with
            {
                Criteria = [.. level.Criteria.Select(criterion => criterion.Id == "regular-process" ? criterion with { Examples = criterion.Examples! with { Minimum = 2 } } : criterion)],
            }),
        ],
    };

    private static string Sentence(string json)
    {
        var result = Evaluate(json);
        return new ResultSentences(result, BuiltIn.Framework).NotRated((NotRatedQuestion)result.Cards[0].Questions[0]);
    }

    private static string Practice(string asOf, string? date) => $$"""
        {
          "format": "engagement-assessment/1",
          "company": { "id": "acme-invented", "name": "Acme Invented" },
          "asOf": "{{asOf}}",
          "evidence": [ { "id": "e1", "statement": "It reviews.", "examples": [ { {{(date is null ? "" : $"\"date\": \"{date}\", ")}}"description": "A review." } ] } ],
          "responses": [ { "question": "governance/1", "stance": "describes-practice", "evidence": [ { "item": "e1", "shows": [ "process-described", "process-regular" ] } ] } ]
        }
        """;

    private static AssessmentResult Evaluate(string json, bool benefitOfTheDoubt = false, DateOnly? asOf = null, EvaluationFramework? framework = null) =>
        new AssessmentEvaluator(Catalog, framework ?? BuiltIn.Framework).Evaluate(
            new AssessmentReader(Catalog, framework ?? BuiltIn.Framework).Read(json).ValueOrThrow(),
            new EvaluationOptions { BenefitOfTheDoubt = benefitOfTheDoubt, AsOf = asOf });
}
