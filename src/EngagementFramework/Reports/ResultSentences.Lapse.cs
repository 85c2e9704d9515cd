using EngagementFramework.Evaluation;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <content>How long a level holds.</content>
public sealed partial class ResultSentences
{
    /// <summary>How long the level that is certain holds, which examples lapse then, and what the evidence carries after that; null where it does not age.</summary>
    public string? HoldsUntil(RatedQuestion question)
    {
        if (question.HoldsUntil is not { } until)
        {
            return null;
        }

        var key = (question.Level.Value > question.Range.Lowest ? "certain-holds-until" : "holds-until") + (question.FallsTo is null ? "-end" : "");
        return Say(
            key,
            ("level", LevelName(question.Range.Lowest)),
            ("until", Iso.Text(until)),
            ("lapsing", question.FallsTo is null ? "" : Lapsing(question, until)),
            ("next", question.FallsTo is { } next ? LevelName(next) : ""));
    }

    /// <summary>The examples that are in the window until the day and not after it, where a criterion that the level needs has too few without them.</summary>
    private string Lapsing(RatedQuestion question, DateOnly until)
    {
        var lapsing = question.Criteria
            .Where(finding => finding.Outcome == CriterionOutcome.Met && finding.Rung <= question.Range.Lowest)
            .Select(finding => (finding.Criterion, Examples: string.Join(", ", Lapsing(finding, until).Select(Named))))
            .Where(entry => entry.Examples.Length > 0)
            .GroupBy(entry => entry.Examples, entry => entry.Criterion)
            .Select(group => Say("lapsing", ("examples", group.Key), ("criteria", CriterionNames(group))))
            .ToArray();
        return lapsing.Length > 0 ? string.Join(", ", lapsing) : Say("lapsing-unnamed");
    }

    private IEnumerable<ExampleFinding> Lapsing(CriterionFinding finding, DateOnly until)
    {
        if (_lookup.Criterion(finding.Criterion)?.Examples is not { Minimum: > 0 and var minimum, WithinMonths: > 0 and var months })
        {
            return [];
        }

        var window = new ExampleWindow(_known, ExampleWindow.StartOf(_result.AsOf, months));
        var recent = finding.Examples
            .Where(example => example is { Recency: Evaluation.Recency.Recent, Date: not null })
            .Select(example => (Example: example, LastDay: ExampleWindow.LastDay(window.End(example.Date!), months)))
            .ToArray();
        return recent.Count(entry => entry.LastDay > until) < minimum
            ? recent.Where(entry => entry.LastDay == until).Select(entry => entry.Example)
            : [];
    }
}
