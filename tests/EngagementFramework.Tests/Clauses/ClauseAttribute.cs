namespace EngagementFramework.Tests.Clauses;

/// <summary>Says which clause of the source, or which interpretation (I-1 to I-13), a test proves.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ClauseAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
