using EngagementFramework.Evaluation;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <content>How a response stands to the criteria.</content>
public sealed partial class ResultSentences
{
    /// <summary>The level and the name of a criterion, as in <c>Level 3, Internal perspectives</c>.</summary>
    public string Criterion(CriterionFinding finding) => Say("criterion", ("rung", FormattableString.Invariant($"{finding.Rung}")), ("criterion", CriterionName(finding.Criterion)));

    /// <summary>The name of a criterion; its id where it has none.</summary>
    public string CriterionName(string criterion) => PlainText.OneLine(_lookup.Criterion(criterion)?.Name ?? criterion);

    /// <summary>Whether the criterion is met, in a word or two.</summary>
    public string Outcome(CriterionFinding finding) => Say("outcome." + WireName<CriterionOutcome>.Of(finding.Outcome));

    /// <summary>Why the criterion does not apply; null where it does.</summary>
    public string? NotApplicable(CriterionFinding finding) =>
        finding.Reason is { } reason ? Say("not-applicable-because", ("reason", reason)) : null;

    /// <summary>What keeps the criterion from being met, one sentence each: elements not shown, examples wanting, dates to be sharpened. Empty where it is met.</summary>
    public IReadOnlyList<string> Missing(CriterionFinding finding)
    {
        switch (finding.Outcome)
        {
            case CriterionOutcome.Met or CriterionOutcome.NotApplicable:
                return [];
            case CriterionOutcome.Uncertain:
                var doubtful = finding.Examples.Where(example => example.Recency is Evaluation.Recency.PossiblyRecent or Evaluation.Recency.Undated);
                return [Say("only-dates-open", ("examples", string.Join(", ", doubtful.Select(Named))))];
        }

        var missing = finding.Missing
            .Select(element => Say("missing-element", ("definition", _lookup.Element(element)?.Definition ?? element)))
            .ToList();
        if (ExamplesWanting(finding) is { } wanting)
        {
            missing.Add(wanting);
        }

        return missing;
    }

    /// <summary>The heading for what is missing: for which level; that there is none above where the level is the highest; null where the stance alone decides.</summary>
    public string? MissingHeading(RatedQuestion question)
    {
        if (question.Basis == Basis.Stance)
        {
            return null;
        }

        var next = question.Criteria.FirstOrDefault(criterion => question.Blocking.Contains(criterion.Criterion));
        return next is null ? Say("top") : Say("missing-for", ("level", LevelName(next.Rung)));
    }

    /// <summary>What is met above the level; null where nothing is.</summary>
    public string? Beyond(RatedQuestion question) =>
        question.Beyond.Count == 0 ? null : Say("beyond", ("criteria", CriterionNames(question.Beyond)));

    private string CriterionNames(IEnumerable<string> criteria) => string.Join(", ", criteria.Select(CriterionName));

    private string? ExamplesWanting(CriterionFinding finding)
    {
        var count = CountedExamples(finding).Count;
        if (_lookup.Criterion(finding.Criterion)?.Examples is not { } required || count >= required.Minimum)
        {
            return null;
        }

        var (counted, minimum) = (("count", FormattableString.Invariant($"{count}")), ("minimum", FormattableString.Invariant($"{required.Minimum}")));
        var key = _known < _result.AsOf ? "missing-examples-known-to" : "missing-examples";
        return WindowStart(finding.Criterion) is { } from
            ? Say(key, ("from", Iso.Text(from)), ("to", Iso.Text(_result.AsOf)), ("known", Iso.Text(_known)), counted, minimum)
            : Say("missing-examples-any-date", counted, minimum);
    }

    private DateOnly? WindowStart(string criterion) =>
        _lookup.Criterion(criterion)?.Examples?.WithinMonths is { } months ? ExampleWindow.StartOf(_result.AsOf, months) : null;
}
