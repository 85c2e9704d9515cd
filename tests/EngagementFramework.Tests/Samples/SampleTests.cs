using EngagementFramework.Evaluation;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;
using EngagementFramework.Values;

namespace EngagementFramework.Tests.Samples;

/// <summary>The evaluator gives for every question of every sample what was worked out by hand.</summary>
public class SampleTests(SampleResults results) : IClassFixture<SampleResults>
{
    public static TheoryData<string> Names => [.. SampleFile.All];

    public static TheoryData<string, string> Questions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in SampleFile.All)
            {
                foreach (var row in SampleFile.RowsOf(name))
                {
                    data.Add(name, row.Question);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_amounts_to_what_its_row_says(string name, string question)
    {
        var row = Row(name, question);
        var result = results.Of(name)[question];
        result.Match(Rated, NotRated).Should().Be(row with { Beyond = [] });
        result.Match(rated => rated.Beyond, _ => []).Should().Equal(Beyond(row, name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_question_of_a_result_has_one_row(string name) =>
        SampleFile.RowsOf(name).Select(row => row.Question).Should().BeEquivalentTo(results.Of(name).Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_response_of_a_sample_has_a_row_with_its_stance(string name)
    {
        var rows = SampleFile.RowsOf(name).Where(row => row.Stance is not null).Select(row => (row.Question, row.Stance));
        rows.Should().BeEquivalentTo(SampleFile.Read(name).Responses.Select(response => (response.Question, (string?)WireName<Stance>.Of(response.Stance))));
    }

    [Fact]
    public void There_are_samples_and_rows()
    {
        SampleFile.All.Should().Contain(["custom-window/assessment.json", "example-telecom.json", "insight-analytics.json", "northwind-cloud.json"]);
        SampleFile.RowsOf("northwind-cloud.json").Should().HaveCount(15);
    }

    [Theory]
    [InlineData("assignment-and-resources internal-perspectives external-expert-perspectives affected-stakeholder-perspectives")]
    public void A_day_later_the_stopped_release_is_out_of_date(string beyond)
    {
        const string Name = "insight-analytics.json";
        var assessment = SampleFile.Read(Name);
        var response = assessment.Responses.Single(response => response.Question == "algorithm-supported-decision-making/3");
        var result = new ResponseEvaluator(SampleFile.Ladder(Name)).Evaluate(response, assessment.ToEvidencePool(), Days.Of("2026-11-24")).Should().BeOfType<RatedQuestion>().Subject;
        result.Basis.Should().Be(Basis.Floor);
        result.Beyond.Should().Equal(Words.Of(beyond));
    }

    private static SampleRow Row(string name, string question) =>
        SampleFile.RowsOf(name).Should().ContainSingle(row => row.Question == question).Subject;

    private static SampleRow Rated(RatedQuestion rated)
    {
        var highest = rated.Range.Highest == rated.Level.Value ? (int?)null : rated.Range.Highest;
        rated.Range.Lowest.Should().Be(rated.Level.Value);
        return new SampleRow(
            rated.Question, WireName<Stance>.Of(rated.Stance), rated.Level.ToString(), null,
            rated.Basis == Basis.Floor, highest, rated.HoldsUntil, rated.FallsTo, []);
    }

    private static SampleRow NotRated(NotRatedQuestion notRated) =>
        new(notRated.Question, notRated.Stance is { } stance ? WireName<Stance>.Of(stance) : null, null, WireName<NotRatedReason>.Of(notRated.Reason), false, null, null, null, []);

    private static IEnumerable<string> Beyond(SampleRow row, string name) => row.Beyond.SelectMany(id =>
        id.StartsWith("all of level ", StringComparison.Ordinal)
            ? SampleFile.Ladder(name).Level(id[^1] - '0').Criteria.Select(criterion => criterion.Id)
            : [id]);
}
