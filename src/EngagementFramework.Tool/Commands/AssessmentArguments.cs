using System.CommandLine;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Commands;

/// <summary>The arguments by which a verb is given any number of documents, and the option that goes with them.</summary>
internal sealed class AssessmentArguments
{
    private readonly Argument<string[]> _paths;

    private readonly Option<bool> _lines = new("--ndjson")
    {
        Description = "Read one document a line from standard input, and from files that are named themselves, whatever their names end in.",
        Arity = ArgumentArity.Zero,
    };

    /// <param name="command">The verb.</param>
    /// <param name="what">What the documents are, as in <c>assessments (engagement-assessment/1)</c>.</param>
    public AssessmentArguments(Command command, string what)
    {
        _paths = new Argument<string[]>("PATH")
        {
            Description = $"The {what}: files, files with one a line (.ndjson, .jsonl), folders, patterns such as 'assessments/**/*.json'; - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        command.Add(_paths);
        command.Add(_lines);
    }

    /// <summary>The path, where there is one that stands for one document; null otherwise.</summary>
    public string? Single(ParseResult parsed) =>
        parsed.GetRequiredValue(_paths) is [var path] && !parsed.GetValue(_lines) && !InputFiles.IsMany(path) && !InputFile.Of(path).IsLines ? path : null;

    /// <summary>What is read; null, with the reason on record, where a path stands for nothing.</summary>
    /// <param name="parsed">The line of arguments.</param>
    /// <param name="output">The file that is written; null where there is none.</param>
    /// <param name="host">Brings standard input.</param>
    /// <param name="problems">Where the reason is put on record.</param>
    /// <exception cref="UsageException">The output is one of the files that are read.</exception>
    public AssessmentInputs? Find(ParseResult parsed, string? output, ToolHost host, ProblemLog problems) =>
        InputFiles.Find(parsed.GetRequiredValue(_paths), parsed.GetValue(_lines), problems) is { } files ? Inputs(files, output, host) : null;

    /// <summary>The documents in the files.</summary>
    /// <exception cref="UsageException">The output is one of the files that are read.</exception>
    public static AssessmentInputs Inputs(IReadOnlyList<InputFile> files, string? output, ToolHost host)
    {
        var inputs = new AssessmentInputs(files, host.Input);
        return output is null || !inputs.Holds(output) ? inputs : throw new UsageException(FileArguments.IsRead(output));
    }
}
