using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Levels;

/// <summary>What a ladder may say and surely does not mean.</summary>
/// <param name="warnings">Where it is put.</param>
/// <param name="root">The pointer of the ladder.</param>
internal sealed class FrameworkLint(ProblemCollector warnings, string root = "")
{
    /// <summary>The longest window, in months, that may be meant: ten years.</summary>
    private const int LongestWindow = 120;

    private readonly Dictionary<string, string> _groupIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _levelIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _criterionIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _criteria = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _elements = new(StringComparer.Ordinal);

    /// <summary>Everything that frameworks which are in use together warn of. Pointers begin with the place of the framework in the list.</summary>
    public static IReadOnlyList<Problem> Of(IReadOnlyList<EvaluationFramework> frameworks, TextCatalog texts)
    {
        var warnings = new ProblemCollector(texts);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < frameworks.Count; i++)
        {
            warnings.Distinct(frameworks[i].Id, ids, $"/{i}/id", "framework");
            new FrameworkLint(warnings, $"/{i}").Lint(frameworks[i]);
        }

        return ValueList.Copy(warnings.Found);
    }

    /// <param name="framework">A framework in which nothing is wrong.</param>
    public void Lint(EvaluationFramework framework)
    {
        warnings.Filled(framework.Name, root + "/name");
        warnings.Filled(framework.Source, root + "/source");
        for (var i = 0; i < framework.Groups.Count; i++)
        {
            warnings.Distinct(framework.Groups[i].Id, _groupIds, $"{root}/groups/{i}/id", "group");
            warnings.Filled(framework.Groups[i].Explanation, $"{root}/groups/{i}/explanation");
        }

        Stances(framework);
        for (var i = 0; i < framework.Levels.Count; i++)
        {
            Level(framework.Levels[i], $"{root}/levels/{i}");
        }
    }

    private void Stances(EvaluationFramework framework)
    {
        var listed = framework.Levels.SelectMany(level => level.Stances).ToHashSet();
        var floor = framework.Levels.TakeWhile(level => !level.IsRung).Last();
        foreach (var stance in Enum.GetValues<Stance>().Where(stance => stance.IsAssignedALevel() && !listed.Contains(stance)))
        {
            warnings.Warn(ProblemCodes.UnlistedStance, root + "/levels", new TextArgument("stance", WireName<Stance>.Of(stance)), new TextArgument("level", floor.Id));
        }

        if (!framework.Levels.Any(level => level.RedFlag))
        {
            warnings.Warn(ProblemCodes.NoRedFlag, root + "/levels");
        }
    }

    private void Level(ResponseLevel level, string place)
    {
        warnings.Distinct(level.Id, _levelIds, place + "/id", "level");
        warnings.Filled(level.Name, place + "/name");
        warnings.Filled(level.Definition, place + "/definition");
        for (var i = 0; i < level.Criteria.Count; i++)
        {
            Criterion(level.Criteria[i], $"{place}/criteria/{i}");
        }
    }

    private void Criterion(Criterion criterion, string place)
    {
        warnings.Distinct(criterion.Id, _criterionIds, place + "/id", "criterion-or-element");
        warnings.Filled(criterion.Name, place + "/name");
        warnings.Filled(criterion.Definition, place + "/definition");
        warnings.Defined(criterion.Definition, criterion.Id, _criteria, place + "/definition", "criterion");

        // A criterion with a single element may well be defined as that is: the two kinds are compared apart.
        for (var i = 0; i < criterion.Elements.Count; i++)
        {
            var element = criterion.Elements[i];
            warnings.Distinct(element.Id, _criterionIds, $"{place}/elements/{i}/id", "criterion-or-element");
            warnings.Filled(element.Definition, $"{place}/elements/{i}/definition");
            warnings.Filled(element.Ask, $"{place}/elements/{i}/ask");
            warnings.Defined(element.Definition, element.Id, _elements, $"{place}/elements/{i}/definition", "element");
        }

        if (criterion.Examples is { WithinMonths: > LongestWindow and var months })
        {
            warnings.Warn(ProblemCodes.LongWindow, place + "/examples/withinMonths", new TextArgument("months", FormattableString.Invariant($"{months}")));
        }
    }
}
