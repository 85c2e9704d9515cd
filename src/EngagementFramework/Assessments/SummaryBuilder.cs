using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>The one home of the sums.</summary>
internal sealed class SummaryBuilder(EvaluationFramework framework)
{
    private static readonly int Reasons = Enum.GetValues<NotRatedReason>().Length;

    private readonly int[] _atLevel = new int[framework.Levels.Count];
    private readonly int[] _notRated = new int[Reasons];
    private int _atFloor;

    public void Add(QuestionResult question)
    {
        switch (question)
        {
            case RatedQuestion rated:
                _atLevel[IndexOf(rated.Level.Value)]++;
                _atFloor += rated.Basis == Basis.Floor ? 1 : 0;
                break;
            case NotRatedQuestion notRated:
                _notRated[(int)notRated.Reason]++;
                break;
        }
    }

    /// <summary>Adds the sums over other questions.</summary>
    /// <exception cref="OverflowException">There are more than 2,147,483,647 questions.</exception>
    public void Add(Summary other)
    {
        checked
        {
            foreach (var level in other.Distribution)
            {
                _atLevel[IndexOf(level.Value)] += level.Count;
            }

            _notRated[(int)NotRatedReason.NotAsked] += other.NotRated.NotAsked;
            _notRated[(int)NotRatedReason.NotAnswered] += other.NotRated.NotAnswered;
            _notRated[(int)NotRatedReason.NotApplicable] += other.NotRated.NotApplicable;
            _notRated[(int)NotRatedReason.RelevanceContestedWithExplanation] += other.NotRated.RelevanceContestedWithExplanation;
            _notRated[(int)NotRatedReason.Deferred] += other.NotRated.Deferred;
            _atFloor += other.AtFloor;
        }
    }

    public Summary Build()
    {
        var rated = _atLevel.Sum();
        var questions = checked(rated + _notRated.Sum());
        var asked = questions - Count(NotRatedReason.NotAsked);
        return new Summary
        {
            Questions = questions,
            Asked = asked,
            Answered = asked - Count(NotRatedReason.NotAnswered),
            Rated = rated,
            NotRated = new NotRatedCounts
            {
                NotAsked = Count(NotRatedReason.NotAsked),
                NotAnswered = Count(NotRatedReason.NotAnswered),
                NotApplicable = Count(NotRatedReason.NotApplicable),
                RelevanceContestedWithExplanation = Count(NotRatedReason.RelevanceContestedWithExplanation),
                Deferred = Count(NotRatedReason.Deferred),
            },
            RedFlags = framework.Levels.Select((level, i) => level.RedFlag ? _atLevel[i] : 0).Sum(),
            AtFloor = _atFloor,
            Distribution = new ValueList<LevelCount>([.. framework.Levels.Select((level, i) => new LevelCount { Value = level.Value, Count = _atLevel[i] })]),
            Lowest = rated == 0 ? null : At(0),
            Median = rated == 0 ? null : At((rated - 1) / 2),
        };
    }

    private int Count(NotRatedReason reason) => _notRated[(int)reason];

    /// <summary>The level at this place, from 0, when all are sorted ascending.</summary>
    private int At(int place)
    {
        var level = 0;
        for (var before = _atLevel[0]; before <= place; before += _atLevel[level])
        {
            level++;
        }

        return framework.Levels[level].Value;
    }

    private int IndexOf(int value)
    {
        var index = 0;
        while (framework.Levels[index].Value != value)
        {
            index++;
        }

        return index;
    }
}
