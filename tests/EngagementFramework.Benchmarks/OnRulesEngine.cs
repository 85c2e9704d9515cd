using EngagementFramework.Data;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using RulesEngine.Models;

namespace EngagementFramework.Benchmarks;

/// <summary>
/// The same ladder as rules of Microsoft's RulesEngine: what a team would otherwise pick. A rule a criterion; it says pass or fail, and no
/// reasons. Either the rules hold the whole of it and go over the uses of evidence themselves, or code of the team's own has prepared
/// sets of what is shown, and the rules only ask these.
/// </summary>
internal sealed class OnRulesEngine
{
    private readonly RulesEngine.RulesEngine _engine;
    private readonly Dictionary<string, HandWritten.Item> _items;
    private readonly bool _prepared;

    public OnRulesEngine(Dictionary<string, HandWritten.Item> items, bool prepared)
    {
        _items = items;
        _prepared = prepared;
        var rules = BuiltIn.Framework.Criteria.Select(criterion => new Rule
        {
            RuleName = criterion.Id,
            Expression = prepared ? OverPreparedSets(criterion) : OverUses(criterion),
        });
        _engine = new RulesEngine.RulesEngine(
            [new Workflow { WorkflowName = "ladder", Rules = [.. rules] }],
            new ReSettings { CustomTypes = [typeof(PreparedSets), typeof(Dossier), typeof(DossierUse), typeof(HandWritten.DatedExample), typeof(Enumerable)], EnableExceptionAsErrorMessage = false });
    }

    public async Task<int> Rate(DescribesPractice response, DateOnly asOf)
    {
        object facts = _prepared ? new PreparedSets(response, _items, asOf) : new Dossier(response, _items, asOf);
        var results = await _engine.ExecuteAllRulesAsync("ladder", new RuleParameter("facts", facts));
        var met = results.ToDictionary(result => result.Rule.RuleName, result => result.IsSuccess);
        return BuiltIn.Framework.Levels
            .SkipWhile(level => !level.IsRung)
            .TakeWhile(level => level.Criteria.All(criterion => met[criterion.Id]))
            .LastOrDefault()?.Value ?? 0;
    }

    private static string OverUses(Criterion criterion)
    {
        var company = criterion.CompanyPublished ? " AND use.CitesTheCompany" : "";
        var shown = criterion.Elements.Select(element => $"facts.Uses.Any(use => use.Shows.Contains(\"{element.Id}\"){company})");
        var any = string.Join(" OR ", criterion.Elements.Select(element => $"use.Shows.Contains(\"{element.Id}\")"));
        var examples = criterion.Examples is null ? [] : new[] { $"facts.Uses.Any(use => ({any}) AND use.Examples.Any(example => example.Start <= facts.AsOf AND example.End >= facts.WindowStart))" };
        return string.Join(" AND ", shown.Concat(examples));
    }

    private static string OverPreparedSets(Criterion criterion)
    {
        var shown = criterion.Elements.Select(element => criterion.CompanyPublished ? $"facts.Discloses(\"{element.Id}\")" : $"facts.Shows(\"{element.Id}\")");
        var examples = criterion.Examples is null ? [] : new[] { $"facts.HasRecentExample(\"{criterion.Id}\")" };
        return string.Join(" AND ", shown.Concat(examples));
    }

    /// <summary>The response with its evidence beside it, as a program has it.</summary>
    public sealed class Dossier(DescribesPractice response, Dictionary<string, HandWritten.Item> items, DateOnly asOf)
    {
        public DateTime AsOf { get; } = asOf.ToDateTime(default);

        public DateTime WindowStart { get; } = asOf.AddMonths(-12).ToDateTime(default);

        public List<DossierUse> Uses { get; } = [.. response.Evidence.Select(use => new DossierUse(use.Shows, items[use.Item].CitesTheCompany, items[use.Item].Dated))];
    }

    /// <summary>A use of evidence.</summary>
    public sealed record DossierUse(IReadOnlyList<string> Shows, bool CitesTheCompany, IReadOnlyList<HandWritten.DatedExample> Examples);

    /// <summary>What is shown, gathered before the rules are asked.</summary>
    public sealed class PreparedSets
    {
        private readonly HashSet<string> _shows = [];
        private readonly HashSet<string> _discloses = [];
        private readonly HashSet<string> _recent = [];

        public PreparedSets(DescribesPractice response, Dictionary<string, HandWritten.Item> items, DateOnly asOf)
        {
            var windowStart = asOf.AddMonths(-12);
            foreach (var use in response.Evidence)
            {
                var item = items[use.Item];
                var isRecent = item.Examples.Any(example => example.Date is { } date && date.EarliestStart <= asOf && date.EarliestEnd >= windowStart);
                foreach (var element in use.Shows)
                {
                    _shows.Add(element);
                    if (item.CitesTheCompany)
                    {
                        _discloses.Add(element);
                    }

                    if (isRecent)
                    {
                        _recent.Add(CriterionOf[element]);
                    }
                }
            }
        }

        private static Dictionary<string, string> CriterionOf { get; } = BuiltIn.Framework.Criteria
            .SelectMany(criterion => criterion.Elements, (criterion, element) => (criterion, element))
            .ToDictionary(pair => pair.element.Id, pair => pair.criterion.Id);

        public bool Shows(string element) => _shows.Contains(element);

        public bool Discloses(string element) => _discloses.Contains(element);

        public bool HasRecentExample(string criterion) => _recent.Contains(criterion);
    }
}
