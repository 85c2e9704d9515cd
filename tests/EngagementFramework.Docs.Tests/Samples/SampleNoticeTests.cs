using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;

namespace EngagementFramework.Docs.Tests.Samples;

/// <summary>What the page on samples says in sentences: notices, cards that are not covered, and other dates.</summary>
public class SampleNoticeTests
{
    public static TheoryData<string, string> Notices => new()
    {
        {
            "northwind-cloud.json",
            """
            governance/4: level-depends-on-doubtful-dates
            high-risk-customers-or-end-users/1: example-serves-two-criteria
            high-risk-customers-or-end-users/3: described-below-first-rung
            low-leverage-sales-practices/3: described-below-first-rung
            low-leverage-sales-practices/3: future-example
            low-leverage-sales-practices/5: described-below-first-rung
            low-leverage-sales-practices/5: level-depends-on-doubtful-dates
            """
        },
        {
            "insight-analytics.json",
            """
            algorithm-supported-decision-making/2: described-below-first-rung
            governance/2: described-below-first-rung
            governance/2: level-depends-on-doubtful-dates
            low-leverage-sales-practices: feature-not-present
            """
        },
        {
            "example-telecom.json",
            """
            conflict-affected-and-high-risk-areas/2: described-below-first-rung
            conflict-affected-and-high-risk-areas/2: level-depends-on-doubtful-dates
            conflict-affected-and-high-risk-areas/3: described-below-first-rung
            governance/1: level-depends-on-doubtful-dates
            governance/3: described-below-first-rung
            """
        },
        {
            "custom-window/assessment.json",
            """
            governance/2: described-below-first-rung
            governance/5: described-below-first-rung
            governance/5: level-depends-on-doubtful-dates
            low-leverage-sales-practices/2: level-depends-on-doubtful-dates
            """
        },
        { "northwind-cloud-2027.json", "governance/4: described-below-first-rung" },
        { "ladders/management-quality-staircase.assessment.json", "" },
        {
            "ladders/two-years-two-examples.assessment.json",
            """
            data-retention/4: described-below-first-rung
            data-retention/5: level-depends-on-doubtful-dates
            """
        },
    };

    [Theory]
    [MemberData(nameof(Notices))]
    public void The_notices_are_those_of_the_page(string file, string expected)
    {
        var result = Sample.All.Single(sample => sample.File == file).Evaluate();

        result.Notices.Should().BeEmpty();
        result.Cards
            .SelectMany(card => card.Notices.Select(notice => $"{card.Card}: {notice.Code}")
                .Concat(card.Questions.SelectMany(question => question.Notices, (question, notice) => $"{question.Question}: {notice.Code}")))
            .Order(StringComparer.Ordinal).Should().Equal(expected.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("northwind-cloud.json", "algorithm-supported-decision-making: FeatureUnknown", "conflict-affected-and-high-risk-areas: FeatureNone")]
    [InlineData("northwind-cloud-2027.json", "conflict-affected-and-high-risk-areas: FeatureNone")]
    [InlineData("insight-analytics.json", "high-risk-customers-or-end-users: FeatureUndeclared", "conflict-affected-and-high-risk-areas: FeatureUnknown")]
    [InlineData("example-telecom.json", "algorithm-supported-decision-making: FeatureUndeclared", "low-leverage-sales-practices: FeatureNone")]
    [InlineData(
        "custom-window/assessment.json",
        "algorithm-supported-decision-making: FeatureUndeclared",
        "high-risk-customers-or-end-users: FeatureUndeclared",
        "conflict-affected-and-high-risk-areas: FeatureUndeclared")]
    [InlineData(
        "ladders/management-quality-staircase.assessment.json",
        "algorithm-supported-decision-making: FeatureUndeclared",
        "high-risk-customers-or-end-users: FeatureUndeclared",
        "conflict-affected-and-high-risk-areas: FeatureUndeclared",
        "low-leverage-sales-practices: FeatureUndeclared")]
    [InlineData(
        "ladders/two-years-two-examples.assessment.json",
        "algorithm-supported-decision-making: FeatureUndeclared",
        "high-risk-customers-or-end-users: FeatureUndeclared",
        "conflict-affected-and-high-risk-areas: FeatureUndeclared",
        "low-leverage-sales-practices: FeatureUndeclared")]
    public void The_cards_that_are_not_covered_are_those_of_the_page(string file, params string[] expected) =>
        Sample.All.Single(sample => sample.File == file).Evaluate().NotCovered.Select(card => $"{card.Card}: {card.Why}").Should().Equal(expected);

    [Fact]
    public void The_benefit_of_the_doubt_changes_what_the_page_says()
    {
        var northwind = Sample.All[0];
        var given = northwind.Evaluate(new EvaluationOptions { BenefitOfTheDoubt = true });

        var changed = northwind.Questions().Zip(given.Cards.SelectMany(card => card.Questions))
            .Where(pair => pair.First is RatedQuestion first && pair.Second is RatedQuestion second && first.Level != second.Level)
            .Select(pair => $"{pair.Second.Question}: {((RatedQuestion)pair.Second).Level.Value}");

        changed.Should().Equal("governance/4: 3", "low-leverage-sales-practices/5: 1");
        given.Summary.AtFloor.Should().Be(2);
        given.Summary.Median.Should().Be(1);
        given.Notices.Select(notice => notice.Code).Should().Equal(NoticeCodes.BenefitOfTheDoubt);
    }

    [Fact]
    public void A_day_later_an_example_is_out_of_date()
    {
        var question = (RatedQuestion)Sample.All[1].Questions(new EvaluationOptions { AsOf = new DateOnly(2026, 11, 24) })
            .Single(question => question.Question == "algorithm-supported-decision-making/3");

        question.Basis.Should().Be(Basis.Floor);
        question.Beyond.Should().Equal("assignment-and-resources", "internal-perspectives", "external-expert-perspectives", "affected-stakeholder-perspectives");
    }
}
