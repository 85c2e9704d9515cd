using System.Globalization;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Responses;

namespace EngagementFramework.Docs.Tests.Samples;

/// <summary>The sample ladders have the shapes that their page describes, and the cases on it come out as it says.</summary>
public class LadderSampleTests
{
    private const string Page = "docs/samples/ladders/README.md";

    public static TheoryData<string, string, string, string> Cases =>
        [.. Repository.Page(Page).TableUnder("The rule in cases").Rows.Select(row => (row[0], row[1], row[2], row[3]))];

    [Theory]
    [InlineData("management-quality-staircase")]
    [InlineData("two-years-two-examples")]
    public void A_ladder_has_no_problem_and_says_what_it_is(string id)
    {
        var read = new FrameworkReader().Read(Bytes(id));

        read.Problems.Should().BeEmpty();
        read.ValueOrThrow().Id.Should().Be(id);
        read.ValueOrThrow().Source!.Note.Should().StartWith("A rebuild for demonstration: neither made, reviewed nor endorsed by the publisher");
    }

    [Fact]
    public void The_staircase_has_23_questions_with_one_element_each_and_no_dates()
    {
        var staircase = Ladder("management-quality-staircase");

        staircase.Levels.Select(level => level.Value).Should().Equal(0, 1, 2, 3, 4, 5, 6);
        staircase.Levels.Select(level => level.Criteria.Count).Should().Equal(0, 1, 2, 2, 7, 6, 5);
        staircase.Criteria.Select(criterion => criterion.Elements.Single().Id).Should().Equal(Enumerable.Range(1, 23).Select(Element));
        staircase.Criteria.Should().OnlyContain(criterion => criterion.CompanyPublished && criterion.Examples == null);
        staircase.Criteria.Where(criterion => criterion.MayBeNotApplicable).Should().ContainSingle().Which.Elements.Single().Id.Should().Be(Element(12));
    }

    [Fact]
    public void The_other_ladder_has_two_windows_and_asks_for_two_examples()
    {
        var ladder = Ladder("two-years-two-examples");

        ladder.Criteria.Select(criterion => criterion.Examples).OfType<ExampleRequirement>()
            .Should().Equal(new ExampleRequirement { Minimum = 1, WithinMonths = 36 }, new ExampleRequirement { Minimum = 2, WithinMonths = 24 });
        ladder.Criteria.Select(criterion => criterion.CompanyPublished).Should().Contain([true, false]);
        ladder.Criteria.Where(criterion => criterion.MayBeNotApplicable).Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_on_the_page_comes_out_as_it_says(string no, string filed, string steps, string level)
    {
        var staircase = Ladder("management-quality-staircase");
        var noes = no == "none" ? [] : no.Split(", ").Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();

        var stepsOfNoes = noes.Select(number => staircase.Levels.Single(step => step.Criteria.Any(criterion => criterion.Elements[0].Id == Element(number))).Value).Distinct().ToArray();
        steps.Should().Be(noes.Length == 0 ? "–" : string.Join(", ", stepsOfNoes));
        filed.Should().Be(noes.Length == 0 ? "–" : string.Join(", ", stepsOfNoes.Select(step => step - 1)));
        Evaluate(staircase, noes).ToString(CultureInfo.InvariantCulture).Should().Be(level);
    }

    private static int Evaluate(EvaluationFramework staircase, int[] noes)
    {
        var response = new DescribesPractice
        {
            Question = "climate-management/1",
            Evidence = [new() { Item = "e1", Shows = [.. Enumerable.Range(1, 23).Except(noes).Select(Element)] }],
        };
        var item = new EvidenceItem { Id = "e1", Statement = "All that is Yes.", Citations = [new() { Source = "report" }] };
        var source = new Source { Id = "report", Title = "Report", Publisher = Publisher.Company, Public = true };
        var day = new DateOnly(2026, 11, 23);
        return ((RatedQuestion)new ResponseEvaluator(staircase).Evaluate(response, new EvidencePool([item], [source], day), day)).Level.Value;
    }

    private static string Element(int number) => string.Create(CultureInfo.InvariantCulture, $"q{number:00}-yes");

    private static EvaluationFramework Ladder(string id) => new FrameworkReader().Read(Bytes(id)).ValueOrThrow();

    private static byte[] Bytes(string id) => Repository.Bytes($"{Sample.Folder}ladders/{id}.json");
}
