using EngagementFramework.Json;
using EngagementFramework.Problems;
using EngagementFramework.Reports;

namespace EngagementFramework.Tool.Documents;

/// <summary>What is wrong with the files, in the form in which compilers print it: one problem a line, whatever stands in it.</summary>
/// <param name="tell">Told each line as it occurs. Without it, lines are kept until they are written.</param>
internal sealed class ProblemLog(Action<string>? tell = null)
{
    /// <summary>The code for a file that cannot be read.</summary>
    public const string UnreadableFile = "unreadable-file";

    /// <summary>The code for a file that cannot be written.</summary>
    public const string UnwritableFile = "unwritable-file";

    /// <summary>The code for a file that is not replaced, because it holds something else than what would be written.</summary>
    public const string FileExists = "file-exists";

    /// <summary>The code for a folder or a pattern that stands for no file.</summary>
    public const string NoMatch = "no-match";

    /// <summary>The code for what an earlier run left behind, where it does not belong to this one.</summary>
    public const string CannotResume = "cannot-resume";

    /// <summary>The code for an assessment that is younger than the first day of a forecast.</summary>
    public const string BeforeAssessment = "before-assessment";

    /// <summary>The code for a result that cannot be added to the sums.</summary>
    public const string CannotAddUp = "cannot-add-up";

    /// <summary>The code for an earlier result of a company that has none now.</summary>
    public const string NoLaterResult = "no-later-result";

    /// <summary>The code for a line of holdings that says no company and weight.</summary>
    public const string InvalidHoldings = "invalid-holdings";

    private readonly List<string> _lines = [];
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _documents = new(StringComparer.Ordinal);

    /// <summary>Whether anything is wrong. A warning is not.</summary>
    public bool Any { get; private set; }

    public bool AnyWarning { get; private set; }

    /// <summary>Keeps the document of a file: what turns out to be wrong with it beside others is told at its place in it.</summary>
    public void Keep(string file, ReadOnlyMemory<byte> utf8Json) => _documents[file] = utf8Json;

    public void Add(string file, Problem problem)
    {
        if (problem is { Line: null, Pointer.Length: > 0 } && _documents.TryGetValue(file, out var document))
        {
            problem = EngagementJson.Locate(document.Span, problem);
        }

        var isWarning = problem.Severity == Severity.Warning;
        (Any, AnyWarning) = (Any || !isWarning, AnyWarning || isWarning);
        Tell(PlainText.Escape(FormattableString.Invariant(
            $"{file}({problem.Line ?? 1},{problem.Column ?? 1}): {(isWarning ? "warning" : "error")} {problem.Code} at {problem.Pointer}: {problem.Message}")));
    }

    public void Add(string file, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Add(file, problem);
        }
    }

    /// <summary>Adds a problem with a file as a whole.</summary>
    public void Add(string file, string code, string message) => Add(file, new Problem { Code = code, Pointer = "", Message = message });

    /// <summary>Adds a problem with the document that begins on a line.</summary>
    public void Add(string file, string code, long line, string message) => Add(file, At(line, code, message));

    /// <summary>Adds a warning of the document that begins on a line.</summary>
    public void Warn(string file, string code, long line, string message) => Add(file, At(line, code, message) with { Severity = Severity.Warning });

    /// <summary>Adds a problem with what was asked for, and with no file.</summary>
    public void Add(string code, string message)
    {
        Any = true;
        Tell(PlainText.Escape($"engagement: error {code}: {message}"));
    }

    public void WriteTo(TextWriter writer)
    {
        foreach (var line in _lines)
        {
            writer.Write(line);
            writer.Write('\n');
        }

        writer.Flush();
    }

    private static Problem At(long line, string code, string message) => new() { Code = code, Pointer = "", Line = (int)Math.Min(line, int.MaxValue), Column = 1, Message = message };

    private void Tell(string line)
    {
        if (tell is null)
        {
            _lines.Add(line);
        }
        else
        {
            tell(line);
        }
    }
}
