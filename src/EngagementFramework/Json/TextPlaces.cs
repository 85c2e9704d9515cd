using System.Text;

namespace EngagementFramework.Json;

/// <summary>Lines and columns, both from 1, of places in a text given as bytes. Asked in the order of the text, it reads the text once.</summary>
internal ref struct TextPlaces(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    /// <summary>The line, and the column in UTF-16 code units, of the byte at <paramref name="offset"/>.</summary>
    public (int Line, int Column) At(int offset)
    {
        offset = Math.Min(offset, _utf8.Length);
        if (offset < _offset)
        {
            (_offset, _line, _column) = (0, 1, 1);
        }

        var passed = _utf8[_offset..offset];
        for (var feed = passed.IndexOf((byte)'\n'); feed >= 0; feed = passed.IndexOf((byte)'\n'))
        {
            passed = passed[(feed + 1)..];
            _line++;
            _column = 1;
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        _offset = offset;
        return (_line, _column);
    }
}
