using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Evaluation;

public class RepeatedExampleTests
{
    [Fact]
    public void An_example_names_those_that_are_one_with_it_each_once_in_the_order_of_use()
    {
        EvidenceItem Item(string id, params string[] descriptions) => new()
        {
            Id = id,
            Statement = "It reviews.",
            Examples = [.. descriptions.Select(text => new Example { Date = PartialDate.Parse("2026-03"), Description = text })],
        };

        var pool = new EvidencePool([Item("e1", "Review", "Audit"), Item("e2", " Review ", "Other"), Item("e3", "Review")], [], new DateOnly(2026, 6, 30));
        var response = new DescribesPractice
        {
            Question = "governance/1",
            Evidence =
            [
                new() { Item = "e1", Shows = ["process-described"] },
                new() { Item = "e2", Shows = ["process-described"] },
                new() { Item = "e2", Shows = ["process-regular"] },
                new() { Item = "e3", Shows = ["process-regular"] },
            ],
        };

        var result = (RatedQuestion)new ResponseEvaluator(BuiltIn.Framework).Evaluate(response, pool, new DateOnly(2026, 6, 30));

        result.Criteria[0].Examples.Select(example => $"{example.Example}: {string.Join(' ', example.Repeats)}").Should().Equal("e1/1: e2/1 e3/1", "e1/2: ", "e2/2: ");
    }
}
