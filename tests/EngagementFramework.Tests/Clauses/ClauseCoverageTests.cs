using System.Reflection;
using EngagementFramework.Data;

namespace EngagementFramework.Tests.Clauses;

/// <summary>Every clause that the evaluator implements, and every interpretation, has a test that says so.</summary>
public class ClauseCoverageTests
{
    private const int Interpretations = 13;

    private static IEnumerable<string> Required =>
        BuiltIn.Framework.Levels.Select(level => level.Clause)
            .Concat(BuiltIn.Framework.Criteria.Select(criterion => criterion.Clause))
            .Concat(BuiltIn.Framework.Criteria.SelectMany(criterion => criterion.Elements).Select(element => element.Clause))
            .Concat(Enumerable.Range(1, Interpretations).Select(n => FormattableString.Invariant($"I-{n}")))
            .Select(clause => clause ?? throw new InvalidOperationException("A level, criterion or element names no clause."))
            .Distinct();

    private static IEnumerable<string> Cited =>
        typeof(ClauseCoverageTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(FactAttribute), inherit: true))
            .SelectMany(method => method.GetCustomAttributes<ClauseAttribute>())
            .Select(clause => clause.Id)
            .Distinct();

    [Fact]
    public void Every_clause_and_interpretation_has_a_test() => Required.Except(Cited).Should().BeEmpty();

    [Fact]
    public void No_test_cites_a_clause_that_does_not_exist() => Cited.Except(Required).Should().BeEmpty();

    [Fact]
    public void The_seven_levels_are_seven_clauses() =>
        Required.Where(clause => clause.StartsWith("ladder/", StringComparison.Ordinal)).Should().HaveCount(7);

    [Fact]
    public void The_rules_for_analysts_list_the_same_interpretations()
    {
        var headings = File.ReadLines(Path.Combine(Support.Repository.Root, "docs", "evaluation-rules.md"))
            .Where(line => line.StartsWith("### I-", StringComparison.Ordinal))
            .Select(line => line[4..]);
        headings.Should().Equal(Enumerable.Range(1, Interpretations).Select(n => FormattableString.Invariant($"I-{n}")));
    }
}
