using EngagementFramework.Problems;
using EngagementFramework.Reports;

namespace EngagementFramework.Tool.Documents;

/// <summary>What is wrong with the files, in the form in which compilers print it: one problem a line, whatever stands in it.</summary>
internal sealed class ProblemLog
{
    /// <summary>The code for a file that cannot be read.</summary>
    public const string UnreadableFile = "unreadable-file";

    /// <summary>The code for a file that cannot be written.</summary>
    public const string UnwritableFile = "unwritable-file";

    private readonly List<string> _lines = [];

    public bool Any => _lines.Count > 0;

    public void Add(string file, Problem problem) => Add(
        file, problem.Line ?? 1, problem.Column ?? 1, problem.Severity == Severity.Warning ? "warning" : "error", problem.Code, problem.Pointer, problem.Message);

    /// <summary>Adds a problem with a file as a whole.</summary>
    public void Add(string file, string code, string message) => Add(file, 1, 1, "error", code, "", message);

    private void Add(string file, int line, int column, string severity, string code, string pointer, string message) =>
        _lines.Add(PlainText.Escape(FormattableString.Invariant($"{file}({line},{column}): {severity} {code} at {pointer}: {message}")));

    public void WriteTo(TextWriter writer)
    {
        foreach (var line in _lines)
        {
            writer.Write(line);
            writer.Write('\n');
        }

        writer.Flush();
    }
}
