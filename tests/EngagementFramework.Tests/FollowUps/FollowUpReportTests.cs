using EngagementFramework.FollowUps;
using EngagementFramework.Json;
using EngagementFramework.Reports;
using EngagementFramework.Tests.Snapshots;
using EngagementFramework.Tests.Support;
using EngagementFramework.Texts;
using static EngagementFramework.Tests.Assessments.SampleAssessments;

namespace EngagementFramework.Tests.FollowUps;

public class FollowUpReportTests
{
    private static readonly FollowUpPlanner Planner = new(Catalog, Evaluator.Frameworks);
    private static readonly FollowUpReport Report = new(Catalog, Evaluator.Frameworks);

    [Fact]
    public void The_report_of_a_sample() => Snapshot.Verify("FollowUps", "FollowUpReportTests.The_report_of_a_sample", Report.ToText(Telecom()));

    [Fact]
    public void The_report_of_a_review() => Snapshot.Verify("FollowUps", "FollowUpReportTests.The_report_of_a_review", Report.ToText(Review()));

    [Fact]
    public void No_sentence_says_that_a_company_does_less_or_asks_it_to_leave_anyone_out()
    {
        var said = TextCatalog.English.Keys.Where(key => key.StartsWith("follow-up.", StringComparison.Ordinal)).Select(key => TextCatalog.English[key]).ToList();

        said.Should().NotBeEmpty();
        foreach (var word in new[] { "declin", "worse", "drop", "leave out", "withdraw", "does not apply" })
        {
            said.Should().NotContain(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void What_users_wrote_marks_up_nothing()
    {
        var followUp = Telecom();
        var report = Report.ToText(followUp with
        {
            Company = followUp.Company with { Name = "*Tern* | <b>" },
            Questions = [.. followUp.Questions.Select(question => question with { Text = "# A `heading`", Addressees = "- [all](x)", Requests = [.. question.Requests.Select(request => request with { Text = "one\n# two | <i>" })] })],
        });

        report.Should().NotContain("<b>").And.NotContain("<i>").And.NotContain("\n# A").And.NotContain("[all](x)").And.NotMatchRegex("(?m)^# two");
    }

    private static FollowUp Telecom() => Planner.Plan(Sample("example-telecom"), new FollowUpOptions { DueOn = new DateOnly(2027, 10, 30) });

    private static FollowUpReview Review() => Planner.Review(Planner.Plan(Sample("northwind-cloud"), new FollowUpOptions { DueOn = new DateOnly(2027, 6, 30) }), Sample("northwind-cloud-2027"));

    private static EngagementFramework.Assessments.Assessment Sample(string name) =>
        new AssessmentReader(Catalog, Evaluator.Frameworks).Read(File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "samples", name + ".json"))).ValueOrThrow();
}
