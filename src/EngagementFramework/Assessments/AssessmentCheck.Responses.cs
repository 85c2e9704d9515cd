using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <content>Responses and the evidence they use.</content>
internal sealed partial class AssessmentCheck
{
    private const int Few = 8;

    private void Responses(Assessment assessment, Dictionary<string, EvidenceItem> items, ProblemCollector problems)
    {
        var seen = new HashSet<string>(assessment.Responses.Count, StringComparer.Ordinal);
        for (var i = 0; i < assessment.Responses.Count; i++)
        {
            var response = assessment.Responses[i];
            problems.Defined(response.Origin, i, "/responses/{0}/origin");
            TooDeep(problems, response.Extensions, i, "/responses/{0}/extensions");
            _cards.Question(response.Question, i, seen, problems);
            if (response is DescribesPractice practice)
            {
                Uses(practice, i, items, problems);
                Inapplicable(practice, i, problems);
            }
        }
    }

    private void Uses(DescribesPractice response, int place, Dictionary<string, EvidenceItem> items, ProblemCollector problems)
    {
        // Most responses use an item once; only where one comes twice can two uses be the same.
        HashSet<EvidenceUse>? earlier = null;
        HashSet<string>? named = null;
        var uses = response.Evidence.Span();
        for (var i = 0; i < uses.Length; i++)
        {
            var use = uses[i];
            if (IsNamedBefore(uses, i, ref named) && !Earlier(ref earlier, uses, i).Add(use))
            {
                problems.Add(ProblemCodes.DuplicateUse, $"/responses/{place}/evidence/{i}", new TextArgument("item", use.Item));
            }

            var item = use.Item is null ? null : items.GetValueOrDefault(use.Item);
            if (item is null)
            {
                problems.Add(ProblemCodes.UnknownEvidenceItem, $"/responses/{place}/evidence/{i}/item", new TextArgument("item", use.Item ?? ""));
            }

            Shows(use, place, i, problems);
            if (item is not null)
            {
                Examples(use, item, place, i, problems);
            }
        }
    }

    /// <summary>Whether an earlier use names the item too. It is asked of one use after the other; where they are few, looking is quicker than a set.</summary>
    private static bool IsNamedBefore(ReadOnlySpan<EvidenceUse> uses, int place, ref HashSet<string>? named)
    {
        if (uses.Length > Few)
        {
            return !(named ??= new HashSet<string>(uses.Length, StringComparer.Ordinal)).Add(uses[place].Item);
        }

        foreach (var use in uses[..place])
        {
            if (use.Item == uses[place].Item)
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<EvidenceUse> Earlier(ref HashSet<EvidenceUse>? earlier, ReadOnlySpan<EvidenceUse> uses, int count)
    {
        if (earlier is null)
        {
            earlier = [];
            foreach (var use in uses[..count])
            {
                earlier.Add(use);
            }
        }

        return earlier;
    }

    private void Shows(EvidenceUse use, int place, int number, ProblemCollector problems)
    {
        var shows = use.Shows.Span();
        if (shows.IsEmpty)
        {
            problems.Add(ProblemCodes.NothingShown, $"/responses/{place}/evidence/{number}/shows", new TextArgument("item", use.Item));
        }

        for (var i = 0; i < shows.Length; i++)
        {
            if (_elements?.Contains(shows[i]) == false)
            {
                problems.Add(ProblemCodes.UnknownElement, $"/responses/{place}/evidence/{number}/shows/{i}", new TextArgument("element", shows[i]), new TextArgument("framework", framework!.Id));
            }
        }

        Repeated(shows, place, number, "shows", problems);
    }

    private static void Examples(EvidenceUse use, EvidenceItem item, int place, int number, ProblemCollector problems)
    {
        var examples = use.Examples.Span();
        if (examples.IsEmpty)
        {
            return;
        }

        for (var i = 0; i < examples.Length; i++)
        {
            if (!ExampleId.TryGetIndex(examples[i], item, out _))
            {
                problems.Add(
                    ProblemCodes.UnknownExample,
                    $"/responses/{place}/evidence/{number}/examples/{i}",
                    new TextArgument("example", examples[i]),
                    new TextArgument("item", item.Id),
                    new TextArgument("count", FormattableString.Invariant($"{item.Examples.Count}")));
            }
        }

        Repeated(examples, place, number, "examples", problems);
    }

    private static void Repeated(ReadOnlySpan<string> values, int place, int number, string member, ProblemCollector problems)
    {
        HashSet<string>? seen = values.Length > Few ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < values.Length; i++)
        {
            if (seen is null ? Contains(values[..i], values[i]) : !seen.Add(values[i]))
            {
                problems.Add(ProblemCodes.DuplicateValue, FormattableString.Invariant($"/responses/{place}/evidence/{number}/{member}/{i}"), new TextArgument("value", values[i]));
            }
        }
    }

    private static bool Contains(ReadOnlySpan<string> values, string value)
    {
        foreach (var other in values)
        {
            if (other == value)
            {
                return true;
            }
        }

        return false;
    }

    private void Inapplicable(DescribesPractice response, int place, ProblemCollector problems)
    {
        var seen = response.NotApplicable.Count == 0 ? null : new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < response.NotApplicable.Count; i++)
        {
            var (id, at) = (response.NotApplicable[i].Criterion, $"/responses/{place}/notApplicable/{i}");
            if (id is null)
            {
                problems.Add(ProblemCodes.BlankText, at + "/criterion");
            }
            else if (NotOfTheLadder(id) is { } code)
            {
                problems.Add(code, at + "/criterion", new TextArgument("criterion", id), new TextArgument("framework", framework!.Id));
            }
            else if (!seen!.Add(id))
            {
                problems.Add(ProblemCodes.DuplicateValue, at + "/criterion", new TextArgument("value", id));
            }

            problems.NotBlank(response.NotApplicable[i].Reason, at + "/reason");
        }
    }

    /// <summary>Why no response can say that the criterion does not apply; null where one can, or where the framework is not at hand.</summary>
    private string? NotOfTheLadder(string criterion) => _criteria is null ? null
        : !_criteria.TryGetValue(criterion, out var known) ? ProblemCodes.UnknownCriterion
        : known.MayBeNotApplicable ? null
        : ProblemCodes.CriterionAlwaysApplies;
}
