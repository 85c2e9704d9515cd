using System.CommandLine;
using EngagementFramework.Cards;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Views;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement cards</c>: what is asked, and of whom.</summary>
internal static class CardsCommand
{
    public static Command Create(ToolHost host)
    {
        var format = Formats.Option("text", "json");
        var command = new Command("cards", "List the cards: when each applies, and its questions.");
        var instrumentOptions = new InstrumentOptions(command);
        command.Add(format);
        command.Validators.Add(FileArguments.RefuseClashes);
        command.SetAction(async (parsed, cancellation) =>
        {
            if (await instrumentOptions.LoadAsync(parsed, host, cancellation) is not { } instrument)
            {
                return ExitCodes.InvalidInput;
            }

            await host.WriteAsync(
                parsed.GetValue(format) == "json"
                    ? Formats.Json(instrument.Catalog.Cards, typeof(IReadOnlyList<EngagementCard>))
                    : host.Encoding.GetBytes(CardView.RenderAll(instrument, host.Screen)),
                cancellation);
            return ExitCodes.Success;
        });
        return command;
    }
}
