namespace EngagementFramework.Wordings;

/// <summary>A run of signs that layout keeps together: a line, or a cell of one.</summary>
/// <param name="Start">Its first sign.</param>
/// <param name="End">The sign after its last.</param>
/// <param name="Joined">Whether what follows it follows without a space.</param>
internal readonly record struct SourceLine(int Start, int End, bool Joined);
