using EngagementFramework.Evaluation;
using EngagementFramework.Levels;

namespace EngagementFramework.Tool.Views;

/// <summary>A level as a bar: a place for each rung, filled up to the level, and marked where doubtful dates would fill it.</summary>
internal sealed class LevelBar(EvaluationFramework framework, Glyphs glyphs)
{
    private readonly int[] _rungs = [.. framework.Levels.Where(level => level.IsRung).Select(level => level.Value)];

    public int Width => _rungs.Length;

    public string Of(QuestionResult question, bool redFlag) => Of((question as RatedQuestion)?.Range, redFlag);

    /// <param name="range">The levels between which the question lies; null where it is not rated.</param>
    /// <param name="redFlag">Whether it is a red flag.</param>
    public string Of(LevelRange? range, bool redFlag) => range switch
    {
        null => new string(glyphs.None, Width),
        _ when redFlag => new string(glyphs.Alarm, Width),
        { Lowest: var lowest, Highest: var highest } => string.Concat(_rungs.Select(rung => rung <= lowest ? glyphs.Full : rung <= highest ? glyphs.Doubtful : glyphs.Empty)),
    };
}
