namespace EngagementFramework.Docs.Tests.Markdown;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">What stands after the fence.</param>
/// <param name="Mark">The HTML comment right before the block, without its dashes; empty where there is none.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Text">The lines between the fences, joined by line feeds.</param>
internal sealed record CodeBlock(string Language, string Mark, int Line, string Text);
