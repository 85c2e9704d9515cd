using System.CommandLine;
using EngagementFramework.Assessments;
using EngagementFramework.Tool.Portfolios;

namespace EngagementFramework.Tool.Commands;

/// <summary>The options of a verb that works on many documents in one run.</summary>
internal sealed class RunArguments
{
    private readonly Option<int> _jobs = new("--jobs") { Description = "How many assessments are worked on at the same time. Without it, as many as there are processors.", HelpName = "N" };
    private readonly Option<bool> _failFast = new("--fail-fast") { Description = "End with the first assessment in which something is wrong, and write no file.", Arity = ArgumentArity.Zero };
    private readonly Option<bool> _resume = new("--resume") { Description = "Go on where the same command broke off before, with the --output that it had begun.", Arity = ArgumentArity.Zero };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Show no progress and no summary on standard error; problems are told all the same.", Arity = ArgumentArity.Zero };

    public RunArguments(Command command)
    {
        _jobs.Within(1);
        command.Add(_jobs);
        command.Add(_failFast);
        command.Add(_resume);
        command.Add(_quiet);
    }

    public RunOptions Options(ParseResult parsed, EvaluationOptions evaluation) => new()
    {
        Evaluation = evaluation,
        Jobs = parsed.GetValue(_jobs),
        FailFast = parsed.GetValue(_failFast),
        Resume = parsed.GetValue(_resume),
        Quiet = parsed.GetValue(_quiet),
    };
}
