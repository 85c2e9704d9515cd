namespace EngagementFramework.Problems;

/// <summary>The codes of problems. A code keeps its meaning for good.</summary>
public static partial class ProblemCodes
{
    /// <summary>The text is not well-formed JSON.</summary>
    public const string MalformedJson = "malformed-json";

    /// <summary>Objects and lists are nested more deeply than any document needs.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>The document is larger than the reader takes.</summary>
    public const string TooLarge = "too-large";

    /// <summary>More is wrong than is listed.</summary>
    public const string TooManyProblems = "too-many-problems";

    /// <summary>The text is not UTF-8.</summary>
    public const string NotUtf8 = "not-utf8";

    /// <summary>The document is of another format than was asked for.</summary>
    public const string WrongFormat = "wrong-format";

    /// <summary>The document was made by a newer version of the library.</summary>
    public const string NewerFormat = "newer-format";

    /// <summary>An object has a member that its format does not have.</summary>
    public const string UnknownMember = "unknown-member";

    /// <summary>An object has two members of one name.</summary>
    public const string DuplicateMember = "duplicate-member";

    /// <summary>An object lacks a member that its format requires.</summary>
    public const string MissingMember = "missing-member";

    /// <summary>A value is null.</summary>
    public const string NullValue = "null-value";

    /// <summary>A value is of another JSON type than its format requires.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>A value is not one of those that the format allows here.</summary>
    public const string UnknownValue = "unknown-value";

    /// <summary>A text cannot be read: an escape in it is not a character.</summary>
    public const string InvalidText = "invalid-text";

    /// <summary>The document cannot be read, for a reason that has no code of its own.</summary>
    public const string InvalidDocument = "invalid-document";

    /// <summary>A text is not a date of the form that is required here.</summary>
    public const string InvalidDate = "invalid-date";

    /// <summary>A required text is empty or white space.</summary>
    public const string BlankText = "blank-text";

    /// <summary>An id is not in kebab-case.</summary>
    public const string InvalidId = "invalid-id";

    /// <summary>A number is smaller than its meaning allows.</summary>
    public const string NumberTooSmall = "number-too-small";

    /// <summary>An id is taken already.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>A value stands twice in a list.</summary>
    public const string DuplicateValue = "duplicate-value";

    /// <summary>The assessment names another framework than the one in use.</summary>
    public const string OtherFramework = "other-framework";

    /// <summary>No card in use has the question.</summary>
    public const string UnknownQuestion = "unknown-question";

    /// <summary>A question has two responses.</summary>
    public const string DuplicateResponse = "duplicate-response";

    /// <summary>No pack declares the business model feature.</summary>
    public const string UnknownFeature = "unknown-feature";

    /// <summary>A citation names a source that is not in the list.</summary>
    public const string UnknownSource = "unknown-source";

    /// <summary>A use names an evidence item that is not in the list.</summary>
    public const string UnknownEvidenceItem = "unknown-evidence-item";

    /// <summary>A use shows an element that the framework does not have.</summary>
    public const string UnknownElement = "unknown-element";

    /// <summary>A use names an example that its item does not have.</summary>
    public const string UnknownExample = "unknown-example";

    /// <summary>A response names a criterion that the framework does not have.</summary>
    public const string UnknownCriterion = "unknown-criterion";

    /// <summary>A use of evidence shows no element.</summary>
    public const string NothingShown = "nothing-shown";

    /// <summary>Two uses of evidence in one response are the same.</summary>
    public const string DuplicateUse = "duplicate-use";

    /// <summary>A criterion is said not to apply that always does.</summary>
    public const string CriterionAlwaysApplies = "criterion-always-applies";

    /// <summary>A response with another stance than describes-practice has evidence.</summary>
    public const string EvidenceBesideStance = "evidence-beside-stance";

    /// <summary>The stance requires an explanation, and there is none.</summary>
    public const string MissingExplanation = "missing-explanation";

    /// <summary>A ladder has no level with criteria.</summary>
    public const string NoRung = "no-rung";

    /// <summary>A ladder has no level below its first rung.</summary>
    public const string NoFloor = "no-floor";

    /// <summary>The values of levels do not ascend.</summary>
    public const string LevelOrder = "level-order";

    /// <summary>A level above the first rung has no criteria.</summary>
    public const string RungWithoutCriteria = "rung-without-criteria";

    /// <summary>A level has both stances and criteria.</summary>
    public const string StancesAndCriteria = "stances-and-criteria";

    /// <summary>A stance is listed twice.</summary>
    public const string StanceAtTwoLevels = "stance-at-two-levels";

    /// <summary>A stance is listed that no level can be assigned by.</summary>
    public const string StanceNotAssignable = "stance-not-assignable";

    /// <summary>A rung has the red flag mark.</summary>
    public const string RedFlagOnRung = "red-flag-on-rung";

    /// <summary>A criterion has no elements.</summary>
    public const string NoElements = "no-elements";

    /// <summary>A group names a level that the ladder does not have.</summary>
    public const string UnknownLevel = "unknown-level";

    /// <summary>A card refers to a reference that is not declared.</summary>
    public const string UnknownReference = "unknown-reference";

    /// <summary>A card refers to a definition that is not declared.</summary>
    public const string UnknownDefinition = "unknown-definition";

    /// <summary>A card about a feature does not say when it is used.</summary>
    public const string MissingAppliesWhen = "missing-applies-when";

    /// <summary>A card asks for the template and has no feature.</summary>
    public const string TemplateWithoutFeature = "template-without-feature";

    /// <summary>A card has no questions.</summary>
    public const string NoQuestions = "no-questions";

    /// <summary>A section of a card's overview has no paragraphs.</summary>
    public const string NoParagraphs = "no-paragraphs";

    /// <summary>A question's id is not the card's id and the question's number.</summary>
    public const string QuestionNumber = "question-number";

    /// <summary>A file is no plain text: a PDF, for instance.</summary>
    public const string NotPlainText = "not-plain-text";

    /// <summary>No text of the publication was recognised in a copy of it.</summary>
    public const string NothingRecognised = "nothing-recognised";

    /// <summary>A fingerprinted text names a passage that is not in the list.</summary>
    public const string UnknownPassage = "unknown-passage";

    /// <summary>A fingerprint does not have the form that it must have.</summary>
    public const string InvalidFingerprint = "invalid-fingerprint";

    /// <summary>A text is not a language tag.</summary>
    public const string InvalidCulture = "invalid-culture";

    /// <summary>An id in a pack of wording names no kind of text.</summary>
    public const string InvalidTextId = "invalid-text-id";

    /// <summary>A text of a pack of wording has other placeholders than the one that it words.</summary>
    public const string WrongPlaceholders = "wrong-placeholders";

    /// <summary>A text of a pack of wording is for nothing that is in use. A warning.</summary>
    public const string OrphanText = "orphan-text";

    /// <summary>A pack of wording has no text for some of what is in use. A warning.</summary>
    public const string MissingTexts = "missing-texts";

    /// <summary>A text of a pack in another language is the English one. A warning.</summary>
    public const string UntranslatedText = "untranslated-text";

    /// <summary>Two assessments that are to be compared, or a follow-up and the assessment by which it is reviewed, are of different companies.</summary>
    public const string OtherCompany = "other-company";

    /// <summary>Of two assessments that are to be compared, the later one is before the earlier one; or a follow-up is reviewed as of a day before it, or names a day before its own.</summary>
    public const string OutOfOrder = "out-of-order";

    /// <summary>All codes, sorted.</summary>
    public static IReadOnlyList<string> All { get; } = Values.ValueList.Copy<string>(
    [
        AskedAfterReceived,
        BlankText,
        CriterionAlwaysApplies,
        DuplicateId,
        DuplicateMember,
        DuplicateResponse,
        DuplicateUse,
        DuplicateValue,
        EvidenceBesideStance,
        InvalidCulture,
        InvalidDate,
        InvalidDocument,
        InvalidFingerprint,
        InvalidId,
        InvalidText,
        InvalidTextId,
        LevelOrder,
        LongWindow,
        MalformedJson,
        MissingAppliesWhen,
        MissingExplanation,
        MissingMember,
        MissingNote,
        MissingTexts,
        NewerFormat,
        NoElements,
        NoFloor,
        NoParagraphs,
        NoQuestions,
        NoRedFlag,
        NoRung,
        NotPlainText,
        NotUtf8,
        NothingRecognised,
        NothingShown,
        NullValue,
        NumberTooSmall,
        OrphanText,
        OtherCompany,
        OtherFramework,
        OutOfOrder,
        PlaceholderText,
        QuestionNumber,
        ReceivedAfterAsOf,
        RedFlagOnRung,
        RepeatedQuestion,
        RungWithoutCriteria,
        SameDefinition,
        SameReference,
        SearchBrokenOff,
        SimilarIds,
        SourceAfterAsOf,
        SourceWithoutDate,
        SourceWithoutLink,
        StanceAtTwoLevels,
        StanceNotAssignable,
        StancesAndCriteria,
        TemplateWithoutFeature,
        TextNotRecognised,
        TooDeep,
        TooLarge,
        TooManyProblems,
        UncitedSource,
        UnfitPhrase,
        UnknownCriterion,
        UnknownDefinition,
        UnknownElement,
        UnknownEvidenceItem,
        UnknownExample,
        UnknownFeature,
        UnknownLevel,
        UnknownMember,
        UnknownPassage,
        UnknownQuestion,
        UnknownReference,
        UnknownSource,
        UnknownValue,
        UnlistedStance,
        UnsourcedEvidence,
        UntranslatedText,
        UnusedEvidence,
        UnusedFeature,
        WrongFormat,
        WrongIsin,
        WrongLei,
        WrongPlaceholders,
        WrongType,
    ]);

    internal static string TextKey(string code) => "problem." + code;
}
