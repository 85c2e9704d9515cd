using System.CommandLine;
using EngagementFramework.Assessments;
using EngagementFramework.Drafts;
using EngagementFramework.Json;
using EngagementFramework.Plans;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Lookup;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement new</c>: a blank assessment, valid at once and ready to be filled in.</summary>
internal sealed class NewCommand
{
    private readonly CompanyOptions _company;
    private readonly Option<bool> _asked = new("--asked") { Description = "The questions have been put: enter each as not answered until the answer comes.", Arity = ArgumentArity.Zero };
    private readonly Option<bool> _force = new("--force") { Description = "Replace a file that is there already and holds something else.", Arity = ArgumentArity.Zero };
    private readonly InstrumentOptions _instrument;
    private readonly OutputOption _output;
    private readonly ToolHost _host;

    private NewCommand(ToolHost host, Command command)
    {
        _host = host;
        _company = new CompanyOptions(command);
        command.Add(_asked);
        _instrument = new InstrumentOptions(command);
        _output = new OutputOption(command);
        command.Add(_force);
        command.Validators.Add(FileArguments.RefuseClashes);
        command.SetAction(RunAsync);
    }

    public static Command Create(ToolHost host)
    {
        var command = new Command("new", "Begin an assessment: a document that is valid at once, with the questions to ask.");
        _ = new NewCommand(host, command);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var problems = new ProblemLog();
        var files = new DocumentFiles(_host.Input, problems, cancellation);
        var done = await _instrument.LoadAsync(parsed, files) is { } instrument
            && await FeaturesAreKnownAsync(parsed, instrument, cancellation)
            && await _company.ReadAsync(parsed, files, instrument) is { } company
            && await _output.WriteAsync(parsed, Draft(parsed, instrument, company), _host, problems, cancellation, keepOther: !parsed.GetValue(_force));
        problems.WriteTo(_host.Error);
        return done ? ExitCodes.Success : ExitCodes.InvalidInput;
    }

    private byte[] Draft(ParseResult parsed, Instrument instrument, Assessment company)
    {
        var options = new BlankAssessmentOptions
        {
            Framework = new FrameworkReference { Id = instrument.Framework.Id, Version = instrument.Framework.Version },
            Asked = parsed.GetValue(_asked),
        };
        var plan = new EngagementPlanner(instrument.Catalog).Plan(company);
        return [.. EngagementJson.ToUtf8Bytes(BlankAssessment.Of(plan, instrument.Catalog, options)), (byte)'\n'];
    }

    private async Task<bool> FeaturesAreKnownAsync(ParseResult parsed, Instrument instrument, CancellationToken cancellation)
    {
        var unknown = _company.Features(parsed).Where(declared => !instrument.Catalog.TryGetFeature(declared.Feature, out _)).ToArray();
        foreach (var declared in unknown)
        {
            var near = NearIds.Of(declared.Feature, instrument.Catalog.Features.Select(feature => feature.Id));
            var hint = near.Count == 0 ? "See 'engagement cards'." : $"Did you mean {string.Join(" or ", near.Select(id => $"'{id}'"))}?";
            await _host.Error.WriteAsync($"engagement: error unknown-id: {PlainText.Escape($"There is no feature '{declared.Feature}'. {hint}")}\n");
        }

        await _host.Error.FlushAsync(cancellation);
        return unknown.Length == 0;
    }
}
