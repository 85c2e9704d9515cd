using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Responses;

namespace EngagementFramework.FollowUps;

/// <summary>
/// The shortest list of requests for one question: an answer where there is none, every element that is missing, and the fewest examples. A new
/// example is asked for under one criterion, which it must bear out; the date of one that is there may serve several.
/// </summary>
internal sealed class RequestList
{
    private readonly List<FollowUpRequest> _requests = [];
    private readonly List<Milestone> _milestones = [];
    private readonly RequestTexts _texts;
    private readonly IReadOnlyList<Need> _needs;
    private readonly List<(ExampleFinding Example, IReadOnlyList<string> Names, int[] Needs)> _dates;

    /// <param name="needs">The criteria, those to be kept first, each group in ladder order.</param>
    /// <param name="texts">What requests say.</param>
    /// <param name="question">The question.</param>
    /// <param name="response">What the company did with it; null where it was not put.</param>
    public RequestList(IEnumerable<Need> needs, RequestTexts texts, string question, Response? response)
    {
        // Practice first, disclosure second; both in ladder order.
        _needs = [.. needs.OrderBy(need => need.Criterion.CompanyPublished)];
        _texts = texts;
        _dates = Dates();
        if (response is not DescribesPractice)
        {
            var answer = new FollowUpRequest { Number = 0, Kind = RequestKind.Answer, Criteria = [], Count = 1, Text = texts.Answer(response, question), Note = texts.AnswerNote(response) };
            _milestones.Add(new Milestone { Purpose = MilestonePurpose.Reach, Requests = [Add(answer)] });
        }

        for (var i = 0; i < _needs.Count; i++)
        {
            Add(_needs[i], i);
        }
    }

    public IReadOnlyList<FollowUpRequest> Requests => _requests;

    public IReadOnlyList<Milestone> Milestones => _milestones;

    /// <summary>The examples whose dates are asked for, each with its names and the criteria that it serves.</summary>
    private List<(ExampleFinding Example, IReadOnlyList<string> Names, int[] Needs)> Dates()
    {
        (ExampleFinding Example, IReadOnlyList<string> Names, int[] Needs)[] candidates =
        [
            .. _needs.SelectMany((need, place) => need.Examples > 0 ? need.Doubtful.Select(example => (Example: example, Place: place)) : [])
                .GroupBy(found => _texts.Identity(found.Example.Example))
                .Select(same => (
                    same.First().Example,
                    _texts.SameAs(same.First().Example.Example),
                    same.Select(found => found.Place).ToArray()))
                .OrderBy(candidate => candidate.Example.Recency == Recency.Undated),
        ];
        return [.. ExampleCover.Choose([.. _needs.Select(need => need.Examples)], [.. candidates.Select(candidate => candidate.Needs)]).Select(place => candidates[place])];
    }

    private void Add(Need need, int place)
    {
        var numbers = new List<int>();
        foreach (var element in need.Criterion.Elements.Where(element => need.Finding.Missing.Contains(element.Id)))
        {
            numbers.Add(Add(Element(need, element)));
        }

        var dates = _dates.Where(date => date.Needs.Contains(place)).ToArray();
        foreach (var (example, names, needs) in dates)
        {
            var known = _requests.Find(request => request.Kind == RequestKind.SharpenDate && request.Examples[0] == names[0]);
            numbers.Add(known?.Number ?? Add(new()
            {
                Number = 0,
                Kind = RequestKind.SharpenDate,
                Criteria = [.. needs.Select(served => _needs[served].Criterion.Id)],
                Examples = names,
                From = needs.Max(served => _needs[served].From),
                Count = 1,
                Text = _texts.Date(example.Example),
                Note = _texts.DateNote(names, needs.Max(served => _needs[served].From), needs.Select(served => _needs[served].Criterion)),
            }));
        }

        if (need.Examples > dates.Length)
        {
            numbers.Add(Add(Examples(need, need.Examples - dates.Length)));
        }

        _milestones.Add(new Milestone { Criterion = need.Criterion.Id, Rung = need.Finding.Rung, Purpose = need.Purpose, Requests = numbers });
    }

    private FollowUpRequest Element(Need need, CriterionElement element)
    {
        string[] items = [.. need.Finding.Evidence.Where(use => !use.Counted && use.Shows.Contains(element.Id)).Select(use => use.Item).Distinct()];
        return new()
        {
            Number = 0,
            Kind = need.Criterion.CompanyPublished ? RequestKind.Publish : RequestKind.ShowElement,
            Criteria = [need.Criterion.Id],
            Element = element.Id,
            Items = items,
            Count = 1,
            Text = _texts.Element(element),
            Note = _texts.ElementNote(items),
        };
    }

    private FollowUpRequest Examples(Need need, int count)
    {
        string[] old = [.. need.TooOld.Select(example => example.Example)];
        return new()
        {
            Number = 0,
            Kind = old.Length > 0 ? RequestKind.RenewExample : RequestKind.GiveExample,
            Criteria = [need.Criterion.Id],
            Examples = old,
            From = need.From,
            Count = count,
            Text = old.Length > 0 ? _texts.Renewal(old, count, need.From, need.Criterion) : _texts.Example(count, need.From, need.Criterion),
            Note = _texts.ExampleNote(old, [.. need.Announced.Select(example => example.Example)]),
        };
    }

    private int Add(FollowUpRequest request)
    {
        _requests.Add(request with { Number = _requests.Count + 1 });
        return _requests.Count;
    }
}
