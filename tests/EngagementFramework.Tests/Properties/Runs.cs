using System.Globalization;

namespace EngagementFramework.Tests.Properties;

/// <summary>How many random cases a property tries: fewer where the environment variable <c>CsCheck_Iter</c> says so, as for mutation runs.</summary>
internal static class Runs
{
    public static long Of(long usual) => long.TryParse(Environment.GetEnvironmentVariable("CsCheck_Iter"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked > 0
        ? Math.Min(asked, usual)
        : usual;
}
