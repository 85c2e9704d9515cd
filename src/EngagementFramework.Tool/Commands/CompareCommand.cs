using System.CommandLine;
using System.CommandLine.Parsing;
using EngagementFramework.Assessments;
using EngagementFramework.Comparisons;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Reports;
using EngagementFramework.Texts;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Views;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement compare</c>: two assessments of one company in, what changed out, by its causes.</summary>
internal sealed class CompareCommand
{
    private readonly Argument<string> _old = new("OLD") { Description = "The earlier assessment (engagement-assessment/1); - for standard input." };
    private readonly Argument<string> _new = new("NEW") { Description = "The later assessment of the same company; - for standard input." };
    private readonly Option<DateOnly?> _asOf = Day("--as-of", "The date of evaluation of NEW. Without it, the assessment's own.");
    private readonly Option<DateOnly?> _oldAsOf = Day("--old-as-of", "The date of evaluation of OLD. Without it, the assessment's own.");
    private readonly Option<bool> _doubt = new("--benefit-of-the-doubt") { Description = "Count examples with no date, or with one too rough, as recent, in both.", Arity = ArgumentArity.Zero };
    private readonly Option<string> _format = Formats.Option("text", "json", "markdown");
    private readonly InstrumentOptions _instrument;
    private readonly OutputOption _output;
    private readonly ToolHost _host;

    private CompareCommand(ToolHost host, Command command)
    {
        _host = host;
        command.Add(_old);
        command.Add(_new);
        command.Add(_asOf);
        command.Add(_oldAsOf);
        _instrument = new InstrumentOptions(command, compares: true);
        command.Add(_doubt);
        command.Add(_format);
        _output = new OutputOption(command);
        command.Validators.Add(FileArguments.RefuseClashes);
        command.Validators.Add(RefuseDisorder);
        command.SetAction(RunAsync);
    }

    public static Command Create(ToolHost host)
    {
        var command = new Command("compare", "Say what changed between two assessments of a company, and split every change by its causes.");
        _ = new CompareCommand(host, command);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var problems = new ProblemLog();
        var files = new DocumentFiles(_host.Input, problems, cancellation);
        var done = await _instrument.LoadAsync(parsed, files) is { } instrument
            && await CompareAsync(parsed, files, instrument) is { } comparison
            && await _output.WriteAsync(parsed, Bytes(parsed, comparison, instrument), _host, problems, cancellation);
        problems.WriteTo(_host.Error);
        return done ? ExitCodes.Success : ExitCodes.InvalidInput;
    }

    /// <summary>The comparison; null where something is wrong with either file, or with the two together. Both are read whatever is wrong with one.</summary>
    private async Task<AssessmentComparison?> CompareAsync(ParseResult parsed, DocumentFiles files, Instrument instrument)
    {
        var ladder = instrument.OtherFramework ?? instrument.Framework;
        var earlier = await files.ReadAsync(parsed.GetRequiredValue(_old), new AssessmentReader(instrument.Catalog, ladder));
        var later = await files.ReadAsync(parsed.GetRequiredValue(_new), new AssessmentReader(instrument.Catalog, instrument.Framework));
        if (earlier is null || later is null)
        {
            return null;
        }

        var doubt = parsed.GetValue(_doubt);
        var options = new ComparisonOptions
        {
            Earlier = new EvaluationOptions { AsOf = parsed.GetValue(_oldAsOf), BenefitOfTheDoubt = doubt },
            Later = new EvaluationOptions { AsOf = parsed.GetValue(_asOf), BenefitOfTheDoubt = doubt },
        };
        try
        {
            return new AssessmentComparer(instrument.Catalog, instrument.Frameworks, Texts(instrument))
                .Compare(earlier with { Framework = Reference(ladder) }, later with { Framework = Reference(instrument.Framework) }, options);
        }
        catch (InvalidDocumentException exception)
        {
            foreach (var problem in exception.Problems)
            {
                Log(parsed, files.Problems, problem);
            }

            return null;
        }
    }

    private byte[] Bytes(ParseResult parsed, AssessmentComparison comparison, Instrument instrument) => parsed.GetValue(_format) switch
    {
        "json" => [.. EngagementJson.ToUtf8Bytes(comparison), (byte)'\n'],
        "markdown" => Formats.Utf8.GetBytes(new ComparisonReport(instrument.Catalog, instrument.Frameworks, instrument.Texts).ToText(comparison)),
        _ when _output.IsFile(parsed) => Formats.Utf8.GetBytes(ComparisonView.Render(comparison, instrument, Screen.Plain)),
        _ => _host.Encoding.GetBytes(ComparisonView.Render(comparison, instrument, _host.Screen)),
    };

    /// <summary>A problem with the two together, under the name of the file that it points into.</summary>
    private void Log(ParseResult parsed, ProblemLog problems, Problem problem)
    {
        const string Earlier = "/earlier";
        const string Later = "/later";
        var (file, pointer) = problem.Pointer.StartsWith(Earlier, StringComparison.Ordinal)
            ? (parsed.GetRequiredValue(_old), problem.Pointer[Earlier.Length..])
            : (parsed.GetRequiredValue(_new), problem.Pointer.StartsWith(Later, StringComparison.Ordinal) ? problem.Pointer[Later.Length..] : problem.Pointer);
        problems.Add(DocumentFiles.Name(file), problem with { Pointer = pointer });
    }

    /// <summary>The dates of evaluation must not be the wrong way round. Where one of them is the document's own, it is told with the document.</summary>
    private void RefuseDisorder(CommandResult result)
    {
        if (result.GetValue(_asOf) is { } later && result.GetValue(_oldAsOf) is { } earlier && later < earlier)
        {
            result.AddError("--as-of is the date of NEW, and must not be before --old-as-of.");
        }
    }

    /// <summary>What the notices say in the language that was asked for, and what problems say in English, as everywhere in the command.</summary>
    private static TextCatalog Texts(Instrument instrument) =>
        instrument.Texts.With(TextCatalog.English.Keys.Where(key => key.StartsWith("problem.", StringComparison.Ordinal)).ToDictionary(key => key, key => TextCatalog.English[key]));

    private static FrameworkReference Reference(EvaluationFramework framework) => new() { Id = framework.Id, Version = framework.Version };

    private static Option<DateOnly?> Day(string name, string description) => new(name) { Description = description, HelpName = "YYYY-MM-DD", CustomParser = EvaluateCommand.Day };
}
