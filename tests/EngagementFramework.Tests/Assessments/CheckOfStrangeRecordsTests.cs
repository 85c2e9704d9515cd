using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Json;

namespace EngagementFramework.Tests.Assessments;

/// <summary>Records that the compiler warns of, or lets pass: they are problems, never other exceptions.</summary>
public class CheckOfStrangeRecordsTests
{
    private static readonly AssessmentEvaluator Evaluator = new(DocumentFormat.Catalog, BuiltIn.Framework);

    private static readonly Assessment Plain = new()
    {
        Company = new() { Id = "tern", Name = "Tern Instruments" },
        AsOf = new DateOnly(2026, 6, 30),
        Responses = [],
    };

    public static TheoryData<string, Assessment, string, string> Strange => new()
    {
        { "no company", Plain with { Company = null! }, ProblemCodes.MissingMember, "" },
        { "no name", Plain with { Company = new() { Id = "tern", Name = null! } }, ProblemCodes.BlankText, "/company/name" },
        { "no feature", Plain with { BusinessModel = new() { Features = [new() { Feature = null!, Dependence = Dependence.Full }] } }, ProblemCodes.BlankText, "/businessModel/features/0/feature" },
        { "no such dependence", Plain with { BusinessModel = new() { Features = [new() { Feature = "low-leverage-sales-practices", Dependence = (Dependence)77 }] } }, ProblemCodes.UnknownValue, "/businessModel/features/0/dependence" },
        { "no such publisher", Plain with { Sources = [new() { Id = "s1", Title = "Report", Publisher = (Publisher)9, Public = true }] }, ProblemCodes.UnknownValue, "/sources/0/publisher" },
        { "no item id", Plain with { Evidence = [new() { Id = null!, Statement = "It reviews." }] }, ProblemCodes.BlankText, "/evidence/0/id" },
        { "no question", Plain with { Responses = [new NoPractice { Question = null! }] }, ProblemCodes.BlankText, "/responses/0/question" },
        { "no such origin", Plain with { Responses = [new NoPractice { Question = "governance/1", Origin = (Origin)99 }] }, ProblemCodes.UnknownValue, "/responses/0/origin" },
        { "no item used", Plain with { Responses = [new DescribesPractice { Question = "governance/1", Evidence = [new() { Item = null!, Shows = ["process-described"] }] }] }, ProblemCodes.UnknownEvidenceItem, "/responses/0/evidence/0/item" },
        { "no criterion", Plain with { Responses = [new DescribesPractice { Question = "governance/1", NotApplicable = [new() { Criterion = null!, Reason = "None." }] }] }, ProblemCodes.BlankText, "/responses/0/notApplicable/0/criterion" },
        { "too deep", Plain with { Responses = [new NoPractice { Question = "governance/1", Extensions = Nested(62) }] }, ProblemCodes.TooDeep, "/responses/0/extensions" },
        { "too deep in evidence", Plain with { Evidence = [new() { Id = "e1", Statement = "It reviews.", Extensions = Nested(62) }] }, ProblemCodes.TooDeep, "/evidence/0/extensions" },
    };

    [Theory, MemberData(nameof(Strange))]
    public void What_is_strange_is_a_problem(string what, Assessment assessment, string code, string pointer)
    {
        what.Should().NotBeEmpty();
        Evaluator.Check(assessment).Select(problem => (problem.Code, problem.Pointer)).Should().Equal((code, pointer));
        FluentActions.Invoking(() => Evaluator.Evaluate(assessment)).Should().Throw<InvalidDocumentException>();
    }

    [Fact]
    public void As_deep_as_a_document_can_hold_them_extensions_are_written_and_read()
    {
        var deep = Plain with
        {
            Extensions = Nested(63),
            Evidence = [new() { Id = "e1", Statement = "It reviews.", Extensions = Nested(61) }],
            Responses = [new NoPractice { Question = "governance/1", Extensions = Nested(61) }],
        };

        Evaluator.Check(deep).Should().BeEmpty();
        new EngagementFramework.Json.AssessmentReader(DocumentFormat.Catalog, BuiltIn.Framework).Read(EngagementFramework.Json.EngagementJson.ToUtf8Bytes(deep)).Value.Should().Be(deep);
    }

    private static Extensions Nested(int levels) => Extensions.Parse(string.Concat(Enumerable.Repeat("{\"a\":", levels - 1)) + "{}" + new string('}', levels - 1));
}
