namespace EngagementFramework.Reports;

/// <summary>The blocks of a page of Markdown. Texts are escaped here; what is called markup is taken as it is.</summary>
internal sealed class MarkdownPage(TextWriter writer)
{
    private bool _any;

    public void Heading(int depth, string text)
    {
        Block();
        Line($"{new string('#', depth)} {MarkdownText.Escape(text)}");
    }

    /// <summary>A paragraph of the sentences that are there.</summary>
    public void Paragraph(params IEnumerable<string?> sentences)
    {
        var text = string.Join(' ', sentences.OfType<string>().Select(MarkdownText.Escape));
        if (text.Length > 0)
        {
            Markup(text);
        }
    }

    public void Quote(string text) => Markup("> " + MarkdownText.Escape(text));

    /// <summary>A paragraph that words in bold introduce.</summary>
    public void Introduced(string introduction, string? text)
    {
        if (text is not null)
        {
            Markup($"**{MarkdownText.Escape(introduction)}** {MarkdownText.Escape(text)}");
        }
    }

    public void Markup(string markup)
    {
        Block();
        Line(markup);
    }

    /// <summary>A list under a word in bold; nothing where the list is empty.</summary>
    public void Items(string label, IEnumerable<string> texts) => MarkupItems(label, texts.Select(text => "- " + MarkdownText.Escape(text)));

    /// <summary>A list under a word in bold, its lines as they are; nothing where the list is empty.</summary>
    public void MarkupItems(string label, IEnumerable<string> lines)
    {
        var any = false;
        foreach (var line in lines)
        {
            if (!any)
            {
                Markup($"**{MarkdownText.Escape(label)}**");
                Block();
                any = true;
            }

            Line(line);
        }
    }

    /// <summary>A list, its lines as they are; nothing where the list is empty.</summary>
    public void MarkupItems(IEnumerable<string> lines)
    {
        if (string.Join('\n', lines) is { Length: > 0 } list)
        {
            Markup(list);
        }
    }

    /// <summary>A table of cells that are markup; nothing where there are no rows.</summary>
    public void Table(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        Block();
        Line($"| {string.Join(" | ", headings.Select(MarkdownText.Escape))} |");
        Line($"|{string.Concat(Enumerable.Repeat("---|", headings.Count))}");
        foreach (var row in rows)
        {
            Line($"| {string.Join(" | ", row)} |");
        }
    }

    private void Block()
    {
        if (_any)
        {
            writer.Write('\n');
        }

        _any = true;
    }

    private void Line(string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }
}
