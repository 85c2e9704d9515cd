using System.Globalization;
using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.FollowUps;
using EngagementFramework.Levels;
using EngagementFramework.Responses;

namespace EngagementFramework.Tests.FollowUps;

/// <summary>
/// What an assessment becomes when a company gives what it is asked for. It keeps every item and every use. A new example is attached to an
/// element of its criterion that is shown anyway: by itself it shows none. All else stays, what is known by the assessment's date included: new
/// examples and exact dates are of that day at the latest.
/// </summary>
internal static class Fulfilment
{
    /// <summary>The requests one thing at a time: three examples are three.</summary>
    public static IReadOnlyList<FollowUpRequest> OneByOne(IEnumerable<FollowUpRequest> requests) =>
        [.. requests.SelectMany(request => Enumerable.Repeat(request with { Count = 1 }, request.Count))];

    /// <summary>The level, for certain, of the answer with what was given.</summary>
    public static int Level(Assessment assessment, string question, EvaluationFramework ladder, IReadOnlyList<FollowUpRequest> given, DateOnly day) =>
        new ResponseEvaluator(ladder).Rate(Answer(assessment, question, ladder, given, day, out var pool), pool, day)!.Value.Lowest;

    private static DescribesPractice Answer(Assessment assessment, string question, EvaluationFramework ladder, IReadOnlyList<FollowUpRequest> given, DateOnly day, out EvidencePool pool)
    {
        var before = assessment.Responses.FirstOrDefault(response => response.Question == question) as DescribesPractice ?? new DescribesPractice { Question = question, Evidence = [] };
        var known = assessment.AsOf;
        List<EvidenceItem> items = [.. assessment.Evidence];
        List<EvidenceUse> uses = [.. before.Evidence];
        var shown = (RatedQuestion)new ResponseEvaluator(ladder).Evaluate(before, assessment.ToEvidencePool(), day);
        var elements = shown.Criteria.SelectMany(finding => ladder.FindCriterion(finding.Criterion)!.Elements.Select(element => element.Id).Except(finding.Missing)).ToHashSet();
        foreach (var request in given.Where(request => request.Kind is RequestKind.ShowElement or RequestKind.Publish))
        {
            Show(request.Element!, []);
            elements.Add(request.Element!);
        }

        var number = 0;
        foreach (var request in given)
        {
            number++;
            if (request.Kind == RequestKind.SharpenDate)
            {
                Sharpen(request.Examples, number);
            }
            else if (request.Kind is RequestKind.GiveExample or RequestKind.RenewExample
                && ladder.FindCriterion(request.Criteria[0])!.Elements.FirstOrDefault(element => elements.Contains(element.Id)) is { } carrier)
            {
                Show(carrier.Id, [new Example { Date = PartialDate.Parse(known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), Description = FormattableString.Invariant($"New {number}") }]);
            }
        }

        pool = new EvidencePool(items, [.. assessment.Sources, new Source { Id = "given", Title = "Given", Publisher = Publisher.Company, Public = true }], known);
        return before with { Evidence = uses };

        void Show(string element, Example[] examples)
        {
            var id = FormattableString.Invariant($"given-{items.Count}");
            items.Add(new EvidenceItem { Id = id, Statement = "Given.", Citations = [new Citation { Source = "given" }], Examples = examples });
            uses.Add(new EvidenceUse { Item = id, Shows = [element] });
        }

        void Sharpen(IReadOnlyList<string> names, int unique)
        {
            for (var i = 0; i < items.Count; i++)
            {
                items[i] = items[i] with
                {
                    Examples = [.. items[i].Examples.Select((example, place) => names.Contains(FormattableString.Invariant($"{items[i].Id}/{place + 1}")) ? Exact(example, unique) : example)],
                };
            }
        }

        Example Exact(Example example, int unique)
        {
            var last = example.Date is { } date && date.LatestEnd < known ? date.LatestEnd : known;
            return example with { Date = PartialDate.Parse(last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), Description = FormattableString.Invariant($"{example.Description.Trim()} {unique}") };
        }
    }
}
