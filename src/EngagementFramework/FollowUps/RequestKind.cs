namespace EngagementFramework.FollowUps;

/// <summary>What kind of thing a company is asked for. None of them asks it to leave anything out.</summary>
public enum RequestKind
{
    /// <summary>An answer that describes what the company does.</summary>
    Answer,

    /// <summary>What shows an element of a criterion.</summary>
    ShowElement,

    /// <summary>The day of an example of which the date is missing or too rough.</summary>
    SharpenDate,

    /// <summary>Newer examples in place of those that are out of date, or soon will be.</summary>
    RenewExample,

    /// <summary>Examples, where there are none of the kind.</summary>
    GiveExample,

    /// <summary>What shows an element that counts only once the company itself has made it public.</summary>
    Publish,
}
