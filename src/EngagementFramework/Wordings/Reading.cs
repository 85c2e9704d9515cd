namespace EngagementFramework.Wordings;

/// <summary>How far a passage was read: a place in the source text, and what was made of it.</summary>
internal record struct Reading(int Line, int Sign)
{
    /// <summary>The passages that this may still be: their checks agree so far.</summary>
    public PassageRange Passages { get; set; }

    /// <summary>How many characters that count were read.</summary>
    public int Length { get; private set; }

    public ulong Hash { get; private set; } = StepHash.Empty;

    /// <summary>The last character that counts.</summary>
    public char Last { get; private set; }

    /// <summary>Whether a space comes before what is read next.</summary>
    public bool Spaced { get; set; }

    /// <summary>How many times foreign lines may still be passed over before the next check.</summary>
    public int Leaps { get; set; }

    /// <summary>How many lines were begun, and marks left out.</summary>
    public int Turns { get; set; }

    public void Count(char character)
    {
        Hash = StepHash.Add(Hash, character);
        Last = character;
        Length++;
    }
}
