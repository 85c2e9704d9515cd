namespace EngagementFramework.Tool.Hosting;

/// <summary>What the command tells whoever started it.</summary>
internal static class ExitCodes
{
    public const int Success = 0;
    public const int InvalidInput = 1;
    public const int WrongUsage = 2;
    public const int Interrupted = 130;
}
