using System.Reflection;
using EngagementFramework.Json;
using EngagementFramework.Problems;
using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Json;

public class ProblemCodeTests
{
    [Fact]
    public void Every_code_has_a_fixture_or_a_test()
    {
        var fixtures = Fixtures.AllProblems().Select(line => line.Split(' ')[1]);
        var tests = typeof(ProblemCodeTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<ProvesCodeAttribute>())
            .Select(attribute => attribute.Code);

        fixtures.Concat(tests).Distinct().Order(StringComparer.Ordinal).Should().Equal(ProblemCodes.All);
    }

    [Fact, ProvesCode(ProblemCodes.InvalidDocument)]
    public void What_the_structure_check_does_not_find_is_still_a_problem()
    {
        // The case cannot be told from the members, and no check of the form stands between.
        var reading = new ResponseReader().Read("""{ "question": "governance/1", "stance": "deferred" }""");

        reading.IsValid.Should().BeFalse();
        var problem = reading.Problems.Should().ContainSingle().Subject;
        (problem.Code, problem.Pointer, problem.Line, problem.Column).Should().Be((ProblemCodes.InvalidDocument, "", 1, 1));
        problem.Message.Should().Contain("governance/1");
    }

    [Theory]
    [InlineData("", 0xD83D, "\", ", 15)]
    [InlineData("", 0xDE00, "\", ", 15)]
    [InlineData("😀é", 0xD83D, "x\", ", 18)]
    [InlineData("", 0xD83D, "", 15)]
    public void Half_a_character_in_a_text_is_a_problem_and_not_replaced(string before, int half, string after, int column)
    {
        var reading = new FrameworkReader().Read("{\n  \"format\": \"x" + before + (char)half + after);

        var problem = reading.Problems.Should().ContainSingle().Subject;
        (problem.Code, problem.Pointer, problem.Line, problem.Column).Should().Be((ProblemCodes.NotUtf8, "", 2, column));
    }

    [Fact]
    public void A_result_of_reading_hands_out_the_document_or_throws_every_problem()
    {
        var reader = new FrameworkReader();
        var valid = reader.Read(Fixtures.Read("engagement-framework-1", "valid", "shortest"));
        valid.ValueOrThrow().Should().BeSameAs(valid.Value);
        valid.Problems.Should().BeEmpty();

        var invalid = reader.Read(Fixtures.Read("engagement-framework-1", "invalid", "blank-texts"));
        var thrown = invalid.Invoking(reading => reading.ValueOrThrow()).Should().Throw<InvalidDocumentException>().Which;
        thrown.Problems.Should().Equal(invalid.Problems).And.HaveCount(8);
        thrown.Message.Should().StartWith("8 problems:\n(2,").And.Contain("error blank-text at /source/title: ");
    }

    [Fact]
    public void A_problem_reads_as_compilers_print_theirs()
    {
        var problem = new Problem { Code = "blank-text", Pointer = "/company/id", Message = "Say what it is." };

        problem.ToString().Should().Be("error blank-text at /company/id: Say what it is.");
        (problem with { Line = 3, Column = 14 }).ToString().Should().Be("(3,14): error blank-text at /company/id: Say what it is.");
        (problem with { Severity = Severity.Warning }).ToString().Should().Be("warning blank-text at /company/id: Say what it is.");
        new InvalidDocumentException([problem]).Message.Should().Be(problem.ToString());
        FluentActions.Invoking(() => new InvalidDocumentException([])).Should().Throw<ArgumentException>();
    }

    private sealed class ResponseReader() : DocumentReader<Response>("response", null)
    {
        private protected override Response Complete(Response document, ProblemCollector problems) => document;
    }
}
