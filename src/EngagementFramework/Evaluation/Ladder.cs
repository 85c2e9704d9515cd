using System.Collections.Frozen;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Evaluation;

/// <summary>A framework made ready for evaluation: its levels, rungs, criteria and elements by number.</summary>
internal sealed class Ladder
{
    private readonly FrozenDictionary<string, ElementPlace> _elements;
    private readonly LevelReference[] _byStance;

    /// <param name="framework">A framework in which nothing is wrong.</param>
    public Ladder(EvaluationFramework framework)
    {
        var floor = framework.Levels.TakeWhile(level => !level.IsRung).Last();
        Floor = Reference(floor);
        _byStance = [.. Enum.GetValues<Stance>().Select(stance => framework.Levels.FirstOrDefault(level => level.Stances.Contains(stance)) is { } level ? Reference(level) : Floor)];

        var rungs = new List<Rung>();
        var criteria = new List<LadderCriterion>();
        var elements = new Dictionary<string, ElementPlace>(StringComparer.Ordinal);
        foreach (var level in framework.Levels.Where(level => level.IsRung))
        {
            var first = criteria.Count;
            foreach (var criterion in level.Criteria)
            {
                criteria.Add(new LadderCriterion(criterion, level.Value, elements.Count));
                foreach (var element in criterion.Elements)
                {
                    elements.Add(element.Id, new ElementPlace(criteria.Count - 1, elements.Count, criterion.CompanyPublished));
                }
            }

            var ids = new ValueList<string>([.. level.Criteria.Select(criterion => criterion.Id)]);
            rungs.Add(new Rung(Reference(level), first, criteria.Count, ids));
        }

        Rungs = [.. rungs];
        Criteria = [.. criteria];
        Start = [.. Criteria.Select(criterion => PracticeReading.CriterionState.Untouched(criterion.ElementIds.Count))];
        _elements = elements.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The highest level below the first rung: where a response that describes practice stands before it meets any rung.</summary>
    public LevelReference Floor { get; }

    /// <summary>The rungs, lowest first.</summary>
    public Rung[] Rungs { get; }

    /// <summary>The criteria of all rungs, in ladder order.</summary>
    public LadderCriterion[] Criteria { get; }

    /// <summary>The state of the criteria before anything was read.</summary>
    public PracticeReading.CriterionState[] Start { get; }

    public int ElementCount => _elements.Count;

    /// <summary>The level that lists the stance; the floor where none does.</summary>
    public LevelReference LevelOf(Stance stance) => _byStance[(int)stance];

    /// <summary>The level of the rung with this number, the floor for -1.</summary>
    public LevelReference LevelAt(int rung) => rung < 0 ? Floor : Rungs[rung].Level;

    public bool TryGetElement(string id, out ElementPlace place) => _elements.TryGetValue(id, out place);

    public LadderCriterion? FindCriterion(string id)
    {
        foreach (var criterion in Criteria)
        {
            if (criterion.Id == id)
            {
                return criterion;
            }
        }

        return null;
    }

    private static LevelReference Reference(ResponseLevel level) => new() { Value = level.Value, Id = level.Id, Name = level.Name };

    /// <summary>Where an element is: the number of its criterion, its own number among all elements, and whether only what is company-published shows it.</summary>
    internal readonly record struct ElementPlace(int Criterion, int Element, bool CompanyPublished);

    /// <summary>A rung, the numbers of its criteria, from <paramref name="First"/> to before <paramref name="End"/>, and their ids.</summary>
    internal readonly record struct Rung(LevelReference Level, int First, int End, IReadOnlyList<string> CriterionIds);
}
