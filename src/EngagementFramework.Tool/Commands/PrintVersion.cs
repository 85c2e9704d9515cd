using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace EngagementFramework.Tool.Commands;

/// <summary>Prints the version of the package, without what the build adds to it.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(PrintVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine(version.Split('+')[0]);
        return 0;
    }
}
