using System.Globalization;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Properties;

/// <summary>
/// The rules of rungs and dates once more, written down sentence by sentence and as simply as can be: lists, no numbers for ids, no
/// early ends. It takes nothing from the evaluator but its enumerations, and reads the texts of dates by itself.
/// </summary>
internal static class ReferenceEvaluator
{
    public static LevelRange Rate(Scene scene) => new(
        Climb(scene, CriterionOutcome.Met, CriterionOutcome.NotApplicable),
        Climb(scene, CriterionOutcome.Met, CriterionOutcome.NotApplicable, CriterionOutcome.Uncertain));

    public static CriterionOutcome Outcome(Scene scene, Criterion criterion)
    {
        if (criterion.MayBeNotApplicable && scene.Response.NotApplicable.Any(inapplicable => inapplicable.Criterion == criterion.Id))
        {
            return CriterionOutcome.NotApplicable;
        }

        if (Missing(scene, criterion).Any())
        {
            return CriterionOutcome.NotMet;
        }

        var minimum = criterion.Examples?.Minimum ?? 0;
        var recencies = Examples(scene, criterion).Select(example => example.Recency).ToList();
        var certain = recencies.Count(recency => recency == Recency.Recent);
        var possible = certain + recencies.Count(recency => recency is Recency.PossiblyRecent or Recency.Undated);
        return certain >= minimum ? CriterionOutcome.Met : possible >= minimum ? CriterionOutcome.Uncertain : CriterionOutcome.NotMet;
    }

    public static IEnumerable<string> Missing(Scene scene, Criterion criterion) =>
        criterion.Elements.Select(element => element.Id).Except(Bearing(scene, criterion).SelectMany(use => use.Shows));

    /// <summary>The names and recencies of the criterion's examples, each once.</summary>
    public static IEnumerable<(string Name, Recency Recency)> Examples(Scene scene, Criterion criterion) =>
        from example in Bearing(scene, criterion).SelectMany(use => Examples(scene, use)).DistinctBy(example => (example.Date, example.Description))
        select (example.Name, RecencyOf(example.Date, scene, criterion.Examples?.WithinMonths));

    private static int Climb(Scene scene, params CriterionOutcome[] enough)
    {
        var reached = scene.Ladder.Levels.TakeWhile(level => level.Criteria.Count == 0)
            .Concat(scene.Ladder.Levels.SkipWhile(level => level.Criteria.Count == 0).TakeWhile(level => level.Criteria.All(criterion => enough.Contains(Outcome(scene, criterion)))));
        return reached.Last().Value;
    }

    private static IEnumerable<EvidenceUse> Bearing(Scene scene, Criterion criterion) => scene.Response.Evidence
        .Where(use => criterion.Elements.Any(element => use.Shows.Contains(element.Id)))
        .Where(use => !criterion.CompanyPublished || Item(scene, use).Citations.Any(citation =>
            Dossier.Sources.Single(source => source.Id == citation.Source) is { Public: true, Publisher: Publisher.Company }));

    private static EvidenceItem Item(Scene scene, EvidenceUse use) => scene.Items.Single(item => item.Id == use.Item);

    private static IEnumerable<(string Name, string? Date, string Description)> Examples(Scene scene, EvidenceUse use)
    {
        var all = Item(scene, use).Examples.Select((example, i) => (Name: FormattableString.Invariant($"{use.Item}/{i + 1}"), example.Date?.Text, example.Description.Trim())).ToList();
        return use.Examples.Count == 0 ? all : use.Examples.Select(name => all.Single(example => example.Name == name));
    }

    private static Recency RecencyOf(string? date, Scene scene, int? months)
    {
        if (date is null)
        {
            return Recency.Undated;
        }

        var known = new[] { scene.AsOf, scene.On }.Min();
        var parts = date.Split('/');
        var earliestStart = Days(parts[0]).First;
        var earliestEnd = new[] { earliestStart, Days(parts[^1]).First }.Max();
        var latestEnd = Days(parts[^1]).Last;
        if (earliestStart > known)
        {
            return Recency.Future;
        }

        if (months is null)
        {
            return Recency.Recent;
        }

        var windowStart = scene.On.AddMonths(-months.Value);
        return new[] { earliestEnd, known }.Min() >= windowStart ? Recency.Recent
            : new[] { latestEnd, known }.Min() >= windowStart ? Recency.PossiblyRecent
            : Recency.TooOld;
    }

    private static (DateOnly First, DateOnly Last) Days(string part)
    {
        if (part.Length == 10)
        {
            var day = DateOnly.ParseExact(part, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            return (day, day);
        }

        var year = int.Parse(part[..4], CultureInfo.InvariantCulture);
        var (month, length) = part.Length == 4 ? (1, 12)
            : part[5] == 'Q' ? ((3 * (part[6] - '0')) - 2, 3)
            : (int.Parse(part[5..], CultureInfo.InvariantCulture), 1);
        var first = new DateOnly(year, month, 1);
        return (first, first.AddMonths(length).AddDays(-1));
    }
}
