using System.CommandLine;
using EngagementFramework.Cards;
using EngagementFramework.Tool.Documents;
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
        command.Validators.Add(FileArguments.RefuseTwoInputs);
        command.SetAction(async (parsed, cancellation) =>
        {
            var problems = new ProblemLog();
            var instrument = await instrumentOptions.LoadAsync(parsed, new DocumentFiles(host.Input, problems, cancellation));
            problems.WriteTo(host.Error);
            if (instrument is null)
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
