using EngagementFramework.Evaluation;
using EngagementFramework.Levels;

namespace EngagementFramework.Tool.Views;

/// <summary>A level as a bar: a place for each rung, filled up to the level, and marked where doubtful dates would fill it.</summary>
internal sealed class LevelBar(EvaluationFramework framework, Glyphs glyphs)
{
    private readonly int[] _rungs = [.. framework.Levels.Where(level => level.IsRung).Select(level => level.Value)];

    public int Width => _rungs.Length;

    public string Of(QuestionResult question, bool redFlag) => question.Match(
        rated => redFlag
            ? new string(glyphs.Alarm, Width)
            : string.Concat(_rungs.Select(rung => rung <= rated.Range.Lowest ? glyphs.Full : rung <= rated.Range.Highest ? glyphs.Doubtful : glyphs.Empty)),
        _ => new string(glyphs.None, Width));
}
