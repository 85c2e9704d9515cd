using EngagementFramework.Levels;
using EngagementFramework.Values;

namespace EngagementFramework.Wordings;

/// <summary>Goes through the texts of a ladder by their ids: the only place that knows which there are.</summary>
internal static class FrameworkTexts
{
    /// <summary>The ladder with the texts of the wordbook.</summary>
    public static EvaluationFramework Word(EvaluationFramework framework, IWordbook words)
    {
        var id = "frameworks/" + framework.Id;
        return framework with
        {
            Name = words.Text(id + "/name", framework.Name),
            Groups = WordbookExtensions.Each(framework.Groups, (group, _) => group with { Explanation = words.Text($"{id}/groups/{group.Id}", group.Explanation) }),
            Levels = WordbookExtensions.Each(framework.Levels, (level, _) => level with
            {
                Name = words.Text($"{id}/levels/{level.Id}/name", level.Name),
                Definition = words.Text($"{id}/levels/{level.Id}/definition", level.Definition),
                Criteria = WordbookExtensions.Each(level.Criteria, (criterion, _) => Criterion(criterion, id, words)),
            }),
            Wordings = ValueList.Union(framework.Wordings, words.Used),
        };
    }

    private static Criterion Criterion(Criterion criterion, string id, IWordbook words) => criterion with
    {
        Name = words.Optional($"{id}/criteria/{criterion.Id}/name", criterion.Name),
        Definition = words.Text($"{id}/criteria/{criterion.Id}/definition", criterion.Definition),
        Elements = WordbookExtensions.Each(criterion.Elements, (element, _) => element with
        {
            Definition = words.Text($"{id}/elements/{element.Id}", element.Definition),
            Ask = words.Optional($"{id}/elements/{element.Id}/ask", element.Ask),
        }),
    };
}
