namespace EngagementFramework.Tests.Json;

/// <summary>Says which problem code a test proves that no fixture can hold.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProvesCodeAttribute(string code) : Attribute
{
    public string Code { get; } = code;
}
