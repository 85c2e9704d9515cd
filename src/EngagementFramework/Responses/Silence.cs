namespace EngagementFramework.Responses;

/// <summary>When a question that is not answered was put to the company at all.</summary>
internal static class Silence
{
    /// <summary>Whether the company was asked: what desk research did not find, nobody may have asked for, unless it is said when it was.</summary>
    public static bool WasAsked(Origin? origin, DateOnly? askedOn) => origin != Origin.DeskResearch || askedOn is not null;
}
