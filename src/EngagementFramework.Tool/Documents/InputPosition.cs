namespace EngagementFramework.Tool.Documents;

/// <summary>How far the inputs are read.</summary>
/// <param name="File">How many files are read to their ends.</param>
/// <param name="Line">How many lines of the file after them are read.</param>
internal readonly record struct InputPosition(int File, long Line);
