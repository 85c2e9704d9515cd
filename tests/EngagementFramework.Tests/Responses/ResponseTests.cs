using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Responses;

/// <summary>The nine cases of a response.</summary>
public class ResponseTests
{
    public static TheoryData<Stance, Type> Cases => new()
    {
        { Stance.DescribesPractice, typeof(DescribesPractice) },
        { Stance.NoPractice, typeof(NoPractice) },
        { Stance.ContestsRelevance, typeof(ContestsRelevance) },
        { Stance.ContestsRelevanceWithExplanation, typeof(ContestsRelevanceWithExplanation) },
        { Stance.UnableToRespond, typeof(UnableToRespond) },
        { Stance.AssertsLegality, typeof(AssertsLegality) },
        { Stance.Deferred, typeof(Deferred) },
        { Stance.NotApplicable, typeof(NotApplicable) },
        { Stance.NotAnswered, typeof(NotAnswered) },
    };

    [Fact]
    public void There_is_one_case_a_stance()
    {
        Cases.Should().HaveCount(Enum.GetValues<Stance>().Length);
        typeof(Response).Assembly.GetTypes().Count(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Response))).Should().Be(9);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_has_its_stance_and_is_matched_as_what_it_is(Stance stance, Type type)
    {
        var response = StanceResponses.Of(stance);
        response.Should().BeOfType(type);
        response.Stance.Should().Be(stance);
        response.Explanation.Should().Be("As they put it.");
        response.Origin.Should().Be(Origin.Reply);
        Match(response).Should().Be(($"{stance}", response));
    }

    [Fact]
    public void Every_function_of_a_match_is_needed()
    {
        Response response = StanceResponses.Of(Stance.NoPractice);
        for (var missing = 0; missing < 9; missing++)
        {
            FluentActions.Invoking(() => Match(response, missing)).Should().Throw<ArgumentNullException>();
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Where_a_reason_is_owed_it_cannot_be_blank(string? explanation)
    {
        FluentActions.Invoking(() => new Deferred { Question = "governance/1", Explanation = explanation! }).Should().Throw<ArgumentException>().WithParameterName("Explanation");
        FluentActions.Invoking(() => new NotApplicable { Question = "governance/1", Explanation = explanation! }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ContestsRelevanceWithExplanation { Question = "governance/1", Explanation = explanation! }).Should().Throw<ArgumentException>();
        new NoPractice { Question = "governance/1", Explanation = explanation }.Explanation.Should().Be(explanation);
    }

    [Theory]
    [InlineData(Stance.DescribesPractice, false, false)]
    [InlineData(Stance.NoPractice, true, false)]
    [InlineData(Stance.ContestsRelevance, true, false)]
    [InlineData(Stance.ContestsRelevanceWithExplanation, false, true)]
    [InlineData(Stance.UnableToRespond, true, false)]
    [InlineData(Stance.AssertsLegality, true, false)]
    [InlineData(Stance.Deferred, false, true)]
    [InlineData(Stance.NotApplicable, false, true)]
    [InlineData(Stance.NotAnswered, false, false)]
    public void Stances_differ_in_two_rules(Stance stance, bool isAssignedALevel, bool requiresExplanation)
    {
        stance.IsAssignedALevel().Should().Be(isAssignedALevel);
        stance.RequiresExplanation().Should().Be(requiresExplanation);
        (StanceResponses.Of(stance) is ExplainedResponse).Should().Be(requiresExplanation);
    }

    [Fact]
    public void Lists_are_empty_by_default()
    {
        var practice = new DescribesPractice { Question = "governance/1" };
        practice.Evidence.Should().BeEmpty();
        practice.NotApplicable.Should().BeEmpty();
        new EvidenceUse { Item = "e1", Shows = [] }.Examples.Should().BeEmpty();
        new EvidenceItem { Id = "e1", Statement = "Something." }.Should().BeEquivalentTo(new { Citations = Array.Empty<Citation>(), Examples = Array.Empty<Example>() });
        new Example { Description = "Something." }.Should().BeEquivalentTo(new { Date = (PartialDate?)null, Citations = Array.Empty<Citation>() });
    }

    [Fact]
    public void A_response_keeps_a_copy_of_the_lists_it_is_given()
    {
        var uses = new List<EvidenceUse> { new() { Item = "e1", Shows = ["a"] } };
        var practice = new DescribesPractice { Question = "governance/1", Evidence = uses };
        uses.Clear();
        practice.Evidence.Should().ContainSingle();
    }

    [Theory]
    [InlineData(Publisher.Company, true, true)]
    [InlineData(Publisher.Company, false, false)]
    [InlineData(Publisher.ThirdParty, true, false)]
    [InlineData(Publisher.ThirdParty, false, false)]
    public void A_source_is_company_published_where_it_is_public_and_the_companys(Publisher publisher, bool isPublic, bool expected) =>
        new Source { Id = "s1", Title = "A report", Publisher = publisher, Public = isPublic }.IsCompanyPublished.Should().Be(expected);

    private static (string Case, object Response) Match(Response response, int missing = -1)
    {
        Func<T, (string, object)>? Take<T>(int number, Stance stance) where T : Response =>
            number == missing ? null : found => ($"{stance}", found);

        return response.Match(
            Take<DescribesPractice>(0, Stance.DescribesPractice)!,
            Take<NoPractice>(1, Stance.NoPractice)!,
            Take<ContestsRelevance>(2, Stance.ContestsRelevance)!,
            Take<ContestsRelevanceWithExplanation>(3, Stance.ContestsRelevanceWithExplanation)!,
            Take<UnableToRespond>(4, Stance.UnableToRespond)!,
            Take<AssertsLegality>(5, Stance.AssertsLegality)!,
            Take<Deferred>(6, Stance.Deferred)!,
            Take<NotApplicable>(7, Stance.NotApplicable)!,
            Take<NotAnswered>(8, Stance.NotAnswered)!);
    }
}
