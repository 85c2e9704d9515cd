using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using EngagementFramework.Assessments;
using EngagementFramework.Json;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Portfolios;
using EngagementFramework.Tool.Views;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement evaluate</c>: assessments in, their results out.</summary>
internal sealed class EvaluateCommand
{
    private readonly AssessmentArguments _paths;
    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        Description = "The date of evaluation. Without it, the assessment's own.",
        HelpName = "YYYY-MM-DD",
        CustomParser = Day,
    };

    private readonly Option<bool> _doubt = new("--benefit-of-the-doubt") { Description = "Count examples with no date, or with one too rough, as recent.", Arity = ArgumentArity.Zero };
    private readonly Option<string> _format = Formats.Option("text", "json", "markdown", "ndjson", "csv");
    private readonly Option<bool> _noMark = new("--no-bom") { Description = "Begin csv without the byte-order mark by which spreadsheets know UTF-8.", Arity = ArgumentArity.Zero };
    private readonly InstrumentOptions _instrument;
    private readonly OutputOption _output;
    private readonly RunArguments _run;
    private readonly ToolHost _host;

    private EvaluateCommand(ToolHost host, Command command)
    {
        _host = host;
        _paths = new AssessmentArguments(command, "assessments (engagement-assessment/1)");
        command.Add(_asOf);
        _instrument = new InstrumentOptions(command);
        command.Add(_doubt);
        command.Add(_format);
        command.Add(_noMark);
        _output = new OutputOption(command);
        _run = new RunArguments(command);
        command.Validators.Add(FileArguments.RefuseClashes);
        command.SetAction(RunAsync);
    }

    public static Command Create(ToolHost host)
    {
        var command = new Command("evaluate", "Rate an assessment, and print its levels with every reason; or many, with a line, a row a question, or the full result of each.");
        _ = new EvaluateCommand(host, command);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (_paths.Single(parsed) is null && parsed.GetValue(_format) is "json" or "markdown")
        {
            throw new UsageException($"'{parsed.GetValue(_format)}' is a form for one assessment. For many there are ndjson (their full results), csv (a row a question) and text (a line a company).");
        }

        var problems = new ProblemLog();
        var files = new DocumentFiles(_host.Input, problems, cancellation);
        var instrument = await _instrument.LoadAsync(parsed, files);
        if (instrument is not null && _paths.Single(parsed) is null)
        {
            if (_paths.Find(parsed, _output.File(parsed), _host, problems) is { } inputs)
            {
                return await new PortfolioRun(_host, instrument, inputs, Form(parsed, instrument), _run.Options(parsed, Options(parsed))).RunAsync(_output.File(parsed), cancellation);
            }

            instrument = null;
        }

        var done = instrument is not null
            && await files.ReadAsync(_paths.Single(parsed)!, new AssessmentReader(instrument.Catalog, instrument.Framework)) is { } assessment
            && await _output.WriteAsync(parsed, Bytes(parsed, Evaluate(parsed, instrument, assessment), instrument), _host, problems, cancellation);
        problems.WriteTo(_host.Error);
        return done ? ExitCodes.Success : ExitCodes.InvalidInput;
    }

    private EvaluationOptions Options(ParseResult parsed) => new() { AsOf = parsed.GetValue(_asOf), BenefitOfTheDoubt = parsed.GetValue(_doubt) };

    private AssessmentResult Evaluate(ParseResult parsed, Instrument instrument, Assessment assessment) =>
        new AssessmentEvaluator(instrument.Catalog, instrument.Framework, instrument.Texts).Evaluate(assessment, Options(parsed));

    private byte[] Bytes(ParseResult parsed, AssessmentResult result, Instrument instrument)
    {
        switch (parsed.GetValue(_format))
        {
            case "json":
                return [.. EngagementJson.ToUtf8Bytes(result), (byte)'\n'];
            case "markdown":
                return Formats.Utf8.GetBytes(new MarkdownReport(instrument.Catalog, instrument.Framework, instrument.Texts).ToText(result));
            case "ndjson" or "csv":
                var form = Form(parsed, instrument);
                var written = form.Write(result);
                using (written.Lender)
                {
                    return [.. form.Head, .. written.Bytes.Span];
                }

            default:
                return Encoding(parsed).GetBytes(ResultView.Render(result, instrument, Screen(parsed)));
        }
    }

    private IResultForm Form(ParseResult parsed, Instrument instrument) => parsed.GetValue(_format) switch
    {
        "ndjson" => new NdjsonForm(),
        "csv" => new CsvForm(instrument, mark: !parsed.GetValue(_noMark)),
        _ => new LineForm(instrument, Screen(parsed), Encoding(parsed)),
    };

    private Screen Screen(ParseResult parsed) => _output.IsFile(parsed) ? Hosting.Screen.Plain : _host.Screen;

    private Encoding Encoding(ParseResult parsed) => _output.IsFile(parsed) ? Formats.Utf8 : _host.Encoding;

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
