using EngagementFramework.Levels;
using EngagementFramework.Values;

namespace EngagementFramework.Portfolios;

/// <summary>Groups of one kind by name; the one without a name is kept apart.</summary>
internal sealed class Groups(EvaluationFramework framework)
{
    private readonly Dictionary<string, GroupBuilder> _named = new(StringComparer.Ordinal);
    private GroupBuilder? _nameless;

    public GroupBuilder this[string? name]
    {
        get
        {
            if (name is null)
            {
                return _nameless ??= new GroupBuilder(framework);
            }

            if (!_named.TryGetValue(name, out var group))
            {
                _named.Add(name, group = new GroupBuilder(framework));
            }

            return group;
        }
    }

    public void Add(IReadOnlyList<GroupSums> shard)
    {
        foreach (var group in shard)
        {
            this[group.Name].Add(group);
        }
    }

    /// <summary>The sums, by place, then by name; that without a name comes last.</summary>
    public IReadOnlyList<GroupSums> Build(Func<string, int> place, bool weighted, bool covers, NamedMean? mean)
    {
        var all = _named.OrderBy(group => place(group.Key)).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Value.Build(group.Key, weighted, covers, mean));
        return ValueList.Copy<GroupSums>([.. all, .. _nameless is null ? [] : new[] { _nameless.Build(null, weighted, covers, mean) }]);
    }
}
