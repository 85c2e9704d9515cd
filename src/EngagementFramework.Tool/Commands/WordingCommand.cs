using System.CommandLine;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement wording</c>: what has to do with packs of wording.</summary>
internal static class WordingCommand
{
    public static Command Create(ToolHost host) => new("wording", "Work on packs of wording: other languages, or other words.")
    {
        WordingListCommand.Create(host),
        WordingImportCommand.Create(host),
    };
}
