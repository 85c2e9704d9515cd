using System.CommandLine;
using System.Text;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.FollowUps;
using EngagementFramework.Forecasts;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Plans;
using EngagementFramework.Portfolios;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement validate</c>: documents of any kind in, everything that is wrong with them out.</summary>
internal sealed class ValidateCommand
{
    private readonly Argument<string[]> _files = new("FILE") { Description = "Documents of any kind; - for standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _strict = new("--warnings-as-errors") { Description = "Let a warning fail as an error does: exit code 1.", Arity = ArgumentArity.Zero };
    private readonly InstrumentOptions _instrument;
    private readonly ToolHost _host;

    private ValidateCommand(ToolHost host, Command command)
    {
        _host = host;
        command.Add(_files);
        _instrument = new InstrumentOptions(command, worded: false);
        command.Add(_strict);
        command.Validators.Add(FileArguments.RefuseClashes);
        command.SetAction(RunAsync);
    }

    public static Command Create(ToolHost host)
    {
        var command = new Command("validate", "Check documents: assessments, frameworks, cards, wordings, results, plans, comparisons, forecasts, calendars, follow-ups, their reviews and sums over portfolios, told apart by their 'format'.");
        _ = new ValidateCommand(host, command);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var problems = new ProblemLog();
        var files = new DocumentFiles(_host.Input, problems, cancellation);
        var valid = new StringBuilder();
        if (await _instrument.LoadAsync(parsed, files, warns: true) is { } instrument)
        {
            foreach (var path in parsed.GetRequiredValue(_files))
            {
                if (await ValidFormatAsync(path, files, instrument, problems) is { } format)
                {
                    valid.Append(PlainText.Escape(DocumentFiles.Name(path))).Append(": valid ").Append(format).Append('\n');
                }
            }
        }

        await _host.WriteAsync(_host.Encoding.GetBytes(valid.ToString()), cancellation);
        problems.WriteTo(_host.Error);
        return problems.Any || (problems.AnyWarning && parsed.GetValue(_strict)) ? ExitCodes.InvalidInput : ExitCodes.Success;
    }

    /// <summary>The format of the document; null where something is wrong with it.</summary>
    private static async Task<string?> ValidFormatAsync(string path, DocumentFiles files, Instrument instrument, ProblemLog problems)
    {
        var assessments = new AssessmentReader(instrument.Catalog, instrument.Framework) { Warns = true };
        if (await files.BytesAsync(path, assessments.MaximumBytes) is not { } bytes)
        {
            return null;
        }

        var format = bytes.Length <= assessments.MaximumBytes ? FormatMember.Find(bytes.Span) : null;
        return format?.Kind switch
        {
            null or "engagement-assessment" => Format(files.Read(path, bytes, assessments), Assessment.FormatName),
            "engagement-framework" => Format(files.Read(path, bytes, new FrameworkReader { Warns = true }), EvaluationFramework.FormatName),
            "engagement-cards" => Format(files.Read(path, bytes, new CardPackReader(instrument.Catalog) { Warns = true }), CardPack.FormatName),
            "engagement-wording-fingerprints" => Format(files.Read(path, bytes, new WordingFingerprintsReader()), WordingFingerprints.FormatName),
            "engagement-wording" => Format(files.Read(path, bytes, new WordingPackReader(instrument.Catalog, new FrameworkCatalog(instrument.Framework)) { Warns = true }), WordingPack.FormatName),
            "engagement-result" => Format(files.Read(path, bytes, new ResultReader()), AssessmentResult.FormatName),
            "engagement-plan" => Format(files.Read(path, bytes, new PlanReader()), EngagementPlan.FormatName),
            "engagement-comparison" => Format(files.Read(path, bytes, new ComparisonReader()), AssessmentComparison.FormatName),
            "engagement-forecast" => Format(files.Read(path, bytes, new ForecastReader()), LevelForecast.FormatName),
            "engagement-calendar" => Format(files.Read(path, bytes, new CalendarReader()), PortfolioCalendar.FormatName),
            "engagement-follow-up" => Format(files.Read(path, bytes, new FollowUpReader()), FollowUp.FormatName),
            "engagement-follow-up-review" => Format(files.Read(path, bytes, new FollowUpReviewReader()), FollowUpReview.FormatName),
            "engagement-portfolio" => Format(files.Read(path, bytes, new PortfolioReader()), PortfolioSummary.FormatName),
            _ => Unknown(path, format, problems),
        };
    }

    private static string? Format(object? document, string format) => document is null ? null : format;

    private static string? Unknown(string path, FormatMember format, ProblemLog problems)
    {
        problems.Add(DocumentFiles.Name(path), format.UnknownFormat());
        return null;
    }
}
