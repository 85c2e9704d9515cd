namespace EngagementFramework.Tool.Portfolios;

/// <summary>Shows on standard error how a long run goes, and whatever is told meanwhile.</summary>
internal interface IRunProgress
{
    /// <summary>Called after each document.</summary>
    void Show();

    /// <summary>Tells a line: a problem, for instance.</summary>
    void Tell(string line);
}
