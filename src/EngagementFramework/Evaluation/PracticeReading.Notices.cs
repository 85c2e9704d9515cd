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

    private string? SharedExample(int one, int other, DateOnly evaluatedOn)
    {
        var (first, second) = (_ladder.Criteria[one], _ladder.Criteria[other]);
        if (first.Minimum <= 0 || second.Minimum <= 0 || _first[one] == None || _first[other] == None)
        {
            return null;
        }

        var window = new ExampleWindow(evaluatedOn, _known, first.Months);
        var counted = new ExampleSet(stackalloc int[ExampleSet.BufferLength]);
        foreach (var example in Examples(one))
        {
            if (window.Of(example.Date) is not (Recency.Future or Recency.TooOld))
            {
                counted.Add(example.Identity);
            }
        }

        window = new ExampleWindow(evaluatedOn, _known, second.Months);
        foreach (var example in Examples(other))
        {
            if (window.Of(example.Date) is not (Recency.Future or Recency.TooOld) && counted.Contains(example.Identity))
            {
                return example.Id;
            }
        }

        return null;
    }
}
