using System.CommandLine;
using System.Text;
using EngagementFramework.Assessments;
using EngagementFramework.Json;
using EngagementFramework.Portfolios;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Portfolios;
using EngagementFramework.Tool.Views;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement portfolio</c>: assessments or results in, the sums over all of them out.</summary>
internal sealed class PortfolioCommand
{
    private readonly AssessmentArguments _paths;

    private readonly Option<string[]> _before = new("--before")
    {
        Description = "The same companies at an earlier date, to see what fell: files, folders or patterns. May be given more than once.",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _holdings = new("--holdings") { Description = "What is held: a CSV file with the columns company and weight.", HelpName = "FILE" };

    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        Description = "The date of evaluation of assessments. Without it, their own. Results keep theirs.",
        HelpName = "YYYY-MM-DD",
        CustomParser = EvaluateCommand.Day,
    };

    private readonly Option<bool> _doubt = new("--benefit-of-the-doubt") { Description = "Count examples of assessments with no date, or with one too rough, as recent. Results keep their levels.", Arity = ArgumentArity.Zero };
    private readonly Option<int?> _below = new("--below") { Description = "Alert to levels below this value.", HelpName = "LEVEL" };
    private readonly Option<int?> _silent = new("--silent-days") { Description = "Alert to questions not answered for N days.", HelpName = "N" };
    private readonly Option<int?> _lapse = new("--lapse-days") { Description = "Alert to levels whose evidence is out of date in N days or fewer.", HelpName = "N" };
    private readonly Option<string?> _mean = new Option<string?>("--mean") { Description = "Show a mean as well, by its name: it takes the steps between levels for equal, and hides red flags.", HelpName = "rated-levels" }.AcceptOnlyFromAmong("rated-levels");
    private readonly Option<string> _format = Formats.Option("text", "json", "markdown", "csv");
    private readonly Option<string> _rows = new Option<string>("--rows") { Description = "Of what csv has rows: sums, alerts.", HelpName = "sums|alerts", DefaultValueFactory = _ => "sums" }.AcceptOnlyFromAmong("sums", "alerts");
    private readonly Option<bool> _noMark = new("--no-bom") { Description = "Begin csv without the byte-order mark by which spreadsheets know UTF-8.", Arity = ArgumentArity.Zero };
    private readonly InstrumentOptions _instrument;
    private readonly OutputOption _output;
    private readonly ToolHost _host;

    private PortfolioCommand(ToolHost host, Command command)
    {
        _host = host;
        _paths = new AssessmentArguments(command, "assessments (engagement-assessment/1) or results (engagement-result/1)");
        _below.AnyNumber();
        _silent.Within(0);
        _lapse.Within(0);
        command.Add(_before);
        command.Add(_holdings);
        command.Add(_asOf);
        command.Add(_doubt);
        command.Add(_below);
        command.Add(_silent);
        command.Add(_lapse);
        command.Add(_mean);
        _instrument = new InstrumentOptions(command, many: true);
        command.Add(_format);
        command.Add(_rows);
        command.Add(_noMark);
        _output = new OutputOption(command);
        command.Validators.Add(FileArguments.RefuseClashes);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_rows) is { Implicit: false } && result.GetValue(_format) != "csv")
            {
                result.AddError("--rows is for --format csv.");
            }
        });
        command.SetAction(RunAsync);
    }

    public static Command Create(ToolHost host)
    {
        var command = new Command("portfolio", "Sum up the levels of many companies: alerts, distributions by card, theme, sector and country, and what is held.");
        _ = new PortfolioCommand(host, command);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var problems = new ProblemLog();
        var files = new DocumentFiles(_host.Input, problems, cancellation);
        var done = await _instrument.LoadAsync(parsed, files) is { } instrument
            && await SumAsync(parsed, instrument, files, cancellation) is { } summary
            && await _output.WriteAsync(parsed, Bytes(parsed, summary, instrument), _host, problems, cancellation);
        problems.WriteTo(_host.Error);
        return done && !problems.Any ? ExitCodes.Success : ExitCodes.InvalidInput;
    }

    /// <summary>The sums over all documents in which nothing is wrong; null where there is none, or where the holdings cannot be read or a path stands for nothing.</summary>
    private async Task<PortfolioSummary?> SumAsync(ParseResult parsed, Instrument instrument, DocumentFiles files, CancellationToken cancellation)
    {
        var problems = files.Problems;
        IReadOnlyList<Holding>? holdings = null;
        if (parsed.GetValue(_holdings) is { } path && (holdings = await HoldingsFile.ReadAsync(path, files)) is null)
        {
            return null;
        }

        CheckBelow(parsed, instrument);
        if (_paths.Find(parsed, _output.File(parsed), _host, problems) is not { } inputs || InputFiles.Find(parsed.GetValue(_before) ?? [], lines: false, problems) is not { } before)
        {
            return null;
        }

        var options = new EvaluationOptions { BenefitOfTheDoubt = parsed.GetValue(_doubt) };
        var earlier = new EarlierResults();
        await earlier.ReadAsync(new ResultInputs(instrument, options, problems), AssessmentArguments.Inputs(before, _output.File(parsed), _host), problems, cancellation);
        var results = new ResultInputs(instrument, options with { AsOf = parsed.GetValue(_asOf) }, problems);
        var adding = new ResultAdding(new PortfolioSums(instrument.Catalog, instrument.Frameworks, Options(parsed), holdings), instrument.Frameworks, problems);
        await foreach (var found in results.ReadAsync(inputs, cancellation))
        {
            adding.Add(found, earlier.Take(found.Company));
        }

        return Told(adding.Sum(results.Wrong), earlier, problems);
    }

    /// <summary>Refuses a value that no ladder in use has: nothing would be below it, or everything.</summary>
    private void CheckBelow(ParseResult parsed, Instrument instrument)
    {
        int[] levels = [.. instrument.Frameworks.Frameworks.SelectMany(ladder => ladder.Levels).Select(level => level.Value).Distinct().Order()];
        if (parsed.GetValue(_below) is { } below && !levels.Contains(below))
        {
            throw new UsageException(FormattableString.Invariant($"--below {below} is no level of the ladders in use. Use one of: {string.Join(", ", levels)}."));
        }
    }

    /// <summary>The summary, with the earlier results on record that have no later one; null where there is nothing to sum up.</summary>
    private static PortfolioSummary? Told(PortfolioSummary summary, EarlierResults earlier, ProblemLog problems)
    {
        if (summary.Ladders.Count == 0)
        {
            if (summary.Scope.LeftOut == 0)
            {
                problems.Add(ProblemLog.NoMatch, "There is no assessment and no result in what was named. Name others.");
            }

            return null;
        }

        foreach (var found in earlier.Unmet)
        {
            problems.Warn(found.File, ProblemLog.NoLaterResult, found.Line, $"The company '{found.Company}' is in --before, and has no result now. If its id has changed, use one id for both.");
        }

        return summary;
    }

    private PortfolioSumsOptions Options(ParseResult parsed) => new()
    {
        Alerts = new AlertRules { Below = parsed.GetValue(_below), SilentDays = parsed.GetValue(_silent), LapseDays = parsed.GetValue(_lapse) },
        Mean = parsed.GetValue(_mean) is null ? null : NamedMean.RatedLevels,
    };

    private byte[] Bytes(ParseResult parsed, PortfolioSummary summary, Instrument instrument) => parsed.GetValue(_format) switch
    {
        "json" => [.. EngagementJson.ToUtf8Bytes(summary), (byte)'\n'],
        "markdown" => Formats.Utf8.GetBytes(new PortfolioReport(instrument.Catalog, instrument.Frameworks, instrument.Texts).ToText(summary)),
        "csv" => [.. parsed.GetValue(_noMark) ? [] : Encoding.UTF8.Preamble, .. Formats.Utf8.GetBytes(Table(parsed, summary, instrument))],
        _ when _output.IsFile(parsed) => Formats.Utf8.GetBytes(PortfolioView.Render(summary, instrument, Screen.Plain)),
        _ => _host.Encoding.GetBytes(PortfolioView.Render(summary, instrument, _host.Screen)),
    };

    private string Table(ParseResult parsed, PortfolioSummary summary, Instrument instrument) => parsed.GetValue(_rows) == "alerts"
        ? AlertsTable.Render(summary, new PortfolioSentences(instrument.Catalog, instrument.Texts))
        : SumsTable.Render(summary);
}
