namespace EngagementFramework.Texts;

/// <summary>What is put into a placeholder of a text: <c>{question}</c> is filled by the argument named <c>question</c>.</summary>
/// <param name="Name">The placeholder's name, without braces.</param>
/// <param name="Value">What stands in its place, as it is.</param>
public readonly record struct TextArgument(string Name, string Value);
