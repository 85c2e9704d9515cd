using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Problems;

/// <summary>Warnings that documents of several formats share.</summary>
internal static class CommonWarnings
{
    /// <summary>A text in which something is left to be filled in.</summary>
    public static void Filled(this ProblemCollector warnings, string? text, string pointer)
    {
        if (text is not null && Placeholder.Find(text) is { } placeholder)
        {
            warnings.Warn(ProblemCodes.PlaceholderText, pointer, new TextArgument("placeholder", placeholder));
        }
    }

    /// <summary>What a document was made from, in which something is left to be filled in.</summary>
    public static void Filled(this ProblemCollector warnings, Publication? source, string pointer)
    {
        warnings.Filled(source?.Title, pointer + "/title");
        warnings.Filled(source?.Publisher, pointer + "/publisher");
        warnings.Filled(source?.Edition, pointer + "/edition");
        warnings.Filled(source?.Note, pointer + "/note");
    }

    /// <summary>Texts in which something is left to be filled in.</summary>
    public static void Filled(this ProblemCollector warnings, IReadOnlyList<string> texts, string pointer)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            warnings.Filled(texts[i], $"{pointer}/{i}");
        }
    }

    /// <summary>An id that differs from one of those <paramref name="taken"/> only by case or punctuation. It is taken then.</summary>
    public static void Distinct(this ProblemCollector warnings, string id, Dictionary<string, string> taken, string pointer, string kind)
    {
        var form = NormalForm.OfId(id);
        if (form.Length > 0 && !taken.TryAdd(form, id) && taken[form] != id)
        {
            warnings.Warn(ProblemCodes.SimilarIds, pointer, new TextArgument("kind", warnings.Term(kind)), new TextArgument("id", id), new TextArgument("other", taken[form]));
        }
    }

    /// <summary>A definition that says the same as one of those <paramref name="given"/>, by their text. It is given then.</summary>
    public static void Defined(this ProblemCollector warnings, string definition, string id, Dictionary<string, string> given, string pointer, string kind)
    {
        var form = NormalForm.OfText(definition);
        if (form.Length > 0 && !given.TryAdd(form, id))
        {
            warnings.Warn(ProblemCodes.SameDefinition, pointer, new TextArgument("kind", warnings.Term(kind)), new TextArgument("id", id), new TextArgument("other", given[form]));
        }
    }
}
