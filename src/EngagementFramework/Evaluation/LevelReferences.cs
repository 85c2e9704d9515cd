using EngagementFramework.Levels;

namespace EngagementFramework.Evaluation;

/// <summary>Names levels so that they can be read without the framework.</summary>
internal static class LevelReferences
{
    /// <summary>The level with the given value, by name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static LevelReference Reference(this EvaluationFramework framework, int value)
    {
        var level = framework.Level(value);
        return new() { Value = level.Value, Id = level.Id, Name = level.Name };
    }
}
