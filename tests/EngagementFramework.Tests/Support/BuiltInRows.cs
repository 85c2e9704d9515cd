using EngagementFramework.Data;
using EngagementFramework.Levels;

namespace EngagementFramework.Tests.Support;

/// <summary>The built-in ladder as its rules write it, copied by hand: what the tests hold the data and the evaluator to.</summary>
internal static class BuiltInRows
{
    public static EvaluationFramework Ladder => BuiltIn.Framework;

    public static IReadOnlyList<Row> All { get; } =
    [
        new(1, "regular-process", "process-described process-regular", 1, 12, false),
        new(2, "assignment-and-resources", "actions-assigned actions-resourced", 1, 12, false),
        new(3, "internal-perspectives", "internal-perspectives-inform internal-input-described", 1, 12, false),
        new(4, "external-expert-perspectives", "external-experts-inform", 1, 12, false),
        new(4, "affected-stakeholder-perspectives", "affected-stakeholders-inform", 1, 12, false),
        new(5, "practices-disclosed", "process-disclosed assignment-and-resources-disclosed internal-perspectives-disclosed external-expert-perspectives-disclosed affected-stakeholder-perspectives-disclosed progress-disclosed challenges-disclosed", 0, null, true),
        new(5, "grievances-disclosed", "grievance-numbers-disclosed grievance-nature-disclosed", 0, null, true),
        new(5, "remedy-disclosed", "remedy-processes-disclosed", 0, null, true),
    ];

    /// <summary>A company that shows everything, one item a criterion, each with an example of its own of March 2026, but for what is left out.</summary>
    public static Dossier Everything(string withoutCriterion = "", string withoutElement = "", string withoutExampleOf = "")
    {
        var dossier = new Dossier();
        foreach (var row in All.Where(row => row.Criterion != withoutCriterion))
        {
            var shows = string.Join(' ', Words.Of(row.Elements).Where(element => element != withoutElement));
            string[] examples = row.Minimum == 0 || row.Criterion == withoutExampleOf ? [] : [$"2026-03-11: Example of {row.Criterion}"];
            _ = shows.Length == 0 ? dossier : dossier.Shows(shows, examples);
        }

        return dossier;
    }

    /// <summary>A company that shows everything up to a level, and nothing above it.</summary>
    public static Dossier UpTo(int level)
    {
        var dossier = new Dossier();
        foreach (var row in All.Where(row => row.Level <= level))
        {
            dossier.Shows(row.Elements, row.Minimum == 0 ? [] : [$"2026-03-11: Example of {row.Criterion}"]);
        }

        return dossier;
    }

    internal sealed record Row(int Level, string Criterion, string Elements, int Minimum, int? Months, bool CompanyPublished);
}
