using System.CommandLine;
using EngagementFramework.Assessments;
using EngagementFramework.FollowUps;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Views;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement follow-up</c>: an assessment in, what to ask for next out; or, with an earlier follow-up, what came of it.</summary>
internal sealed class FollowUpCommand
{
    private readonly Argument<string> _file = new("FILE") { Description = "The assessment (engagement-assessment/1); - for standard input." };
    private readonly Option<int?> _target = new("--target") { Description = "The value of the level that every question is to reach, one that has criteria. Without it, the next above its own.", HelpName = "LEVEL" };
    private readonly Option<string[]> _questions = new("--question") { Description = "Only this question. May be given several times.", HelpName = "ID", Arity = ArgumentArity.OneOrMore };
    private readonly Option<int> _within = new("--within")
    {
        Description = FormattableString.Invariant($"Keep the levels that lapse within so many months, from 0 to {FollowUpOptions.MostMonths}."),
        HelpName = "MONTHS",
        DefaultValueFactory = _ => new FollowUpOptions().LapsesWithinMonths,
    };

    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        Description = "The day of the follow-up or of the review, not before the assessment's own. Without it, the assessment's own.",
        HelpName = "YYYY-MM-DD",
        CustomParser = EvaluateCommand.Day,
    };

    private readonly Option<DateOnly?> _due = new("--due")
    {
        Description = "The day by which the objectives are to be reached: what is asked for counts on it.",
        HelpName = "YYYY-MM-DD",
        CustomParser = EvaluateCommand.Day,
    };

    private readonly Option<string?> _review = new("--review") { Description = "An earlier follow-up of the company (engagement-follow-up/1): tick off its objectives and milestones by FILE.", HelpName = "FOLLOW-UP" };
    private readonly Option<string> _format = Formats.Option("text", "json", "markdown");
    private readonly InstrumentOptions _instrument;
    private readonly OutputOption _output;
    private readonly ToolHost _host;

    private FollowUpCommand(ToolHost host, Command command)
    {
        _host = host;
        command.Add(_file);
        command.Add(_target);
        command.Add(_questions);
        command.Add(_within);
        command.Add(_asOf);
        command.Add(_due);
        command.Add(_review);
        _instrument = new InstrumentOptions(command);
        command.Add(_format);
        _output = new OutputOption(command);
        _within.Within(0, FollowUpOptions.MostMonths);
        _target.AnyNumber();
        command.Validators.Add(result =>
        {
            Option[] planning = [_target, _questions, _within, _due];
            if (result.GetResult(_review) is not null && Array.Find(planning, option => result.GetResult(option) is { Implicit: false }) is { } other)
            {
                result.AddError($"{other.Name} is for a new follow-up, and does not go with --review.");
            }
        });
        command.Validators.Add(FileArguments.RefuseClashes);
        command.SetAction(RunAsync);
    }

    public static Command Create(ToolHost host)
    {
        var command = new Command("follow-up", "Say what to ask a company for next: an agenda, and for each question the shortest list of what would reach the next level; or tick off an earlier one.");
        _ = new FollowUpCommand(host, command);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var problems = new ProblemLog();
        var files = new DocumentFiles(_host.Input, problems, cancellation);
        var path = parsed.GetRequiredValue(_file);
        var done = await _instrument.LoadAsync(parsed, files) is { } instrument
            && await files.ReadAsync(path, new AssessmentReader(instrument.Catalog, instrument.Framework)) is { } assessment
            && await BytesAsync(parsed, instrument, assessment, files) is { } bytes
            && await _output.WriteAsync(parsed, bytes, _host, problems, cancellation);
        problems.WriteTo(_host.Error);
        return done ? ExitCodes.Success : ExitCodes.InvalidInput;
    }

    private async Task<byte[]?> BytesAsync(ParseResult parsed, Instrument instrument, Assessment assessment, DocumentFiles files)
    {
        var planner = new FollowUpPlanner(instrument.Catalog, instrument.Framework, instrument.Texts);
        var file = DocumentFiles.Name(parsed.GetRequiredValue(_file));
        if (parsed.GetValue(_review) is { } earlier)
        {
            return await files.ReadAsync(earlier, new FollowUpReader(instrument.Texts)) is { } followUp && Review(planner, followUp, assessment, parsed.GetValue(_asOf), problem => Tell(problem, file, DocumentFiles.Name(earlier), files.Problems)) is { } review
                ? Bytes(parsed, instrument, EngagementJson.ToUtf8Bytes(review), report => report.ToText(review), screen => FollowUpView.Render(review, instrument, screen))
                : null;
        }

        if (!IsInOrder(parsed, instrument, assessment, file, files.Problems))
        {
            return null;
        }

        var chosen = parsed.GetValue(_questions) ?? [];
        if (Array.Find(chosen, id => !instrument.Catalog.TryGetQuestion(id, out _)) is { } unknown)
        {
            throw new UsageException($"There is no question '{PlainText.Escape(unknown)}' on the cards in use.");
        }

        var plan = planner.Plan(assessment, new FollowUpOptions
        {
            AsOf = parsed.GetValue(_asOf),
            Questions = chosen,
            Target = parsed.GetValue(_target),
            LapsesWithinMonths = parsed.GetValue(_within),
            DueOn = parsed.GetValue(_due),
        });
        return Bytes(parsed, instrument, EngagementJson.ToUtf8Bytes(plan), report => report.ToText(plan), screen => FollowUpView.Render(plan, instrument, screen));
    }

    private bool IsInOrder(ParseResult parsed, Instrument instrument, Assessment assessment, string file, ProblemLog problems)
    {
        if (parsed.GetValue(_target) is { } target && !instrument.Framework.Levels.Any(level => level.Value == target && level.Criteria.Count > 0))
        {
            var rungs = string.Join(", ", instrument.Framework.Levels.Where(level => level.Criteria.Count > 0).Select(level => FormattableString.Invariant($"{level.Value}")));
            throw new UsageException(FormattableString.Invariant($"--target {target} is not a level with criteria. Use one of: {rungs}."));
        }

        var asOf = parsed.GetValue(_asOf) ?? assessment.AsOf;
        if (asOf < assessment.AsOf)
        {
            problems.Add(file, ProblemLog.BeforeAssessment, 1, FormattableString.Invariant(
                $"The follow-up would be of {asOf:yyyy-MM-dd}, before the assessment's own date, {assessment.AsOf:yyyy-MM-dd}. Give a later --as-of, or none."));
            return false;
        }

        return parsed.GetValue(_due) is not { } due || due >= asOf
            ? true
            : throw new UsageException(FormattableString.Invariant($"--due {due:yyyy-MM-dd} is before the day of the follow-up, {asOf:yyyy-MM-dd}."));
    }

    private static FollowUpReview? Review(FollowUpPlanner planner, FollowUp followUp, Assessment later, DateOnly? asOf, Action<Problem> tell)
    {
        try
        {
            return planner.Review(followUp, later, asOf);
        }
        catch (InvalidDocumentException exception)
        {
            foreach (var problem in exception.Problems)
            {
                tell(problem);
            }

            return null;
        }
    }

    /// <summary>Tells a problem of a review in the file that it is in.</summary>
    private static void Tell(Problem problem, string later, string followUp, ProblemLog problems)
    {
        const string InFollowUp = "/followUp";
        var isInFollowUp = problem.Pointer.StartsWith(InFollowUp + "/", StringComparison.Ordinal);
        problems.Add(isInFollowUp ? followUp : later, isInFollowUp ? problem with { Pointer = problem.Pointer[InFollowUp.Length..] } : problem);
    }

    private byte[] Bytes(ParseResult parsed, Instrument instrument, byte[] json, Func<FollowUpReport, string> markdown, Func<Screen, string> text) => parsed.GetValue(_format) switch
    {
        "json" => [.. json, (byte)'\n'],
        "markdown" => Formats.Utf8.GetBytes(markdown(new FollowUpReport(instrument.Catalog, new FrameworkCatalog(instrument.Framework), instrument.Texts))),
        _ => (_output.IsFile(parsed) ? Formats.Utf8 : _host.Encoding).GetBytes(text(_output.IsFile(parsed) ? Screen.Plain : _host.Screen)),
    };
}
