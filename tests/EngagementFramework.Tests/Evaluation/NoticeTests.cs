using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Clauses;
using EngagementFramework.Tests.Support;
using EngagementFramework.Texts;

namespace EngagementFramework.Tests.Evaluation;

/// <summary>What a reader is told besides the level, and when.</summary>
public class NoticeTests
{
    private static readonly EvaluationFramework Twin = Ladders.Of(
        [Ladders.Criterion("one", "a"), Ladders.Criterion("two", "b"), Ladders.Criterion("three", "c", 1, 24)]);

    // Texts that show which argument stands where.
    private static readonly TextCatalog Bare = TextCatalog.English.With(new Dictionary<string, string>
    {
        ["notice.example-serves-two-criteria"] = "{example}|{one}|{other}",
        ["notice.described-below-first-rung"] = "{level}",
        ["notice.level-depends-on-doubtful-dates"] = "{lowest}|{highest}",
        ["notice.future-example"] = "{example}|{date}|{known}",
    });

    [Fact]
    public void Nothing_is_said_where_nothing_is_odd() => BuiltInRows.UpTo(5).Evaluate(BuiltInRows.Ladder).Notices.Should().BeEmpty();

    [Theory]
    [InlineData("2025", false, "0 floor", "0 floor|1 Rung 1")]
    [InlineData("2025", true, null, "0 floor|1 Rung 1")]
    [InlineData("2024", false, "0 floor", null)]
    [InlineData("2024", true, "0 floor", null)]
    [InlineData("2026-03", false, null, null)]
    [Clause("I-8")]
    [Clause("I-10")]
    public void The_floor_and_an_open_range_are_told(string date, bool benefitOfTheDoubt, string? floor, string? open)
    {
        var dossier = new Dossier().Shows("shown", $"{date}: A");
        var notices = Told(dossier, Ladders.One(), benefitOfTheDoubt);
        notices.Should().Equal(Expected(("described-below-first-rung", floor), ("level-depends-on-doubtful-dates", open)));
    }

    [Fact]
    public void Evidence_that_counts_and_cites_nothing_is_told_once_an_item()
    {
        var citing = new EvidenceItem { Id = "cites", Statement = "S", Citations = [new Citation { Source = "s" }] };
        var byExample = new EvidenceItem { Id = "by-example", Statement = "S", Examples = [new Example { Description = "D", Citations = [new Citation { Source = "s" }] }] };
        var pool = new EvidencePool(
            [citing, byExample, new EvidenceItem { Id = "bare", Statement = "S" }, new EvidenceItem { Id = "unread", Statement = "S" }],
            [new Source { Id = "s", Title = "S", Publisher = Publisher.Company, Public = true }],
            new DateOnly(2026, 6, 30));
        QuestionResult Of(params string[] items) => new ResponseEvaluator(Twin).Evaluate(
            new DescribesPractice { Question = "governance/1", Evidence = [.. items.Select(item => new EvidenceUse { Item = item, Shows = ["a", "b"] })] }, pool, new DateOnly(2026, 6, 30));

        Of("cites", "by-example").Notices.Should().NotContain(notice => notice.Code == "evidence-without-source");
        Of("cites", "bare").Notices.Should().ContainSingle(notice => notice.Code == "evidence-without-source").Which.Message.Should().Contain("cites no source: bare.");
    }

    [Fact]
    public void An_open_range_between_two_rungs_names_both()
    {
        var ladder = Ladders.Of([Ladders.Criterion("one", "a")], [Ladders.Criterion("two", "b")], [Ladders.Criterion("three", "c")]);
        Told(new Dossier().Shows("a", "2026-03: A").Shows("b c", "-: B"), ladder).Should().Equal(("level-depends-on-doubtful-dates", "1 Rung 1|3 Rung 3"));
    }

    [Theory]
    [InlineData("2026-03", true)]
    [InlineData("2025", true)]
    [InlineData("-", true)]
    [InlineData("2024-03", false)]
    [InlineData("2027", false)]
    [Clause("I-7")]
    public void An_example_that_counts_for_two_criteria_of_one_rung_is_told(string date, bool told)
    {
        var notices = Told(new Dossier().Shows("a b", $"{date}: A"), Twin);
        notices.Where(notice => notice.Code == "example-serves-two-criteria").Should().Equal(told ? [("example-serves-two-criteria", "e1/1|one|two")] : []);
    }

    [Fact]
    public void The_first_pair_is_told_in_ladder_order()
    {
        Shared(new Dossier().Shows("a", "2026-03: A").Shows("b c", "2026-04: B")).Should().Equal("e2/1|two|three");
        Shared(new Dossier().Shows("a c", "2026-03: A").Shows("b", "2026-04: B")).Should().Equal("e1/1|one|three");
        Shared(new Dossier().Shows("a", "2026-03: A").Shows("b", "2026-03: A")).Should().Equal("e2/1|one|two");
        Shared(new Dossier().Shows("a b c", "2024-01: Old", "2026-03: A")).Should().Equal("e1/2|one|two");
    }

    [Fact]
    public void An_example_too_old_for_one_of_the_two_does_not_serve_both()
    {
        // Of January 2025: within 24 months, not within 12.
        Shared(new Dossier().Shows("a c", "2025-01: A")).Should().BeEmpty();
        Shared(new Dossier().Shows("a c", "2025-12: A")).Should().Equal("e1/1|one|three");
        Shared(new Dossier().Item("e1", "2025-01: A").Use("e1", "c").Use("e1", "a")).Should().BeEmpty();
        var turned = Ladders.Of([Ladders.Criterion("one", "a", 1, 24), Ladders.Criterion("two", "b")]);
        Told(new Dossier().Shows("a b", "2025-01: A"), turned).Should().NotContain(notice => notice.Code == "example-serves-two-criteria");
    }

    [Fact]
    public void Criteria_of_different_rungs_and_criteria_without_examples_share_without_a_notice()
    {
        var ladder = Ladders.Of([Ladders.Criterion("one", "a")], [Ladders.Criterion("two", "b"), Ladders.Plain("three", "c"), Ladders.Plain("four", "d")]);
        Told(new Dossier().Shows("a b c d", "2026-03: A"), ladder).Should().BeEmpty();
        var turned = Ladders.Of([Ladders.Plain("one", "a"), Ladders.Criterion("two", "b")]);
        Told(new Dossier().Shows("a b", "2026-03: A"), turned).Should().BeEmpty();
    }

    [Fact]
    public void Each_rung_tells_its_own_shared_example()
    {
        var ladder = Ladders.Of(
            [Ladders.Criterion("one", "a"), Ladders.Criterion("two", "b")],
            [Ladders.Criterion("three", "c"), Ladders.Criterion("four", "d")]);
        Told(new Dossier().Shows("a b", "2026-03: A").Shows("c d", "2026-04: B"), ladder).Should().Equal(
            ("example-serves-two-criteria", "e1/1|one|two"),
            ("example-serves-two-criteria", "e2/1|three|four"));
    }

    [Theory]
    [InlineData(Days.Today, "2026-11-23")]
    [InlineData("2027-03-01", "2026-11-23")]
    [InlineData("2026-05-01", "2026-05-01")]
    public void An_example_of_days_to_come_is_told_with_the_last_known_day(string on, string known)
    {
        var dossier = new Dossier().Shows("a", "2026-03: A").Shows("b", "2026-04: B").Shows("c", "2026-04: C", "2026-12: Planned");
        Told(dossier, Twin, on: on).Should().Equal(("future-example", $"e3/2|2026-12|{known}"));
    }

    [Fact]
    public void Notices_come_in_a_fixed_order_and_in_English_unless_told_otherwise()
    {
        var dossier = new Dossier().Shows("a b", "-: A", "2027: Planned");
        var result = dossier.Evaluate(Ladders.Of([Ladders.Criterion("one", "a"), Ladders.Criterion("two", "b")]));
        result.Notices.Select(notice => notice.Code).Should().Equal(
            "described-below-first-rung", "level-depends-on-doubtful-dates", "example-serves-two-criteria", "future-example");
        result.Notices.Should().OnlyContain(notice => !notice.Message.Contains('{'));
        result.Notices[3].Message.Should().Contain("e1/2").And.Contain("2027").And.Contain("2026-11-23");
    }

    [Fact]
    public void The_codes_are_sorted_and_each_has_a_text()
    {
        NoticeCodes.All.Should().Equal(
            "benefit-of-the-doubt", "business-model-differs", "company-differs", "described-below-first-rung", "doubtful-levels-not-forecast", "evaluated-before-assessment", "evidence-without-source", "example-serves-two-criteria",
            "feature-not-present", "future-example", "ladder-versions-differ", "ladders-differ", "lapsed-before", "level-depends-on-doubtful-dates", "nothing-ages", "options-differ", "unreviewed-wording");
        TextCatalog.English.Keys.Where(key => key.StartsWith("notice.", StringComparison.Ordinal)).Should().Equal(NoticeCodes.All.Select(code => "notice." + code));
    }

    private static IEnumerable<string> Shared(Dossier dossier) =>
        Told(dossier, Twin).Where(notice => notice.Code == "example-serves-two-criteria").Select(notice => notice.Message);

    private static (string Code, string Message)[] Expected(params (string Code, string? Message)[] notices) =>
        [.. notices.Where(notice => notice.Message is not null).Select(notice => (notice.Code, notice.Message!))];

    private static (string Code, string Message)[] Told(Dossier dossier, EvaluationFramework ladder, bool benefitOfTheDoubt = false, string on = Days.Today) =>
        [.. new ResponseEvaluator(ladder, Bare).Evaluate(dossier.Response, dossier.Pool, Days.Of(on), benefitOfTheDoubt).Notices.Select(notice => (notice.Code, notice.Message))];
}
