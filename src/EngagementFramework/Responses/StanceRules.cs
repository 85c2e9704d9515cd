namespace EngagementFramework.Responses;

/// <summary>The one home of what the kinds of stances have in common.</summary>
internal static class StanceRules
{
    /// <summary>Whether a ladder may list the stance at a level, so that it is assigned outright.</summary>
    public static bool IsAssignedALevel(this Stance stance) => stance
        is Stance.NoPractice or Stance.ContestsRelevance or Stance.UnableToRespond or Stance.AssertsLegality;

    /// <summary>Whether a response of the stance must say why.</summary>
    public static bool RequiresExplanation(this Stance stance) => stance
        is Stance.ContestsRelevanceWithExplanation or Stance.Deferred or Stance.NotApplicable;
}
