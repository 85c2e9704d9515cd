using EngagementFramework.Levels;
using EngagementFramework.Portfolios;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>Adds results to sums, and puts those on record that cannot be added, with the place of the other one where two exclude each other.</summary>
/// <param name="sums">The sums.</param>
/// <param name="frameworks">The ladders in use.</param>
/// <param name="problems">Where it is put on record what is wrong.</param>
internal sealed class ResultAdding(PortfolioSums sums, FrameworkCatalog frameworks, ProblemLog problems)
{
    private readonly Dictionary<string, (string File, long Line)> _places = new(StringComparer.Ordinal);

    /// <summary>Adds a result, without the earlier one where that does not fit, or counts that it is left out.</summary>
    public void Add(FoundResult found, FoundResult? earlier)
    {
        if (_places.TryGetValue(found.Company, out var first))
        {
            LeaveOut(found, $"The company '{found.Company}' is there already, in {first.File} on line {first.Line}: it would count twice. Leave one out.");
            return;
        }

        var (id, version) = (found.Result.Framework.Id, found.Result.Framework.Version);
        if (!frameworks.TryGetFramework(id, version, out _))
        {
            LeaveOut(found, $"The ladder '{id} {version}', by which '{found.Company}' was rated, is not in use. Give it with --framework, which may be given several times.");
            return;
        }

        try
        {
            sums.Add(found.Result, earlier?.Result);
            _places.Add(found.Company, (found.File, found.Line));
        }
        catch (ArgumentException exception) when (earlier is not null && exception.ParamName == "earlier")
        {
            problems.Add(earlier.File, ProblemLog.CannotAddUp, earlier.Line, $"{Message(exception)} It is left out, and what fell is not known.");
            Add(found, earlier: null);
        }
        catch (ArgumentException exception)
        {
            LeaveOut(found, Message(exception));
        }
    }

    /// <summary>The sums of all that was added.</summary>
    /// <param name="wrong">How many documents besides something is wrong with.</param>
    public PortfolioSummary Sum(int wrong)
    {
        for (var i = 0; i < wrong; i++)
        {
            sums.LeaveOut();
        }

        return sums.ToSummary();
    }

    private void LeaveOut(FoundResult found, string message)
    {
        problems.Add(found.File, ProblemLog.CannotAddUp, found.Line, message);
        sums.LeaveOut();
    }

    /// <summary>The sentence without what .NET adds to it.</summary>
    private static string Message(ArgumentException exception) =>
        exception.ParamName is { } name ? exception.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : exception.Message;
}
