using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Reports;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Reports;

/// <summary>What comparisons say, of records made by hand: the texts do not depend on how a comparison is made.</summary>
public class ComparisonSentencesTests
{
    private static readonly QuestionState NotAsked = new() { Status = ComparedStatus.NotRated, Reason = NotRatedReason.NotAsked };
    private static readonly QuestionState NotCovered = new() { Status = ComparedStatus.NotCovered };

    [Fact]
    public void A_state_says_its_level_the_floor_and_an_open_range_or_why_there_is_none()
    {
        var sentences = Sentences();

        sentences.State(At(3)).Should().Be("3 Good");
        sentences.State(At(0, Stance.NoPractice)).Should().Be("0 Absent");
        sentences.State(At(0)).Should().Be("0 Absent (floor)");
        sentences.State(At(1, highest: 3)).Should().Be("1 Nascent (open: 1 to 3)");
        sentences.State(At(0, highest: 2)).Should().Be("0 Absent (floor; open: 0 to 2)");
        sentences.State(NotAsked).Should().Be("not rated (not asked)");
        sentences.State(NotCovered).Should().Be("not covered");
    }

    [Theory]
    [InlineData(ChangeCause.TimePassed, "Lower, for want of recent evidence")]
    [InlineData(ChangeCause.EvidenceWithdrawn, "Lower")]
    public void A_level_that_time_alone_has_lowered_is_not_said_to_be_the_company_s_doing(ChangeCause cause, string said) =>
        Sentences().Change(Question(LevelChange.Declined, Step(cause, At(2), At(0)))).Should().Be(said);

    [Fact]
    public void A_lower_level_that_other_causes_lowered_as_well_is_lower_and_no_more()
    {
        var question = Question(LevelChange.Declined, Step(ChangeCause.TimePassed, At(3), At(2)), Step(ChangeCause.EvidenceWithdrawn, At(2), At(1)));

        Sentences().Change(question).Should().Be("Lower");
        Sentences().Causes(question).Should().Be("Time passed (3 to 2); Evidence was withdrawn (2 to 1)");
    }

    [Fact]
    public void Examples_that_several_items_have_and_that_stand_alike_are_told_together_and_others_are_not()
    {
        var one = new ChangedExample { Document = ComparedDocument.Later, Example = "e1/1", Date = PartialDate.Parse("2026-05"), Description = "R.", Criteria = ["internal-perspectives"], To = Recency.Recent };
        var same = one with { Example = "e2/1", Description = "R. ", Criteria = ["regular-process"] };
        ChangedExample[] others = [one with { Date = null }, one with { Description = "S." }, one with { To = Recency.TooOld }, one with { From = Recency.TooOld }, one with { Document = ComparedDocument.Earlier }];
        var step = Step(ChangeCause.EvidenceAdded, At(0), At(1)) with
        {
            Criteria = [new() { Criterion = "regular-process", To = CriterionOutcome.Met }, new() { Criterion = "internal-perspectives", To = CriterionOutcome.Met }],
            Examples = [one, others[0], same, .. others[1..]],
        };

        var together = ComparisonSentences.Together(step);

        together.Should().HaveCount(6);
        together[0].Should().Equal(one, same);
        ComparisonSentences.Names(together[0]).Should().Be("e1/1, e2/1");
        Sentences().Example(together[0]).Should().Be("e1/1, e2/1 (2026-05): R.");
        Sentences().Standing(together[0], step).Should().Be("It counts for Regular process, Internal perspectives.");
        FluentActions.Invoking(() => Sentences().Example([])).Should().Throw<ArgumentException>();
    }

    [Theory]
    // Twelve months after the end of an exact day; of a rough date, after the first day on which it can have ended.
    [InlineData("2026-03-31", Recency.TooOld, "It counted until 2027-03-31, and is out of date for Regular process.")]
    [InlineData("2026-Q2", Recency.PossiblyRecent, "It counted for certain until 2027-04-01; its date is too rough to say whether it still counts for Regular process.")]
    [InlineData("2025-10/2026-02", Recency.TooOld, "It counted until 2027-02-01, and is out of date for Regular process.")]
    // A month counts to its last day: February 2028 has 29.
    [InlineData("2027-02-28", Recency.TooOld, "It counted until 2028-02-29, and is out of date for Regular process.")]
    public void An_example_that_aged_says_its_last_day(string date, Recency now, string said)
    {
        var example = Example(date, Recency.Recent, now);
        var step = Step(ChangeCause.TimePassed, At(1), At(0)) with { Lost = ["regular-process"], Examples = [example] };
        var sentences = Sentences(earlier: "2027-03-01", later: "2028-03-31");

        sentences.Standing(example, step).Should().Be(said);
        sentences.Said(step).Should().Equal("Only time has passed: by 2028-03-31 some of the evidence is out of date. It does not follow that the company does less.");
        sentences.Criteria(step).Should().Equal("No longer met: Level 1, Regular process.");
    }

    [Theory]
    [InlineData(Recency.Future, Recency.Recent, "It was still to come. It counts for Regular process.")]
    [InlineData(Recency.Undated, Recency.Recent, "It was in doubt, having no date. It counts for Regular process.")]
    [InlineData(null, Recency.Recent, "It counts for Regular process.")]
    [InlineData(null, Recency.Undated, "It is in doubt for Regular process, having no date.")]
    [InlineData(null, Recency.PossiblyRecent, "It is in doubt for Regular process, its date being rough.")]
    [InlineData(null, Recency.Future, "It is still to come, and does not count for Regular process.")]
    [InlineData(Recency.Recent, null, "It counted for Regular process, and no longer does.")]
    [InlineData(Recency.TooOld, null, "It was out of date.")]
    [InlineData(Recency.PossiblyRecent, Recency.TooOld, "It was in doubt, its date being rough. It is out of date for Regular process.")]
    public void An_example_says_how_it_stood_and_stands(Recency? then, Recency? now, string said)
    {
        var example = Example("2026-03-31", then, now);

        Sentences().Standing(example, Step(ChangeCause.EvidenceAdded, At(0), At(1)) with { Examples = [example] }).Should().Be(said);
    }

    [Fact]
    public void A_description_that_nothing_ends_is_ended()
    {
        var sentences = Sentences();

        sentences.Example(Example("2026-03", null, Recency.Recent) with { Description = "Privacy policy" }).Should().Be("e1/1 (2026-03): Privacy policy.");
        sentences.Example(Example("2026-03", null, Recency.Recent) with { Description = "They “met.”" }).Should().Be("e1/1 (2026-03): They “met.”");
        sentences.Example(Example("2026-03", null, Recency.Recent) with { Date = null }).Should().Be("e1/1 (no date): A session.");
    }

    [Fact]
    public void Every_stance_is_told_then_and_now_and_where_its_evidence_is()
    {
        var sentences = Sentences();

        sentences.Said(Step(ChangeCause.StanceChanged, NotCovered, NotAsked)).Should().Equal("Then: The card was not found to concern the company. Now: The question was not asked.");
        sentences.Said(Step(ChangeCause.StanceChanged, At(-1, Stance.AssertsLegality), At(0))).Should().Equal(
            "Then: The company answers that it does nothing illegal. Now: The company describes practice.",
            "The evidence for it is counted in a step of its own.");
        sentences.Said(Step(ChangeCause.StanceChanged, At(2), new QuestionState { Status = ComparedStatus.NotRated, Stance = Stance.NotAnswered, Reason = NotRatedReason.NotAnswered })).Should().Equal(
            "Then: The company describes practice. Now: No answer is known: the company is silent, or nothing was found.",
            "The evidence for it goes with it.");
    }

    [Fact]
    public void What_is_not_the_company_s_doing_is_said_to_be_none_of_it()
    {
        var sentences = Sentences();

        sentences.Said(Step(ChangeCause.ReadingChanged, At(1), At(3))).Should().Equal("The assessor's reading changed, not what the company does.");
        sentences.Said(Step(ChangeCause.OptionsChanged, At(1), At(3))).Should().Equal("Doubtful dates no longer count.");
        sentences.Meaning(ChangeCause.FrameworkChanged).Should().EndWith("It is the measure that changed, not the answer.");
    }

    [Theory]
    [InlineData("process-described", "process-regular", "The assessor's reading changed")]
    [InlineData("", "process-regular", "is used for this question only now")]
    [InlineData("process-regular", "", "is no longer used for this question")]
    public void What_the_assessor_does_otherwise_with_the_same_evidence_is_told(string then, string now, string said)
    {
        var step = Step(ChangeCause.ReadingChanged, At(0), At(1)) with
        {
            Evidence = [Evidence(ComparedDocument.Earlier, then), Evidence(ComparedDocument.Later, now)],
        };

        Sentences().Said(step).Should().ContainSingle().Which.Should().Contain(said);
        ComparisonSentences.Told(step).Should().OnlyContain(evidence => evidence.Shows.Count > 0);

        static ChangedEvidence Evidence(ComparedDocument document, string shows) => new() { Document = document, Item = "e1", Shows = Words.Of(shows) };
    }

    [Fact]
    public void A_criterion_that_hangs_on_doubtful_dates_says_so()
    {
        var step = Step(ChangeCause.TimePassed, At(1), At(0, highest: 1)) with
        {
            Lost = ["regular-process"],
            Criteria =
            [
                new ChangedCriterion { Criterion = "regular-process", From = CriterionOutcome.Met, To = CriterionOutcome.Uncertain },
                new ChangedCriterion { Criterion = "assignment-and-resources", From = CriterionOutcome.Uncertain, To = CriterionOutcome.NotMet },
                new ChangedCriterion { Criterion = "internal-perspectives", From = null, To = CriterionOutcome.NotMet },
            ],
        };

        Sentences().Criteria(step).Should().Equal(
            "No longer met: Level 1, Regular process (open, depending on doubtful dates).",
            "Level 2, Assignment and resources: open, depending on doubtful dates then, not met now.");
    }

    [Fact]
    public void Red_flags_come_in_the_order_gained_lost_kept_and_one_that_nothing_rates_is_not_cleared()
    {
        var flag = At(-1, Stance.AssertsLegality);
        QuestionComparison kept = Question(LevelChange.Unchanged) with { Question = "governance/1", Earlier = flag, Later = flag },
            lost = Question(LevelChange.NoLongerRated) with { Question = "governance/2", Earlier = flag, Later = NotAsked },
            gained = Question(LevelChange.NewlyRated) with { Question = "governance/3", Earlier = NotAsked, Later = flag };
        var sentences = Sentences(questions: [kept, lost, gained]);

        sentences.RedFlagQuestions.Should().Equal(gained, lost, kept);
        sentences.RedFlags.Should().Be("Red flags gained: 1; lost: 1; kept: 1");
        sentences.RedFlag(lost).Should().Be(
            "from -1 Red Flag to not rated (not asked). Then: The company answers that it does nothing illegal. Now: The question was not asked. It is not rated now: what raised the flag may still be so.");
        sentences.RedFlag(kept).Should().Be("-1 Red Flag. The company answers that it does nothing illegal.");
    }

    [Fact]
    public void Another_ladder_is_refused_and_its_levels_stand_in_no_one_list()
    {
        var other = Ladders.One();

        FluentActions.Invoking(() => new ComparisonSentences(Comparison(), BuiltIn.Framework, other)).Should().Throw<ArgumentException>().WithParameterName("later");
        FluentActions.Invoking(() => new ComparisonSentences(Comparison(), other, BuiltIn.Framework)).Should().Throw<ArgumentException>().WithParameterName("earlier");
        FluentActions.Invoking(() => new ComparisonReport(new CardCatalog(BuiltIn.Cards), other).ToText(Comparison())).Should().Throw<ArgumentException>();

        var comparison = Comparison();
        var sentences = new ComparisonSentences(comparison with { Earlier = comparison.Earlier with { Framework = new FrameworkReference { Id = other.Id, Version = other.Version } } }, other, BuiltIn.Framework);
        sentences.Levels().Should().BeEmpty();
        sentences.Said(Step(ChangeCause.FrameworkChanged, At(1), At(1))).Should().Equal("Then: Small (small 1.0). Now: B-Tech response levels (ohchr-b-tech 1.0).");
        sentences.Criterion("practice", ChangeCause.FrameworkChanged).Should().Be("Level 1, practice");
    }

    [Fact]
    public void Every_cause_and_every_change_has_its_words_in_every_language()
    {
        foreach (var texts in BuiltIn.Wordings.Select(pack => new WordingCatalog(BuiltIn.Wordings).For(pack.Culture).Texts).Append(TextCatalog.English))
        {
            var sentences = new ComparisonSentences(Comparison(), BuiltIn.Framework, BuiltIn.Framework, texts);

            string[] said = [.. Enum.GetValues<ChangeCause>().Select(sentences.Cause), .. Enum.GetValues<ChangeCause>().Select(sentences.Meaning), .. Enum.GetValues<LevelChange>().Select(sentences.Change), .. sentences.HowToRead];
            said.Should().OnlyHaveUniqueItems().And.OnlyContain(sentence => sentence.Length > 0 && !sentence.Contains('{', StringComparison.Ordinal));
        }
    }

    private static QuestionState At(int level, Stance stance = Stance.DescribesPractice, int? highest = null)
    {
        var found = BuiltIn.Framework.Level(level);
        return new QuestionState
        {
            Status = ComparedStatus.Rated,
            Stance = stance,
            Basis = stance != Stance.DescribesPractice ? Basis.Stance : level == 0 ? Basis.Floor : Basis.Rungs,
            Level = new LevelReference { Value = level, Id = found.Id, Name = found.Name },
            Range = new LevelRange(level, highest ?? level),
        };
    }

    private static ChangeStep Step(ChangeCause cause, QuestionState from, QuestionState to) =>
        new() { Cause = cause, From = from, To = to, Gained = [], Lost = [], Criteria = [], Evidence = [], Examples = [] };

    private static ChangedExample Example(string date, Recency? from, Recency? to) => new()
    {
        Document = ComparedDocument.Earlier,
        Example = "e1/1",
        Date = PartialDate.Parse(date),
        Description = "A session.",
        Criteria = ["regular-process"],
        From = from,
        To = to,
    };

    private static QuestionComparison Question(LevelChange change, params ChangeStep[] steps) => new()
    {
        Question = "governance/1",
        Change = change,
        Earlier = steps.Length == 0 ? NotAsked : steps[0].From,
        Later = steps.Length == 0 ? NotAsked : steps[^1].To,
        Gained = [],
        Lost = [],
        Steps = steps,
    };

    private static ComparisonSentences Sentences(string earlier = "2026-11-23", string later = "2027-06-28", QuestionComparison[]? questions = null) =>
        new(Comparison(earlier, later, questions ?? []), BuiltIn.Framework, BuiltIn.Framework);

    private static AssessmentComparison Comparison(string earlier = "2026-11-23", string later = "2027-06-28", params QuestionComparison[] questions)
    {
        var counts = new ChangeCounts { Improved = 0, Declined = 0, Unchanged = 0, NewlyRated = 0, NoLongerRated = 0, NotRated = 0, NotComparable = 0, RedFlagsGained = [], RedFlagsLost = [], Causes = [] };
        return new AssessmentComparison
        {
            Company = new Company { Id = "tern", Name = "Tern Instruments" },
            Earlier = Side(earlier),
            Later = Side(later),
            Order = Enum.GetValues<ChangeCause>(),
            Cards = [new CardComparison { Card = "governance", Changes = counts, Questions = questions }],
            Changes = counts,
            Notices = [],
        };
    }

    private static ComparedAssessment Side(string asOf) => new()
    {
        AsOf = Days.Of(asOf),
        AssessmentAsOf = Days.Of(asOf),
        Framework = new FrameworkReference { Id = BuiltIn.Framework.Id, Version = BuiltIn.Framework.Version },
        Options = new EvaluationOptions(),
        Summary = new AssessmentEvaluator(new CardCatalog(BuiltIn.Cards), BuiltIn.Framework).Evaluate(new Assessment { Company = new Company { Id = "tern", Name = "Tern Instruments" }, AsOf = Days.Of(asOf), Responses = [] }).Summary,
        Evidence = [],
        Sources = [],
    };
}
