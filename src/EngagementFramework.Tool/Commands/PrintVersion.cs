using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace EngagementFramework.Tool.Commands;

/// <summary>Prints the version of the package, without what the build adds to it.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    /// <summary>The version with what the build adds to it, such as the commit.</summary>
    public static string Full { get; } = typeof(PrintVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Full.Split('+')[0]);
        return 0;
    }
}
