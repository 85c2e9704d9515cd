using EngagementFramework.Responses;

namespace EngagementFramework.Comparisons;

/// <summary>One piece of evidence: every item of the two assessments that states the same, with their examples.</summary>
internal sealed class ComparedItem
{
    private readonly Dictionary<ExampleText, ComparedExample> _earlier = [];
    private readonly Dictionary<ExampleText, ComparedExample> _later = [];

    public ComparedItem(IReadOnlyList<SideItem> earlier, IReadOnlyList<SideItem> later, SharperDates sharper)
    {
        Earlier = earlier;
        Later = later;
        Match(Names(earlier), Names(later), sharper);
    }

    /// <summary>The items of the earlier assessment, in its order.</summary>
    public IReadOnlyList<SideItem> Earlier { get; }

    /// <summary>The items of the later assessment, in its order.</summary>
    public IReadOnlyList<SideItem> Later { get; }

    /// <summary>Whether both assessments have it.</summary>
    public bool IsShared => Earlier.Count > 0 && Later.Count > 0;

    /// <summary>The cause for which it begins or ceases to show something.</summary>
    public ChangeCause Cause => CauseOf.Presence(Earlier.Count > 0, Later.Count > 0);

    /// <summary>Whether it cites a disclosure of the company's in the later assessment.</summary>
    public bool IsPublished => Later.Any(item => item.CitesTheCompany);

    /// <summary>The cause for which it begins or ceases to show something as the company's own disclosure.</summary>
    public ChangeCause CauseAsDisclosure => CauseOf.Presence(Earlier.Any(item => item.CitesTheCompany), IsPublished);

    /// <summary>The example that an item of one of the assessments has.</summary>
    public ComparedExample Example(ComparedDocument document, Example example) =>
        (document == ComparedDocument.Earlier ? _earlier : _later)[ExampleText.Of(example)];

    private void Match(Dictionary<ExampleText, List<ExampleName>> earlier, Dictionary<ExampleText, List<ExampleName>> later, SharperDates sharper)
    {
        foreach (var text in earlier.Keys.Where(later.ContainsKey))
        {
            Add(text, text, earlier[text], later[text]);
        }

        foreach (var (was, isNow) in sharper.Pair(earlier.Keys.Where(text => !later.ContainsKey(text)), later.Keys.Where(text => !earlier.ContainsKey(text))))
        {
            Add(was, isNow, earlier[was], later[isNow]);
        }

        foreach (var text in earlier.Keys.Where(text => !_earlier.ContainsKey(text)))
        {
            Add(text, text, earlier[text], []);
        }

        foreach (var text in later.Keys.Where(text => !_later.ContainsKey(text)))
        {
            Add(text, text, [], later[text]);
        }
    }

    private void Add(ExampleText was, ExampleText isNow, List<ExampleName> earlier, List<ExampleName> later)
    {
        var example = new ComparedExample(was, isNow, earlier, later);
        if (earlier.Count > 0)
        {
            _earlier.Add(was, example);
        }

        if (later.Count > 0)
        {
            _later.Add(isNow, example);
        }
    }

    private static Dictionary<ExampleText, List<ExampleName>> Names(IReadOnlyList<SideItem> items)
    {
        var names = new Dictionary<ExampleText, List<ExampleName>>();
        foreach (var item in items)
        {
            for (var i = 0; i < item.Item.Examples.Count; i++)
            {
                var text = ExampleText.Of(item.Item.Examples[i]);
                if (!names.TryGetValue(text, out var list))
                {
                    names.Add(text, list = []);
                }

                list.Add(new ExampleName(item, i));
            }
        }

        return names;
    }
}
