namespace EngagementFramework.Tool.Hosting;

/// <summary>The standard output takes nothing more.</summary>
internal sealed class OutputException(string message) : Exception(message);
