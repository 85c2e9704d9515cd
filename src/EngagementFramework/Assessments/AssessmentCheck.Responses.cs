using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <content>Responses and the evidence they use.</content>
internal sealed partial class AssessmentCheck
{
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
            if (uses.Length > 1 && !(named ??= new HashSet<string>(StringComparer.Ordinal)).Add(use.Item) && !Earlier(ref earlier, uses, i).Add(use))
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
            if (!_elements.Contains(shows[i]))
            {
                problems.Add(ProblemCodes.UnknownElement, $"/responses/{place}/evidence/{number}/shows/{i}", new TextArgument("element", shows[i]), new TextArgument("framework", framework.Id));
            }
        }

        Repeated(shows, $"/responses/{place}/evidence/{number}/shows", problems);
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

        Repeated(examples, $"/responses/{place}/evidence/{number}/examples", problems);
    }

    private static void Repeated(ReadOnlySpan<string> values, string pointer, ProblemCollector problems)
    {
        HashSet<string>? seen = values.Length > 8 ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < values.Length; i++)
        {
            if (seen is null ? values[..i].Contains(values[i]) : !seen.Add(values[i]))
            {
                problems.Add(ProblemCodes.DuplicateValue, FormattableString.Invariant($"{pointer}/{i}"), new TextArgument("value", values[i]));
            }
        }
    }

    private void Inapplicable(DescribesPractice response, int place, ProblemCollector problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < response.NotApplicable.Count; i++)
        {
            var (id, at) = (response.NotApplicable[i].Criterion, $"/responses/{place}/notApplicable/{i}");
            if (id is null)
            {
                problems.Add(ProblemCodes.BlankText, at + "/criterion");
            }
            else if (!_criteria.TryGetValue(id, out var criterion))
            {
                problems.Add(ProblemCodes.UnknownCriterion, at + "/criterion", new TextArgument("criterion", id), new TextArgument("framework", framework.Id));
            }
            else if (!criterion.MayBeNotApplicable)
            {
                problems.Add(ProblemCodes.CriterionAlwaysApplies, at + "/criterion", new TextArgument("criterion", id), new TextArgument("framework", framework.Id));
            }
            else if (!seen.Add(id))
            {
                problems.Add(ProblemCodes.DuplicateValue, at + "/criterion", new TextArgument("value", id));
            }

            problems.NotBlank(response.NotApplicable[i].Reason, at + "/reason");
        }
    }
}
