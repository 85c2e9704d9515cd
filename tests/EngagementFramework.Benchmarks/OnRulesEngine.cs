using EngagementFramework.Data;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using RulesEngine.Models;

namespace EngagementFramework.Benchmarks;

/// <summary>The same ladder as rules of Microsoft's RulesEngine: what a team would otherwise pick. A rule a criterion; it says pass or fail, and no reasons.</summary>
internal sealed class OnRulesEngine
{
    private readonly RulesEngine.RulesEngine _engine;
    private readonly Dictionary<string, HandWritten.Item> _items;

    public OnRulesEngine(Dictionary<string, HandWritten.Item> items)
    {
        _items = items;
        var rules = BuiltIn.Framework.Criteria.Select(criterion => new Rule { RuleName = criterion.Id, Expression = Expression(criterion) });
        _engine = new RulesEngine.RulesEngine(
            [new Workflow { WorkflowName = "ladder", Rules = [.. rules] }],
            new ReSettings { CustomTypes = [typeof(Facts)], EnableExceptionAsErrorMessage = false });
    }

    public async Task<int> Rate(DescribesPractice response, DateOnly asOf)
    {
        var results = await _engine.ExecuteAllRulesAsync("ladder", new RuleParameter("facts", new Facts(response, _items, asOf)));
        var met = results.ToDictionary(result => result.Rule.RuleName, result => result.IsSuccess);
        return BuiltIn.Framework.Levels
            .SkipWhile(level => !level.IsRung)
            .TakeWhile(level => level.Criteria.All(criterion => met[criterion.Id]))
            .LastOrDefault()?.Value ?? 0;
    }

    private static string Expression(Criterion criterion)
    {
        var shown = criterion.Elements.Select(element => criterion.CompanyPublished ? $"facts.Discloses(\"{element.Id}\")" : $"facts.Shows(\"{element.Id}\")");
        var examples = criterion.Examples is null ? [] : new[] { $"facts.HasRecentExample(\"{criterion.Id}\")" };
        return string.Join(" AND ", shown.Concat(examples));
    }

    /// <summary>What the rules are asked about.</summary>
    public sealed class Facts
    {
        private readonly HashSet<string> _shows = [];
        private readonly HashSet<string> _discloses = [];
        private readonly HashSet<string> _recent = [];

        public Facts(DescribesPractice response, Dictionary<string, HandWritten.Item> items, DateOnly asOf)
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
