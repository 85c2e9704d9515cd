using System.CommandLine;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement wording</c>: packs of wording.</summary>
internal static class WordingCommand
{
    public static Command Create(ToolHost host) => new("wording", "Make packs of wording for cards and ladder.")
    {
        WordingImportCommand.Create(host),
    };
}
