using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Levels;

/// <summary>The rules of meaning for a ladder.</summary>
internal static class FrameworkCheck
{
    /// <exception cref="InvalidDocumentException">Something is wrong with the framework.</exception>
    public static void ThrowIfWrong(EvaluationFramework framework, TextCatalog texts)
    {
        var problems = new ProblemCollector(texts);
        Check(framework, problems);
        if (problems.Any)
        {
            throw new InvalidDocumentException(problems.Found);
        }
    }

    public static void Check(EvaluationFramework framework, ProblemCollector problems)
    {
        problems.Id(framework.Id, "/id");
        problems.NotBlank(framework.Version, "/version");
        problems.NotBlank(framework.Name, "/name");
        problems.Source(framework.Source);
        problems.Wordings(framework.Wordings, "/wordings");

        Order(framework, problems);
        Stances(framework, problems);
        var levelIds = new HashSet<string>(StringComparer.Ordinal);
        var criterionIds = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < framework.Levels.Count; i++)
        {
            var level = framework.Levels[i];
            var place = $"/levels/{i}";
            problems.NewId(level.Id, levelIds, place + "/id", "level");
            problems.NotBlank(level.Name, place + "/name");
            problems.NotBlank(level.Definition, place + "/definition");
            for (var j = 0; j < level.Criteria.Count; j++)
            {
                Criterion(level.Criteria[j], $"{place}/criteria/{j}", criterionIds, problems);
            }
        }

        Groups(framework, problems);
    }

    private static void Order(EvaluationFramework framework, ProblemCollector problems)
    {
        var levels = framework.Levels;
        var firstRung = levels.TakeWhile(level => !level.IsRung).Count();
        if (firstRung == levels.Count)
        {
            problems.Add(ProblemCodes.NoRung, "/levels");
        }
        else if (firstRung == 0)
        {
            problems.Add(ProblemCodes.NoFloor, "/levels");
        }

        for (var i = 0; i < levels.Count; i++)
        {
            var level = levels[i];
            var place = $"/levels/{i}";
            if (i > 0 && level.Value <= levels[i - 1].Value)
            {
                problems.Add(ProblemCodes.LevelOrder, place + "/value", new TextArgument("value", FormattableString.Invariant($"{level.Value}")));
            }

            if (i > firstRung && !level.IsRung)
            {
                problems.Add(ProblemCodes.RungWithoutCriteria, place, new TextArgument("level", level.Id));
            }

            if (level.IsRung && level.Stances.Count > 0)
            {
                problems.Add(ProblemCodes.StancesAndCriteria, place + "/stances", new TextArgument("level", level.Id));
            }

            if (level is { IsRung: true, RedFlag: true })
            {
                problems.Add(ProblemCodes.RedFlagOnRung, place + "/redFlag", new TextArgument("level", level.Id));
            }
        }
    }

    private static void Stances(EvaluationFramework framework, ProblemCollector problems)
    {
        var assigned = new HashSet<Stance>();
        for (var i = 0; i < framework.Levels.Count; i++)
        {
            var stances = framework.Levels[i].Stances;
            for (var j = 0; j < stances.Count; j++)
            {
                var argument = new TextArgument("stance", WireName<Stance>.Of(stances[j]));
                if (!stances[j].IsAssignedALevel())
                {
                    problems.Add(ProblemCodes.StanceNotAssignable, $"/levels/{i}/stances/{j}", argument);
                }
                else if (!assigned.Add(stances[j]))
                {
                    problems.Add(ProblemCodes.StanceAtTwoLevels, $"/levels/{i}/stances/{j}", argument);
                }
            }
        }
    }

    private static void Criterion(Criterion criterion, string place, HashSet<string> ids, ProblemCollector problems)
    {
        problems.NewId(criterion.Id, ids, place + "/id", "criterion-or-element");
        problems.NotBlank(criterion.Definition, place + "/definition");
        if (criterion.Elements.Count == 0)
        {
            problems.Add(ProblemCodes.NoElements, place + "/elements", new TextArgument("criterion", criterion.Id));
        }

        for (var i = 0; i < criterion.Elements.Count; i++)
        {
            problems.NewId(criterion.Elements[i].Id, ids, $"{place}/elements/{i}/id", "criterion-or-element");
            problems.NotBlank(criterion.Elements[i].Definition, $"{place}/elements/{i}/definition");
            if (criterion.Elements[i].Ask is { } ask)
            {
                problems.NotBlank(ask, $"{place}/elements/{i}/ask");
            }
        }

        if (criterion.Examples is { Minimum: < 0 })
        {
            problems.Add(ProblemCodes.NumberTooSmall, place + "/examples/minimum", new TextArgument("least", "0"));
        }

        if (criterion.Examples is { WithinMonths: < 1 })
        {
            problems.Add(ProblemCodes.NumberTooSmall, place + "/examples/withinMonths", new TextArgument("least", "1"));
        }
    }

    private static void Groups(EvaluationFramework framework, ProblemCollector problems)
    {
        for (var i = 0; i < framework.Groups.Count; i++)
        {
            var group = framework.Groups[i];
            problems.Id(group.Id, $"/groups/{i}/id");
            problems.NotBlank(group.Explanation, $"/groups/{i}/explanation");
            for (var j = 0; j < group.Levels.Count; j++)
            {
                if (framework.Levels.All(level => level.Value != group.Levels[j]))
                {
                    problems.Add(ProblemCodes.UnknownLevel, $"/groups/{i}/levels/{j}", new TextArgument("value", FormattableString.Invariant($"{group.Levels[j]}")));
                }
            }
        }
    }
}
