using EngagementFramework.Evaluation;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>Finds the examples that come, go, or stand to the window of a criterion in another way.</summary>
internal sealed class ExampleChanges(ChangeCause cause, Moment before, Moment after, MentionedEvidence mentioned)
{
    private bool IsOfTheEarlierEvidence => cause is ChangeCause.TimePassed or ChangeCause.KnownLater or ChangeCause.StanceChanged or ChangeCause.EvidenceWithdrawn;

    /// <summary>Those of the criteria, the examples of the earlier assessment first, each assessment's in its order.</summary>
    public IReadOnlyList<ChangedExample> In(IReadOnlyList<ChangedCriterion> criteria)
    {
        var changes = criteria.SelectMany(criterion => In(criterion.Criterion)).GroupBy(change => (change.Name, change.From, change.To));
        return
        [
            .. changes
                .OrderBy(change => change.Key.Name.Item.Document).ThenBy(change => change.Key.Name.Item.Place).ThenBy(change => change.Key.Name.Place)
                .Select(change => Changed(change.Key.Name, [.. change.Select(one => one.Criterion)], change.Key.From, change.Key.To)),
        ];
    }

    private IEnumerable<(ExampleName Name, string Criterion, Recency? From, Recency? To)> In(string criterion)
    {
        var was = Examples(before, criterion);
        var isNow = Examples(after, criterion);
        return
            from text in was.Keys.Union(isNow.Keys)
            let @from = was.TryGetValue(text, out var old) ? old.Recency : (Recency?)null
            let to = isNow.TryGetValue(text, out var found) ? found.Recency : (Recency?)null
            where @from != to
            from example in (to is null ? was : isNow)[text].Examples
            from name in Names(example, text, isThere: to is not null)
            select (name, criterion, @from, to);
    }

    private ChangedExample Changed(ExampleName name, IReadOnlyList<string> criteria, Recency? from, Recency? to)
    {
        mentioned.Add(name.Item);
        return new ChangedExample
        {
            Document = name.Item.Document,
            Example = name.Name,
            Date = name.Example.Date,
            Description = name.Example.Description,
            Criteria = criteria,
            From = from,
            To = to,
        };
    }

    /// <summary>The names of the example in an assessment that has it with this date.</summary>
    private IReadOnlyList<ExampleName> Names(ComparedExample example, ExampleText text, bool isThere)
    {
        var isEarlier = example.EarlierNames.Count > 0 && example.Was == text;
        var isLater = example.LaterNames.Count > 0 && example.Is == text;
        return isEarlier && (!isLater || IsOfTheEarlierEvidence || !isThere) ? example.EarlierNames : example.LaterNames;
    }

    /// <summary>The examples of a criterion, each with how it stands to the window. Several with one text are one.</summary>
    private static Dictionary<ExampleText, (Recency Recency, ComparedExample[] Examples)> Examples(Moment moment, string criterion) =>
        (moment.Criteria.FirstOrDefault(finding => finding.Criterion == criterion)?.Examples ?? ValueList<ExampleFinding>.Empty)
            .Select(finding => (finding, Examples: finding.Repeats.Prepend(finding.Example).Select(name => moment.Examples[name]).Distinct().ToArray()))
            .ToDictionary(found => Text(found.Examples[0], found.finding.Date), found => (found.finding.Recency, found.Examples));

    private static ExampleText Text(ComparedExample example, PartialDate? date) => example.Is.Date == date ? example.Is : example.Was;
}
