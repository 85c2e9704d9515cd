namespace EngagementFramework.Tool.Hosting;

/// <summary>The line of arguments is wrong, which could not be seen from it alone.</summary>
internal sealed class UsageException(string message) : Exception(message);
