using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>What has been counted so far. It is kept in the journal of a run, so that one that is resumed goes on counting.</summary>
internal sealed class RunTotals
{
    /// <summary>How many documents were read.</summary>
    public long Documents { get; set; }

    /// <summary>In how many of them something is wrong, so that they have no result.</summary>
    public long Invalid { get; set; }

    public long Questions { get; set; }

    public long Asked { get; set; }

    public long Answered { get; set; }

    public long Rated { get; set; }

    public long RedFlags { get; set; }

    /// <summary>In how many results there is a red flag.</summary>
    public long WithRedFlags { get; set; }

    public long AtFloor { get; set; }

    /// <summary>How many questions are at each level, by the level's value.</summary>
    public SortedDictionary<int, long> Levels { get; set; } = [];

    /// <summary>How many questions are not rated, by reason.</summary>
    public SortedDictionary<NotRatedReason, long> NotRated { get; set; } = [];

    /// <summary>The lowest level reached; null where nothing is rated.</summary>
    public int? Lowest() => Levels.Where(level => level.Value > 0).Select(level => (int?)level.Key).FirstOrDefault();

    /// <summary>The lower median of the levels of all questions rated; null where nothing is rated.</summary>
    public int? LowerMedian()
    {
        var before = (Rated - 1) / 2;
        foreach (var (level, count) in Levels)
        {
            if (before < count)
            {
                return level;
            }

            before -= count;
        }

        return null;
    }

    public void AddInvalid()
    {
        Documents++;
        Invalid++;
    }

    public void Add(Summary summary)
    {
        Documents++;
        Questions += summary.Questions;
        Asked += summary.Asked;
        Answered += summary.Answered;
        Rated += summary.Rated;
        RedFlags += summary.RedFlags;
        WithRedFlags += summary.RedFlags > 0 ? 1 : 0;
        AtFloor += summary.AtFloor;
        foreach (var level in summary.Distribution)
        {
            Levels[level.Value] = Levels.GetValueOrDefault(level.Value) + level.Count;
        }

        AddNotRated(NotRatedReason.NotAsked, summary.NotRated.NotAsked);
        AddNotRated(NotRatedReason.NotAnswered, summary.NotRated.NotAnswered);
        AddNotRated(NotRatedReason.NotApplicable, summary.NotRated.NotApplicable);
        AddNotRated(NotRatedReason.RelevanceContestedWithExplanation, summary.NotRated.RelevanceContestedWithExplanation);
        AddNotRated(NotRatedReason.Deferred, summary.NotRated.Deferred);
    }

    private void AddNotRated(NotRatedReason reason, int count)
    {
        if (count > 0)
        {
            NotRated[reason] = NotRated.GetValueOrDefault(reason) + count;
        }
    }
}
