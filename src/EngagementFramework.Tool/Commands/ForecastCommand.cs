using System.CommandLine;
using System.Text;
using EngagementFramework.Assessments;
using EngagementFramework.Forecasts;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Views;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement forecast</c>: assessments in, the calendar of the lapses of their levels out.</summary>
internal sealed class ForecastCommand
{
    private readonly AssessmentArguments _paths;
    private readonly Option<int> _months = new("--months")
    {
        Description = FormattableString.Invariant($"How many months to look ahead, from 1 to {ForecastOptions.MostMonths}."),
        HelpName = "N",
        DefaultValueFactory = _ => new ForecastOptions().Months,
    };

    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        Description = "The first day of the forecast, not before an assessment's own. Without it, the assessment's own.",
        HelpName = "YYYY-MM-DD",
        CustomParser = EvaluateCommand.Day,
    };

    private readonly Option<bool> _doubt = new("--benefit-of-the-doubt") { Description = "Count examples with no date, or with one too rough, as recent, as long as they may be.", Arity = ArgumentArity.Zero };
    private readonly Option<string> _format = Formats.Option("text", "json", "markdown", "ics");
    private readonly InstrumentOptions _instrument;
    private readonly OutputOption _output;
    private readonly ToolHost _host;

    private ForecastCommand(ToolHost host, Command command)
    {
        _host = host;
        _paths = new AssessmentArguments(command, "assessments (engagement-assessment/1)");
        _months.Within(1, ForecastOptions.MostMonths);
        command.Add(_months);
        command.Add(_asOf);
        command.Add(_doubt);
        _instrument = new InstrumentOptions(command);
        command.Add(_format);
        _output = new OutputOption(command);
        command.Validators.Add(FileArguments.RefuseClashes);
        command.SetAction(RunAsync);
    }

    public static Command Create(ToolHost host)
    {
        var command = new Command("forecast", "Say on which days the levels of assessments lapse because their evidence is out of date by then, and what must be renewed.");
        _ = new ForecastCommand(host, command);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var problems = new ProblemLog();
        var files = new DocumentFiles(_host.Input, problems, cancellation);
        var done = await _instrument.LoadAsync(parsed, files) is { } instrument
            && await BytesAsync(parsed, instrument, files, cancellation) is { } bytes
            && await _output.WriteAsync(parsed, bytes, _host, problems, cancellation);
        problems.WriteTo(_host.Error);
        return done && !problems.Any ? ExitCodes.Success : ExitCodes.InvalidInput;
    }

    private async Task<byte[]?> BytesAsync(ParseResult parsed, Instrument instrument, DocumentFiles files, CancellationToken cancellation)
    {
        var forecaster = new Forecaster(instrument.Catalog, instrument.Framework, instrument.Texts);
        var reader = new AssessmentReader(instrument.Catalog, instrument.Framework);
        if (_paths.Single(parsed) is { } path)
        {
            return await files.ReadAsync(path, reader) is { } assessment && Forecast(parsed, forecaster, assessment, DocumentFiles.Name(path), 1, files.Problems) is { } forecast
                ? Bytes(parsed, forecast, instrument)
                : null;
        }

        if (_paths.Find(parsed, _output.File(parsed), _host, files.Problems) is not { } inputs)
        {
            return null;
        }

        var forecasts = new List<LevelForecast>();
        await foreach (var entry in inputs.ReadAsync(reader, files.Problems, cancellation))
        {
            if (entry.Document is { } document && Forecast(parsed, forecaster, document, entry.Name!, entry.Line, files.Problems) is { } forecast)
            {
                // A calendar does not show the questions: without them, thousands of companies take little room.
                forecasts.Add(forecast with { Cards = [] });
            }
        }

        if (forecasts.Count == 0 && !files.Problems.Any)
        {
            files.Problems.Add(ProblemLog.NoMatch, "There is no assessment in what was named. Name others.");
        }

        return forecasts.Count == 0 ? null : Bytes(parsed, PortfolioCalendar.Merge(forecasts), instrument);
    }

    private LevelForecast? Forecast(ParseResult parsed, Forecaster forecaster, Assessment assessment, string file, long line, ProblemLog problems)
    {
        if (parsed.GetValue(_asOf) is { } asOf && asOf < assessment.AsOf)
        {
            problems.Add(file, ProblemLog.BeforeAssessment, line, FormattableString.Invariant(
                $"The forecast would begin on {asOf:yyyy-MM-dd}, before the assessment's own date, {assessment.AsOf:yyyy-MM-dd}. Give a later --as-of, or none."));
            return null;
        }

        return forecaster.Forecast(assessment, new ForecastOptions { AsOf = parsed.GetValue(_asOf), Months = parsed.GetValue(_months), BenefitOfTheDoubt = parsed.GetValue(_doubt) });
    }

    private byte[] Bytes(ParseResult parsed, LevelForecast forecast, Instrument instrument) => parsed.GetValue(_format) switch
    {
        "json" => [.. EngagementJson.ToUtf8Bytes(forecast), (byte)'\n'],
        "markdown" => Formats.Utf8.GetBytes(Report(instrument).ToText(forecast)),
        "ics" => Formats.Utf8.GetBytes(CalendarFile.Render(PortfolioCalendar.Merge([forecast]), instrument)),
        _ => Encoding(parsed).GetBytes(ForecastView.Render(forecast, instrument, Screen(parsed))),
    };

    private byte[] Bytes(ParseResult parsed, PortfolioCalendar calendar, Instrument instrument) => parsed.GetValue(_format) switch
    {
        "json" => [.. EngagementJson.ToUtf8Bytes(calendar), (byte)'\n'],
        "markdown" => Formats.Utf8.GetBytes(Report(instrument).ToText(calendar)),
        "ics" => Formats.Utf8.GetBytes(CalendarFile.Render(calendar, instrument)),
        _ => Encoding(parsed).GetBytes(ForecastView.Render(calendar, instrument, Screen(parsed))),
    };

    private static ForecastReport Report(Instrument instrument) => new(instrument.Catalog, new FrameworkCatalog(instrument.Framework), instrument.Texts);

    private Screen Screen(ParseResult parsed) => _output.IsFile(parsed) ? Hosting.Screen.Plain : _host.Screen;

    private Encoding Encoding(ParseResult parsed) => _output.IsFile(parsed) ? Formats.Utf8 : _host.Encoding;
}
