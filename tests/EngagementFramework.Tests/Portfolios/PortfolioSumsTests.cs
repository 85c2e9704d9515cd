using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Portfolios;
using EngagementFramework.Reports;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;
using static EngagementFramework.Tests.Assessments.SampleAssessments;

namespace EngagementFramework.Tests.Portfolios;

public class PortfolioSumsTests
{
    private static readonly PortfolioSumsOptions WithAlerts = new() { Alerts = new AlertRules { SilentDays = 30, LapseDays = 400, Below = 1 } };

    [Fact]
    public void A_portfolio_of_three_is_summed_up_as_by_hand()
    {
        // Auk: red flag and absent. Bittern: nascent. Crake: silent, so not rated. Each has the five questions of Card 1.
        var sums = Sums(new PortfolioSumsOptions { Mean = NamedMean.RatedLevels }, [Held("auk", 10.5m), Held("bittern", 4m), Held("dunlin", 1.25m)]);
        sums.Add(Result("auk", "Mills", new ContestsRelevance { Question = "governance/1" }, new NoPractice { Question = "governance/2" }));
        sums.Add(Result("bittern", "Mills", Nascent("governance/1")));
        sums.Add(Result("crake", null, new NotAnswered { Question = "governance/1" }));
        var summary = sums.ToSummary();

        var ladder = summary.Ladders.Should().ContainSingle().Which;
        var whole = ladder.Whole;
        (whole.Questions.Questions, whole.Questions.Asked, whole.Questions.Answered, whole.Questions.Rated, whole.Questions.RedFlags).Should().Be((15, 4, 3, 3, 1));
        (whole.Questions.Lowest, whole.Questions.Median).Should().Be((-1, 0));
        (whole.Companies.Companies, whole.Companies.Rated, whole.Companies.RedFlags).Should().Be((3, 2, 1));
        whole.Companies.Lowest.Where(level => level.Count > 0).Select(level => (level.Value, level.Count)).Should().Equal((-1, 1), (1, 1));
        whole.Weights!.Lowest.Where(level => level.Weight > 0).Select(level => (level.Value, level.Weight)).Should().Equal((-1, 10.5m), (1, 4m));
        (whole.Weights.Companies, whole.Weights.Rated, whole.Weights.RedFlags).Should().Be((14.5m, 14.5m, 10.5m));
        whole.Mean.Should().Be(0m);
        ladder.Sectors.Select(sector => (sector.Name, sector.Companies.Companies)).Should().Equal(("Mills", 2), (null, 1));
        ladder.Cards.First(card => card.Name == "governance").Questions.Rated.Should().Be(3);
        ladder.Themes.First(theme => theme.Name == "revenue-and-valuation").Questions.Should().BeEquivalentTo(new { Questions = 3, Rated = 2, RedFlags = 1, Lowest = -1, Median = -1 });
        ladder.Companies.Select(company => (company.Company, company.Summary.Lowest, company.Weight)).Should().Equal(("auk", -1, 10.5m), ("bittern", 1, 4m), ("crake", null, null));
        summary.Holdings.Should().Be(new HoldingSums { Companies = 3, Weight = 15.75m, Assessed = 14.5m, NotAssessed = [Held("dunlin", 1.25m)], NotHeld = 1 });
        summary.Alerts.Should().BeEmpty();
    }

    [Fact]
    public void A_company_that_comes_twice_is_refused_by_its_id()
    {
        var sums = Sums();
        sums.Add(Result("auk", null));

        FluentActions.Invoking(() => sums.Add(Result("auk", null))).Should().Throw<ArgumentException>().WithMessage("*'auk'*");
        FluentActions.Invoking(() => sums.Add(sums.ToSummary())).Should().Throw<ArgumentException>().WithMessage("*'auk'*");
        sums.ToSummary().Ladders[0].Whole.Companies.Companies.Should().Be(1);
    }

    [Fact]
    public void What_the_sums_are_of_is_told()
    {
        Sums().ToSummary().Scope.Should().Be(new PortfolioScope { BeforeAssessment = 0, Compared = 0, LeftOut = 0 });

        var auk = Result("auk", null);
        var day = auk.AsOf;
        var sums = Sums();
        sums.Add(auk with { AsOf = day.AddDays(1) }, earlier: auk);
        sums.Add(Result("bittern", null) with { AsOf = day.AddDays(-3) });
        sums.Add(Result("crake", null));
        sums.LeaveOut();
        sums.LeaveOut();

        sums.ToSummary().Scope.Should().Be(new PortfolioScope { Earliest = day.AddDays(-3), Latest = day.AddDays(1), BeforeAssessment = 1, Compared = 1, LeftOut = 2 });
    }

    [Fact]
    public void An_earlier_result_that_does_not_fit_is_refused_by_what_is_wrong_with_it()
    {
        var auk = Result("auk", null, Nascent("governance/1"));
        var ladder = new FrameworkReference { Id = "other", Version = "1.0" };
        foreach (var (earlier, why) in new (AssessmentResult, string)[]
        {
            (Result("bittern", null), "*another company*"),
            (auk with { Framework = ladder }, "*another ladder, other 1.0*"),
            (auk with { Options = auk.Options with { BenefitOfTheDoubt = true } }, "*benefit of the doubt*"),
            (auk with { AsOf = auk.AsOf.AddDays(1) }, "*later than*"),
            (auk with { Cards = [.. auk.Cards, auk.Cards[0]] }, "*twice*"),
        })
        {
            var sums = Sums();
            FluentActions.Invoking(() => sums.Add(auk, earlier)).Should().Throw<ArgumentException>().WithMessage(why).Which.ParamName.Should().Be("earlier");
            sums.ToSummary().Ladders.Should().BeEmpty();
        }
    }

    [Fact]
    public void A_question_that_comes_twice_is_refused()
    {
        var auk = Result("auk", null);
        FluentActions.Invoking(() => Sums().Add(auk with { Cards = [.. auk.Cards, auk.Cards[0]] })).Should().Throw<ArgumentException>().WithMessage("*'governance/1' twice, at /cards/0/questions/0 and at /cards/1/questions/0.*");
    }

    [Fact]
    public void Sums_made_otherwise_are_not_merged()
    {
        FluentActions.Invoking(() => Sums().Add(Sums(WithAlerts).ToSummary())).Should().Throw<ArgumentException>().WithMessage("*options*");
        FluentActions.Invoking(() => Sums().Add(Sums(holdings: []).ToSummary())).Should().Throw<ArgumentException>().WithMessage("*holdings*");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.0000001")]
    [InlineData("1000000000000001")]
    public void A_weight_out_of_bounds_is_refused(string weight) =>
        FluentActions.Invoking(() => Sums(holdings: [Held("auk", decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture))])).Should().Throw<ArgumentException>();

    [Fact]
    public void Alerts_come_most_serious_first_and_name_what_lapses()
    {
        var sums = Sums(WithAlerts);
        sums.Add(Result("bittern", null, Nascent("governance/1"), new NotAnswered { Question = "governance/2", AskedOn = Days.Of("2026-05-31") }, new NotAnswered { Question = "governance/3", AskedOn = Days.Of("2026-06-01") }));
        sums.Add(Result("auk", null, new ContestsRelevance { Question = "governance/1" }, new NoPractice { Question = "governance/2" }));

        var alerts = sums.ToSummary().Alerts;

        alerts.Select(alert => $"{alert.Kind} {alert.Company} {alert.Question} {alert.Days}").Should().Equal(
            "RedFlag auk governance/1 ",
            "BelowLevel auk governance/2 ",
            "Silence bittern governance/2 30",
            $"Lapse bittern governance/1 {Days.Of("2027-03-01").DayNumber - Days.Of("2026-06-30").DayNumber}");
        alerts[3].Examples.Should().ContainSingle();
        alerts[3].Day.Should().Be(Days.Of("2027-03-01"));
    }

    [Fact]
    public void A_fall_whose_evidence_was_out_of_date_is_never_told_as_a_decline()
    {
        var old = Result("auk", null, Nascent("governance/1"), Nascent("governance/2"), Nascent("governance/3"));
        var later = Evaluator.Evaluate(
            Of(new NoPractice { Question = "governance/1" }, new NotAnswered { Question = "governance/3" }) with { Company = new Company { Id = "auk", Name = "auk" } },
            new EvaluationOptions { AsOf = Days.Of("2027-06-30") });
        var sums = Sums(new PortfolioSumsOptions { Alerts = new AlertRules() });
        sums.Add(later, old);

        var alerts = sums.ToSummary().Alerts;

        alerts.Select(alert => (alert.Kind, alert.Question, alert.Reason)).Should().Equal(
            (AlertKind.OutOfDate, "governance/1", null),
            (AlertKind.NoLongerRated, "governance/2", NotRatedReason.NotAsked),
            (AlertKind.NoLongerRated, "governance/3", NotRatedReason.NotAnswered));
        var sentences = new PortfolioSentences(Catalog);
        sentences.Alert(alerts[0]).Should().Be("lower than before: 1 Nascent, now 0 Absent; the evidence of before was out of date after 2027-03-01");

        var sooner = Sums(new PortfolioSumsOptions { Alerts = new AlertRules() });
        sooner.Add(Result("auk", null, new NoPractice { Question = "governance/1" }), Result("auk", null, Nascent("governance/1")));
        sooner.ToSummary().Alerts.Should().ContainSingle().Which.Kind.Should().Be(AlertKind.Fall);
    }

    [Fact]
    public void Silence_without_a_day_of_asking_is_at_least_as_long_as_the_assessment_is_old()
    {
        var sums = Sums(WithAlerts);
        sums.Add(Evaluator.Evaluate(Of(new NotAnswered { Question = "governance/1" }), new EvaluationOptions { AsOf = Days.Of("2026-07-30") }));

        sums.ToSummary().Alerts.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = AlertKind.Silence, Days = 30, AtLeast = true });
    }

    [Fact]
    public void What_desk_research_did_not_find_is_silence_only_where_the_company_was_asked()
    {
        var found = new NotAnswered { Question = "governance/1", Origin = Origin.DeskResearch };
        var sums = Sums(WithAlerts);
        sums.Add(Evaluator.Evaluate(
            Of(found, found with { Question = "governance/2", AskedOn = Days.Of("2026-05-31") }),
            new EvaluationOptions { AsOf = Days.Of("2026-07-30") }));

        sums.ToSummary().Alerts.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = AlertKind.Silence, Question = "governance/2", Days = 60, AtLeast = false });
    }

    [Fact]
    public void Real_companies_add_up_to_what_their_results_say_whole_and_in_parts()
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "real", "rdr-2022");
        Assert.SkipUnless(Directory.Exists(folder), "The real assessments, which are optional, are not at hand: this test needs them in a folder ../shared/real, seen from the root of the repository.");
        var reader = new AssessmentReader(Catalog, Evaluator.Frameworks);
        AssessmentResult[] results = [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => Evaluator.Evaluate(reader.Read(File.ReadAllBytes(file)).ValueOrThrow()))];
        var (whole, one, other) = (Sums(), Sums(), Sums());
        for (var i = 0; i < results.Length; i++)
        {
            whole.Add(results[i]);
            (i % 3 == 0 ? one : other).Add(results[i]);
        }

        one.Add(other.ToSummary());

        var sums = whole.ToSummary().Ladders.Single().Whole;
        var levels = results.SelectMany(result => result.Cards).SelectMany(card => card.Questions).OfType<RatedQuestion>().Select(question => question.Level.Value).Order().ToArray();
        levels.Should().NotBeEmpty();
        (sums.Companies.Companies, sums.Questions.Rated, sums.Questions.Lowest, sums.Questions.Median).Should().Be((results.Length, levels.Length, levels[0], levels[(levels.Length - 1) / 2]));
        sums.Questions.Distribution.Select(level => level.Count).Should().Equal(sums.Questions.Distribution.Select(level => levels.Count(value => value == level.Value)));
        EngagementJson.ToUtf8Bytes(one.ToSummary()).Should().Equal(EngagementJson.ToUtf8Bytes(whole.ToSummary()));
    }

    private static PortfolioSums Sums(PortfolioSumsOptions? options = null, IReadOnlyList<Holding>? holdings = null) => new(Catalog, Evaluator.Frameworks, options, holdings);

    private static Holding Held(string company, decimal weight) => new() { Company = company, Weight = weight };

    private static AssessmentResult Result(string id, string? sector, params Response[] responses) =>
        Evaluator.Evaluate(Of(responses) with { Company = new Company { Id = id, Name = id, Sector = sector } });
}
