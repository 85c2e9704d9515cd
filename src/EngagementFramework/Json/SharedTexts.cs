using System.Text.Json;

namespace EngagementFramework.Json;

/// <summary>
/// The texts of one document as it is read. What is known already, and what is short and comes again, such as the ids of sources and
/// items, is one text in memory each time. It lives as long as the reading of the document.
/// </summary>
internal sealed class SharedTexts(KnownTexts known)
{
    private const int LongestShort = sizeof(ulong) - 1;
    private const int Places = 64;

    private readonly (ulong Packed, string Text)[] _short = new (ulong, string)[Places];

    /// <summary>The text at the reader, an id: one that is known, if it is.</summary>
    public string Id(ref readonly Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped)
        {
            return reader.GetString()!;
        }

        var utf8 = reader.ValueSpan;
        return utf8.Length <= LongestShort ? Short(in reader, utf8) : known.Find(utf8) ?? reader.GetString()!;
    }

    private string Short(ref readonly Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        // The length is in it, so that no two texts have one number.
        var packed = (ulong)utf8.Length + 1;
        foreach (var value in utf8)
        {
            packed = (packed << 8) | value;
        }

        ref var place = ref _short[(int)((packed * 0x9E3779B97F4A7C15) >> 58)];
        if (place.Packed != packed)
        {
            place = (packed, reader.GetString()!);
        }

        return place.Text;
    }
}
