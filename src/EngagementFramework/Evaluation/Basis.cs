namespace EngagementFramework.Evaluation;

/// <summary>What a level rests on.</summary>
public enum Basis
{
    /// <summary>The stance alone.</summary>
    Stance,

    /// <summary>The company describes practice, and no rung is met. That is not the same as saying that there is no practice.</summary>
    Floor,

    /// <summary>The rungs that the evidence reaches.</summary>
    Rungs,
}
