using EngagementFramework.Responses;

namespace EngagementFramework.Evaluation;

/// <content>What a reader should know besides.</content>
internal readonly ref partial struct PracticeReading
{
    /// <summary>The first example that can count for two criteria of the rung, with their numbers; null where there is none.</summary>
    public (string Example, int One, int Other)? SharedExample(Ladder.Rung rung, DateOnly evaluatedOn)
    {
        for (var one = rung.First; one < rung.End; one++)
        {
            for (var other = one + 1; other < rung.End; other++)
            {
                if (SharedExample(one, other, evaluatedOn) is { } example)
                {
                    return (example, one, other);
                }
            }
        }

        return null;
    }

    /// <summary>Whether an item cites a source, itself or by an example.</summary>
    public bool CitesAnything(string item)
    {
        var index = 0;
        return _pool.TryFind(item, ref index) && _pool[index].CitesAnything;
    }

    private string? SharedExample(int one, int other, DateOnly evaluatedOn)
    {
        var (first, second) = (_ladder.Criteria[one], _ladder.Criteria[other]);
        if (first.Minimum <= 0 || second.Minimum <= 0 || _criteria[one].First == None || _criteria[other].First == None)
        {
            return null;
        }

        var gather = new Gather(new ExampleWindow(evaluatedOn, _known, first.Months));
        Visit(one, first, ref gather);
        var search = new Search(new ExampleWindow(evaluatedOn, _known, second.Months), gather.Seen);
        Visit(other, second, ref search);
        return search.Found;
    }

    private static bool CanCount(Recency recency) => recency is not (Recency.Future or Recency.TooOld);

    /// <summary>Gathers the examples that can count.</summary>
    private struct Gather(ExampleWindow window) : IExampleVisitor
    {
        public ExampleSet Seen;

        public bool Visit(in PooledExample example)
        {
            if (CanCount(window.Of(example.Date)))
            {
                Seen.Add(example.Identity);
            }

            return true;
        }
    }

    /// <summary>Looks for an example that can count among those gathered.</summary>
    private struct Search(ExampleWindow window, ExampleSet gathered) : IExampleVisitor
    {
        public string? Found { get; private set; }

        public bool Visit(in PooledExample example)
        {
            if (CanCount(window.Of(example.Date)) && gathered.Contains(example.Identity))
            {
                Found = example.Id;
            }

            return Found is null;
        }
    }
}
