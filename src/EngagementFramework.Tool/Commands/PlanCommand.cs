using System.CommandLine;
using EngagementFramework.Json;
using EngagementFramework.Plans;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Views;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement plan</c>: a business model in, the cards that apply out, with whom to ask what.</summary>
internal sealed class PlanCommand
{
    private readonly Argument<string> _file = new("FILE") { Description = "The company and its business model, as an assessment (engagement-assessment/1) that may have no responses yet; - for standard input." };
    private readonly Option<string> _format = Formats.Option("text", "json", "markdown");
    private readonly InstrumentOptions _instrument;
    private readonly OutputOption _output;
    private readonly ToolHost _host;

    private PlanCommand(ToolHost host, Command command)
    {
        _host = host;
        command.Add(_file);
        _instrument = new InstrumentOptions(command);
        command.Add(_format);
        _output = new OutputOption(command);
        command.Validators.Add(FileArguments.RefuseClashes);
        command.SetAction(RunAsync);
    }

    public static Command Create(ToolHost host)
    {
        var command = new Command("plan", "Say which cards apply to a company and why, which are still to be determined, and whom to ask what.");
        _ = new PlanCommand(host, command);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var problems = new ProblemLog();
        var files = new DocumentFiles(_host.Input, problems, cancellation);
        var done = await _instrument.LoadAsync(parsed, files) is { } instrument
            && await files.ReadAsync(parsed.GetRequiredValue(_file), new AssessmentReader(instrument.Catalog, instrument.Framework)) is { } assessment
            && await _output.WriteAsync(parsed, Bytes(parsed, new EngagementPlanner(instrument.Catalog, instrument.Texts).Plan(assessment), instrument), _host, problems, cancellation);
        problems.WriteTo(_host.Error);
        return done ? ExitCodes.Success : ExitCodes.InvalidInput;
    }

    private byte[] Bytes(ParseResult parsed, EngagementPlan plan, Instrument instrument) => parsed.GetValue(_format) switch
    {
        "json" => [.. EngagementJson.ToUtf8Bytes(plan), (byte)'\n'],
        "markdown" => Formats.Utf8.GetBytes(new PlanReport(instrument.Texts).ToText(plan)),
        _ when _output.IsFile(parsed) => Formats.Utf8.GetBytes(PlanView.Render(plan, instrument, Screen.Plain)),
        _ => _host.Encoding.GetBytes(PlanView.Render(plan, instrument, _host.Screen)),
    };
}
