using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Evaluation;

/// <content>The reasons: what each criterion found, in the order of the ladder and of the uses.</content>
internal readonly ref partial struct PracticeReading
{
    /// <summary>The findings on all criteria, in ladder order.</summary>
    public CriterionFinding[] Findings(DateOnly evaluatedOn)
    {
        var windows = new WindowStarts(evaluatedOn);
        var findings = new CriterionFinding[_ladder.Criteria.Length];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = Finding(i, ref windows);
        }

        return findings;
    }

    private CriterionFinding Finding(int number, ref WindowStarts windows)
    {
        var criterion = _ladder.Criteria[number];
        var reason = ReasonNotApplicable(criterion);
        if (_criteria[number].First == None && reason is null)
        {
            return criterion.Untouched;
        }

        return new CriterionFinding
        {
            Criterion = criterion.Id,
            Rung = criterion.Rung,
            Outcome = Outcome(number, ref windows),
            Reason = reason,
            Missing = Missing(number, criterion),
            Evidence = Evidence(number, criterion),
            Examples = Examples(number, criterion, windows.Of(criterion.Months)),
        };
    }

    private IReadOnlyList<string> Missing(int number, LadderCriterion criterion)
    {
        var missing = _criteria[number].Missing;
        if (missing == 0 || missing == criterion.ElementIds.Count)
        {
            return missing == 0 ? ValueList<string>.Empty : criterion.ElementIds;
        }

        var ids = new string[missing];
        for (int i = 0, next = 0; next < missing; i++)
        {
            if (!IsShown(criterion.FirstElement + i))
            {
                ids[next++] = criterion.ElementIds[i];
            }
        }

        return new ValueList<string>(ids);
    }

    private ValueList<EvidenceFinding> Evidence(int number, LadderCriterion criterion)
    {
        var count = 0;
        for (var touch = _criteria[number].First; touch != None; touch = _touches[touch].Next)
        {
            count++;
        }

        if (count == 0)
        {
            return ValueList<EvidenceFinding>.Empty;
        }

        var findings = new EvidenceFinding[count];
        for (int touch = _criteria[number].First, i = 0; touch != None; touch = _touches[touch].Next, i++)
        {
            var use = _uses[_touches[touch].Use];
            var counted = Bears(criterion, _touches[touch]);
            findings[i] = new EvidenceFinding
            {
                Item = use.Item,
                Shows = ShownOf(criterion, use.Shows),
                Counted = counted,
                Why = counted ? null : NotCountedReason.NotCompanyPublished,
            };
        }

        return new ValueList<EvidenceFinding>(findings);
    }

    /// <summary>Those of the elements that belong to the criterion; the list itself where all do.</summary>
    private static IReadOnlyList<string> ShownOf(LadderCriterion criterion, IReadOnlyList<string> shows)
    {
        var own = 0;
        foreach (var element in shows.Span())
        {
            own += criterion.Has(element) ? 1 : 0;
        }

        if (own == shows.Count)
        {
            return shows;
        }

        var ids = new string[own];
        var next = 0;
        foreach (var element in shows.Span())
        {
            if (criterion.Has(element))
            {
                ids[next++] = element;
            }
        }

        return new ValueList<string>(ids);
    }

    private ValueList<ExampleFinding> Examples(int number, LadderCriterion criterion, DateOnly windowStart)
    {
        var mentions = new Mentions();
        Visit(number, criterion, ref mentions);
        if (mentions.Count == 0)
        {
            return ValueList<ExampleFinding>.Empty;
        }

        var list = new Listing(new ExampleWindow(_known, windowStart), mentions.Count);
        Visit(number, criterion, ref list);
        return list.Examples;
    }

    /// <summary>Counts examples as often as they come up.</summary>
    private struct Mentions : IExampleVisitor
    {
        public int Count { get; private set; }

        public bool Visit(in PooledExample example)
        {
            Count++;
            return true;
        }
    }

    /// <summary>Lists examples, each once, with the names of those that are one with it.</summary>
    private struct Listing(ExampleWindow window, int mentions) : IExampleVisitor
    {
        private readonly ExampleFinding[] _findings = new ExampleFinding[mentions];
        private ExampleSet _seen;
        private int _count;
        private Dictionary<int, List<string>>? _repeats;
        private HashSet<string>? _repeated;

        public readonly ValueList<ExampleFinding> Examples
        {
            get
            {
                if (_repeats is not null)
                {
                    foreach (var (place, names) in _repeats)
                    {
                        _findings[place] = _findings[place] with { Repeats = names };
                    }
                }

                return new(_count == mentions ? _findings : _findings[.._count]);
            }
        }

        public bool Visit(in PooledExample example)
        {
            if (_seen.Add(example.Identity, out var place))
            {
                _findings[_count++] = new ExampleFinding { Example = example.Id, Date = example.Date, Recency = window.Of(example.Date) };
            }
            else if (example.Id != _findings[place].Example && (_repeated ??= []).Add(example.Id))
            {
                _repeats ??= [];
                if (!_repeats.TryGetValue(place, out var names))
                {
                    _repeats.Add(place, names = []);
                }

                names.Add(example.Id);
            }

            return true;
        }
    }
}
