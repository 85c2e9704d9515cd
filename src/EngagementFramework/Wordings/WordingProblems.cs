using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Wordings;

/// <summary>What packs of wording and the fingerprints that make them have in common. Null, which only code can put there, is a blank text.</summary>
internal static class WordingProblems
{
    public static void KebabId(this ProblemCollector problems, string? id, string pointer)
    {
        if (id is null)
        {
            problems.Add(ProblemCodes.BlankText, pointer);
            return;
        }

        problems.Id(id, pointer);
    }

    public static void Culture(this ProblemCollector problems, string? culture, string pointer)
    {
        if (culture is null)
        {
            problems.Add(ProblemCodes.BlankText, pointer);
        }
        else if (!CultureTag.IsWellFormed(culture))
        {
            problems.Add(ProblemCodes.InvalidCulture, pointer, new TextArgument("culture", culture));
        }
    }

    /// <summary>An id of a text that is not among those <paramref name="taken"/>; it is then.</summary>
    public static void TextId(this ProblemCollector problems, string? id, HashSet<string> taken, Func<string, bool> hasForm, string pointer)
    {
        if (id is null)
        {
            problems.Add(ProblemCodes.BlankText, pointer);
        }
        else if (!hasForm(id))
        {
            problems.Add(ProblemCodes.InvalidTextId, pointer, new TextArgument("id", id));
        }
        else if (!taken.Add(id))
        {
            problems.DuplicateId(id, pointer, "text");
        }
    }
}
