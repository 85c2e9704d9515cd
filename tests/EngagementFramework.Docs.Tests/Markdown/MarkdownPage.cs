using System.Text;
using System.Text.RegularExpressions;

namespace EngagementFramework.Docs.Tests.Markdown;

/// <summary>As much of a Markdown page as the tests need: its fenced blocks, its tables, its headings and its links.</summary>
internal sealed partial class MarkdownPage
{
    private readonly List<CodeBlock> _blocks = [];
    private readonly List<MarkdownTable> _tables = [];
    private readonly List<string> _headings = [];
    private readonly StringBuilder _prose = new();

    public MarkdownPage(string path, string text)
    {
        Path = path;
        var lines = text.Split('\n');
        var mark = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                i = Block(lines, i, mark);
            }
            else if (lines[i].StartsWith('|'))
            {
                i = Table(lines, i, mark);
            }
            else
            {
                Line(lines[i]);
            }

            mark = Comment().Match(lines[i]) is { Success: true } comment ? comment.Groups[1].Value : lines[i].Length == 0 ? mark : "";
        }
    }

    public string Path { get; }

    public IReadOnlyList<CodeBlock> Blocks => _blocks;

    public IReadOnlyList<MarkdownTable> Tables => _tables;

    /// <summary>The anchors of the headings, as GitHub makes them.</summary>
    public IReadOnlyList<string> Anchors => [.. _headings.Select(Anchor)];

    public IReadOnlyList<string> Headings => _headings;

    /// <summary>The page without its fenced blocks.</summary>
    public string Prose => _prose.ToString();

    /// <summary>The targets of links and pictures, outside code.</summary>
    public IEnumerable<string> Links => Link().Matches(InlineCode().Replace(Prose, "")).Select(match => match.Groups[1].Value);

    public MarkdownTable TableUnder(string heading) => _tables.First(table => table.Heading == heading);

    public CodeBlock? BlockAfter(CodeBlock block) => _blocks.SkipWhile(other => other != block).Skip(1).FirstOrDefault();

    private int Block(string[] lines, int start, string mark)
    {
        var end = Array.IndexOf(lines, "```", start + 1);
        if (end < 0)
        {
            throw new FormatException($"{Path}({start + 1}): the block is not closed.");
        }

        _blocks.Add(new CodeBlock(lines[start][3..].Trim(), mark, start + 1, string.Join('\n', lines[(start + 1)..end])));
        return end;
    }

    private int Table(string[] lines, int start, string mark)
    {
        var end = start;
        while (end + 1 < lines.Length && lines[end + 1].StartsWith('|'))
        {
            end++;
        }

        _tables.Add(new MarkdownTable(_headings.LastOrDefault(""), mark, Cells(lines[start]), [.. lines[(start + 2)..(end + 1)].Select(Cells)]));
        _prose.AppendJoin('\n', lines[start..(end + 1)]).Append('\n');
        return end;
    }

    private void Line(string line)
    {
        if (HeadingLine().Match(line) is { Success: true } heading)
        {
            _headings.Add(heading.Groups[1].Value);
        }

        _prose.Append(line).Append('\n');
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"^<!-- (.+) -->$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^#{1,6} (.+)$")]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex InlineCode();
}
