using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Commands;

/// <summary>The command <c>engagement</c>: what it does with a line of arguments.</summary>
internal static class EngagementCommand
{
    /// <summary>Runs the command, and returns its exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, ToolHost host, CancellationToken cancellation)
    {
        var parsed = Create(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        string[] unknown = [.. FileArguments.UnknownOptions(parsed)];

        // What is taken for a file and is none makes mistakes of the rest of the line.
        string[] mistakes = unknown.Length > 0 ? unknown : [.. parsed.Errors.Select(error => error.Message)];
        if (mistakes.Length > 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            return WrongUsage(mistakes, Verb(parsed.CommandResult), host.Error);
        }

        using var printed = new StringWriter { NewLine = "\n" };
        var configuration = new InvocationConfiguration
        {
            Output = printed,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            var exitCode = await parsed.InvokeAsync(configuration, cancellation);
            await host.WriteAsync(host.Encoding.GetBytes(printed.ToString()), cancellation);
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (UsageException exception)
        {
            return WrongUsage([exception.Message], Verb(parsed.CommandResult), host.Error);
        }
        catch (OutputException exception)
        {
            var problems = new ProblemLog();
            problems.Add(exception.File, exception.Code, exception.Message);
            problems.WriteTo(host.Error);
            return ExitCodes.InvalidInput;
        }
    }

    private static Command Create(ToolHost host)
    {
        var root = new Command("engagement", "Rates a technology company's answers to investors' questions about human rights risks, by their evidence, and shows every reason.")
        {
            EvaluateCommand.Create(host),
            ValidateCommand.Create(host),
            PlanCommand.Create(host),
            CompareCommand.Create(host),
            ForecastCommand.Create(host),
            FollowUpCommand.Create(host),
            PortfolioCommand.Create(host),
            NewCommand.Create(host),
            CardsCommand.Create(host),
            ShowCommand.Create(host),
            SchemaCommand.Create(host),
            WordingCommand.Create(host),
            new VersionOption { Action = new PrintVersion() },
            new HelpOption("--help", "-h", "-?") { Recursive = true, Action = new HelpWithExamples(host.Screen.Width, whateverElse: true) },
        };
        root.Action = new HelpWithExamples(host.Screen.Width, whateverElse: false);
        return root;
    }

    /// <summary>The words after the name of the command that say what to do, each with a space.</summary>
    private static string Verb(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Verb(parent)}{command.Command.Name} " : "";

    private static int WrongUsage(string[] mistakes, string verb, TextWriter error)
    {
        foreach (var mistake in mistakes.Distinct(StringComparer.Ordinal))
        {
            error.Write($"engagement: {PlainText.OneLine(mistake)}\n");
        }

        error.Write($"engagement: see 'engagement {verb}--help'\n");
        error.Flush();
        return ExitCodes.WrongUsage;
    }
}
