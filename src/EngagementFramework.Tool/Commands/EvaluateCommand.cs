using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using EngagementFramework.Assessments;
using EngagementFramework.Json;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Views;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement evaluate</c>: one assessment in, its result out.</summary>
internal sealed class EvaluateCommand
{
    private readonly Argument<string> _file = new("FILE") { Description = "The assessment (engagement-assessment/1); - for standard input." };
    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        Description = "The date of evaluation. Without it, the assessment's own.",
        HelpName = "YYYY-MM-DD",
        CustomParser = Day,
    };

    private readonly Option<bool> _doubt = new("--benefit-of-the-doubt") { Description = "Count examples with no date, or with one too rough, as recent.", Arity = ArgumentArity.Zero };
    private readonly Option<string> _format = Formats.Option("text", "json", "markdown");
    private readonly InstrumentOptions _instrument;
    private readonly OutputOption _output;
    private readonly ToolHost _host;

    private EvaluateCommand(ToolHost host, Command command)
    {
        _host = host;
        command.Add(_file);
        command.Add(_asOf);
        _instrument = new InstrumentOptions(command);
        command.Add(_doubt);
        command.Add(_format);
        _output = new OutputOption(command);
        command.Validators.Add(FileArguments.RefuseClashes);
        command.SetAction(RunAsync);
    }

    public static Command Create(ToolHost host)
    {
        var command = new Command("evaluate", "Rate an assessment, and print its levels with every reason.");
        _ = new EvaluateCommand(host, command);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var problems = new ProblemLog();
        var files = new DocumentFiles(_host.Input, problems, cancellation);
        var done = await _instrument.LoadAsync(parsed, files) is { } instrument
            && await files.ReadAsync(parsed.GetRequiredValue(_file), new AssessmentReader(instrument.Catalog, instrument.Framework)) is { } assessment
            && await _output.WriteAsync(parsed, Bytes(parsed, Evaluate(parsed, instrument, assessment), instrument), _host, problems, cancellation);
        problems.WriteTo(_host.Error);
        return done ? ExitCodes.Success : ExitCodes.InvalidInput;
    }

    private AssessmentResult Evaluate(ParseResult parsed, Instrument instrument, Assessment assessment) =>
        new AssessmentEvaluator(instrument.Catalog, instrument.Framework, instrument.Texts)
            .Evaluate(assessment, new EvaluationOptions { AsOf = parsed.GetValue(_asOf), BenefitOfTheDoubt = parsed.GetValue(_doubt) });

    private byte[] Bytes(ParseResult parsed, AssessmentResult result, Instrument instrument) => parsed.GetValue(_format) switch
    {
        "json" => [.. EngagementJson.ToUtf8Bytes(result), (byte)'\n'],
        "markdown" => Formats.Utf8.GetBytes(new MarkdownReport(instrument.Catalog, instrument.Framework, instrument.Texts).ToText(result)),
        _ when _output.IsFile(parsed) => Formats.Utf8.GetBytes(ResultView.Render(result, instrument, Screen.Plain)),
        _ => _host.Encoding.GetBytes(ResultView.Render(result, instrument, _host.Screen)),
    };

    /// <summary>Reads a day from the line of arguments.</summary>
    internal static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"'{text}' is not a day that exists, written as YYYY-MM-DD.");
        return null;
    }
}
