namespace EngagementFramework.Problems;

/// <content>The codes of what is allowed and surely not meant.</content>
public static partial class ProblemCodes
{
    /// <summary>A warning: a text of the publication was not recognised in a copy of it.</summary>
    public const string TextNotRecognised = "text-not-recognised";

    /// <summary>A warning: the search for the texts of a publication was broken off, for it would take too long.</summary>
    public const string SearchBrokenOff = "search-broken-off";

    /// <summary>A warning: two entries of a kind have the same definition.</summary>
    public const string SameDefinition = "same-definition";

    /// <summary>A warning: no level lists a stance that could be listed.</summary>
    public const string UnlistedStance = "unlisted-stance";

    /// <summary>A warning: no level of a ladder is a red flag.</summary>
    public const string NoRedFlag = "no-red-flag";

    /// <summary>A warning: a window for examples is longer than ten years.</summary>
    public const string LongWindow = "long-window";

    /// <summary>A warning: two ids differ only by case or punctuation.</summary>
    public const string SimilarIds = "similar-ids";

    /// <summary>A warning: a placeholder was left in a text.</summary>
    public const string PlaceholderText = "placeholder-text";

    /// <summary>A warning: no card is about a feature that a pack declares.</summary>
    public const string UnusedFeature = "unused-feature";

    /// <summary>A warning: the phrase of a feature does not fit into a question.</summary>
    public const string UnfitPhrase = "unfit-phrase";

    /// <summary>A warning: the text of a question repeats that of another.</summary>
    public const string RepeatedQuestion = "repeated-question";

    /// <summary>A warning: two references are the same but for their id.</summary>
    public const string SameReference = "same-reference";

    /// <summary>A warning: a Legal Entity Identifier has a wrong form or wrong check digits.</summary>
    public const string WrongLei = "wrong-lei";

    /// <summary>A warning: an International Securities Identification Number has a wrong form or a wrong check digit.</summary>
    public const string WrongIsin = "wrong-isin";

    /// <summary>A warning: a public source has no address.</summary>
    public const string SourceWithoutLink = "source-without-link";

    /// <summary>A warning: a source has no date.</summary>
    public const string SourceWithoutDate = "source-without-date";

    /// <summary>A warning: a source was published or read after the last day that the assessment can know of.</summary>
    public const string SourceAfterAsOf = "source-after-as-of";

    /// <summary>A warning: nothing cites a source.</summary>
    public const string UncitedSource = "uncited-source";

    /// <summary>A warning: an evidence item that a response uses cites no source.</summary>
    public const string UnsourcedEvidence = "unsourced-evidence";

    /// <summary>A warning: no response uses an evidence item.</summary>
    public const string UnusedEvidence = "unused-evidence";

    /// <summary>A warning: a question was asked after its response was received.</summary>
    public const string AskedAfterReceived = "asked-after-received";

    /// <summary>A warning: a response was received after the last day that the assessment can know of.</summary>
    public const string ReceivedAfterAsOf = "received-after-as-of";

    /// <summary>A warning: an element is said to be shown that needs a note, and there is none.</summary>
    public const string MissingNote = "missing-note";
}
