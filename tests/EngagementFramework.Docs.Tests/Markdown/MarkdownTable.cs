namespace EngagementFramework.Docs.Tests.Markdown;

/// <summary>A table of a page.</summary>
/// <param name="Heading">The heading under which it stands.</param>
/// <param name="Mark">The HTML comment right before the table, without its dashes; empty where there is none.</param>
/// <param name="Columns">The cells of the header.</param>
/// <param name="Rows">The cells of the rows, as written.</param>
internal sealed record MarkdownTable(string Heading, string Mark, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
