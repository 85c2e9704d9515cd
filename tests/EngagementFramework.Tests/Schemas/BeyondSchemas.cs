using EngagementFramework.Problems;

namespace EngagementFramework.Tests.Schemas;

/// <summary>What the readers find and a schema does not, by the problem's code, with the reason. Whatever else they find, a schema finds in the same place.</summary>
internal static class BeyondSchemas
{
    private const string Reference = "A schema cannot look up what stands elsewhere in the document, or in another.";
    private const string Others = "A schema cannot compare a value with those beside it.";

    /// <summary>Problems of what is no JSON text, so that there is nothing to hold against a schema.</summary>
    public static IReadOnlyList<string> NoText { get; } = [ProblemCodes.MalformedJson, ProblemCodes.NotUtf8, ProblemCodes.InvalidText, ProblemCodes.TooDeep];

    /// <summary>Problems of which a schema finds none.</summary>
    public static Dictionary<string, string> Never { get; } = new()
    {
        [ProblemCodes.DuplicateMember] = "To a schema an object has each of its members once.",
        [ProblemCodes.OtherFramework] = Reference,
        [ProblemCodes.UnknownQuestion] = Reference,
        [ProblemCodes.UnknownFeature] = Reference,
        [ProblemCodes.UnknownSource] = Reference,
        [ProblemCodes.UnknownEvidenceItem] = Reference,
        [ProblemCodes.UnknownElement] = Reference,
        [ProblemCodes.UnknownExample] = Reference,
        [ProblemCodes.UnknownCriterion] = Reference,
        [ProblemCodes.CriterionAlwaysApplies] = Reference,
        [ProblemCodes.UnknownLevel] = Reference,
        [ProblemCodes.UnknownReference] = Reference,
        [ProblemCodes.UnknownDefinition] = Reference,
        [ProblemCodes.WrongPlaceholders] = Reference,
        [ProblemCodes.UnknownPassage] = Reference,
        [ProblemCodes.DuplicateId] = Others,
        [ProblemCodes.DuplicateResponse] = Others,
        [ProblemCodes.LevelOrder] = Others,
        [ProblemCodes.OutOfOrder] = Others,
        [ProblemCodes.RungWithoutCriteria] = Others,
    };

    /// <summary>Problems of which a schema finds some: here is what it does not.</summary>
    public static Dictionary<string, string> Partly { get; } = new()
    {
        [ProblemCodes.UnknownValue] = "A schema does not see whether a milestone names a request that is there. " + Reference,
        [ProblemCodes.InvalidDate] = "A pattern does not know the lengths of the months, and not which of two dates is the earlier.",
        [ProblemCodes.WrongType] = "To a schema 1.0 and 1e0 are whole numbers.",
        [ProblemCodes.InvalidFingerprint] = "A schema sees that a list is empty, not how many digits belong to a passage, nor how far one reaches.",
        [ProblemCodes.QuestionNumber] = "A schema sees that a number follows an id, not that both are those of the card and the place.",
        [ProblemCodes.DuplicateUse] = "To a schema an empty list differs from none.",
        [ProblemCodes.StanceAtTwoLevels] = "A schema sees a stance twice at one level. " + Others,
    };

    /// <summary>Problems that a reader reports at the second of two values, and a schema at the list.</summary>
    public static IReadOnlyList<string> InLists { get; } = [ProblemCodes.DuplicateValue, ProblemCodes.DuplicateUse, ProblemCodes.StanceAtTwoLevels];
}
