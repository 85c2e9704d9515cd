using System.Text;

namespace EngagementFramework.Wordings;

/// <summary>A text as it counts, and as it is handed on: in its own characters, without what layout and markup did to it.</summary>
internal sealed class CanonicalText
{
    private readonly StringBuilder _canonical = new();
    private readonly StringBuilder _output = new();
    private readonly List<int> _places = [];

    /// <summary>The characters that count.</summary>
    public string Text => _canonical.ToString();

    /// <summary>A text by itself, read from its beginning to its end.</summary>
    public static CanonicalText Of(string text)
    {
        var source = SourceText.Of(text);
        var canonical = new CanonicalText();
        var spaced = false;
        foreach (var line in source.Lines)
        {
            for (var i = line.Start; i < line.End; i++)
            {
                var sign = source.Signs[i];
                if (sign.IsSpace)
                {
                    spaced = true;
                    continue;
                }

                canonical.Space(spaced, sign);
                canonical.Add(sign);
                spaced = false;
            }

            spaced = !line.Joined;
        }

        return canonical;
    }

    /// <summary>Whether a space between two characters counts: beside a dash it does not.</summary>
    public static bool SpaceCounts(char before, char after) => before != '-' && after != '-';

    public void Add(Sign sign)
    {
        if (sign.Canonical != Sign.None)
        {
            _places.Add(_output.Length);
            _canonical.Append(sign.Canonical);
        }

        if (sign.Output != Sign.None)
        {
            _output.Append(sign.Output);
        }
    }

    public void AddSpace(bool counts) => Add(new Sign(counts ? ' ' : Sign.None, ' '));

    /// <summary>A part as it is handed on.</summary>
    /// <param name="after">How many characters that count come before it.</param>
    /// <param name="length">How many it has.</param>
    public string Output(int after, int length)
    {
        var end = after + length < _places.Count ? _places[after + length] : _output.Length;
        return _output.ToString(_places[after], end - _places[after]).Trim();
    }

    private void Space(bool spaced, Sign next)
    {
        if (spaced && _canonical.Length > 0)
        {
            AddSpace(SpaceCounts(_canonical[^1], next.Canonical));
        }
    }
}
