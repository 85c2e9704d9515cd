using System.CommandLine;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Lookup;
using EngagementFramework.Tool.Views;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement show</c>: one card, question, level, criterion, element, feature or definition.</summary>
internal static class ShowCommand
{
    public static Command Create(ToolHost host)
    {
        var id = new Argument<string>("ID")
        {
            Description = "An id such as governance, governance/1 or regular-process; a card's number (4), a question's (4.1); or an id after what it is, such as level:3 or feature:low-leverage-sales-practices.",
        };
        var format = Formats.Option("text", "json");
        var command = new Command("show", "Show one card, question, level, criterion, element, feature or definition.") { id };
        var instrumentOptions = new InstrumentOptions(command);
        command.Add(format);
        command.Validators.Add(FileArguments.RefuseClashes);
        command.SetAction(async (parsed, cancellation) =>
        {
            if (await instrumentOptions.LoadAsync(parsed, host, cancellation) is not { } instrument)
            {
                return ExitCodes.InvalidInput;
            }

            var entries = new Entries(instrument);
            var asked = parsed.GetRequiredValue(id);
            if (entries.Find(asked) is not { Count: > 0 } found)
            {
                await host.Error.WriteAsync($"engagement: {PlainText.Escape(Unknown(asked, entries))}\n");
                await host.Error.FlushAsync(cancellation);
                return ExitCodes.InvalidInput;
            }

            await host.WriteAsync(
                parsed.GetValue(format) == "json"
                    ? Formats.Json(found[0].Value, found[0].Value.GetType(), instrument.OwnWordings)
                    : host.Encoding.GetBytes(EntryView.Render(found, instrument, host.Screen)),
                cancellation);
            return ExitCodes.Success;
        });
        return command;
    }

    private static string Unknown(string asked, Entries entries)
    {
        var near = NearIds.Of(asked, entries.Ids);
        return $"error unknown-id: There is no card, question, level, criterion, element, feature or definition '{asked}'."
            + (near.Count == 0 ? " See 'engagement cards'." : $" Did you mean {string.Join(" or ", near.Select(id => $"'{id}'"))}?");
    }
}
