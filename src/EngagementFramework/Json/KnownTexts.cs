using System.Runtime.InteropServices;
using System.Text;
using EngagementFramework.Cards;
using EngagementFramework.Levels;

namespace EngagementFramework.Json;

/// <summary>Texts that documents name again and again, by their UTF-8: a text that is known need not be made anew. Immutable.</summary>
internal sealed class KnownTexts
{
    private const int MostTexts = 4096;

    private readonly Known[] _known;

    /// <param name="texts">The texts; one that comes twice is known once. Of very many, only the first are known.</param>
    public KnownTexts(IEnumerable<string> texts)
    {
        string[] all = [.. texts.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Take(MostTexts)];

        // At most half is taken, so that what is not known is soon found to be so.
        _known = new Known[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * all.Length) + 1)];
        foreach (var text in all)
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            var place = Place(utf8);
            while (_known[place].Text is not null)
            {
                place = Next(place);
            }

            _known[place] = new Known(utf8, text);
        }
    }

    /// <summary>The ids that an assessment can name: of questions and features, and of criteria and their elements.</summary>
    public static KnownTexts Of(ICardCatalog catalog, IReadOnlyList<EvaluationFramework> frameworks) => new(
    [
        .. frameworks.SelectMany(framework => framework.Criteria).SelectMany(criterion => criterion.Elements.Select(element => element.Id).Prepend(criterion.Id)),
        .. catalog.Cards.SelectMany(card => card.Questions).Select(question => question.Id),
    ]);

    /// <summary>The known text that these bytes are; null where they are none.</summary>
    public string? Find(ReadOnlySpan<byte> utf8)
    {
        for (var place = Place(utf8); _known[place].Text is { } text; place = Next(place))
        {
            if (utf8.SequenceEqual(_known[place].Utf8))
            {
                return text;
            }
        }

        return null;
    }

    private int Next(int place) => (place + 1) & (_known.Length - 1);

    /// <summary>Where to look first: by the length, the first bytes and the last, in which ids differ.</summary>
    private int Place(ReadOnlySpan<byte> utf8)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        var hash = utf8.Length < sizeof(ulong)
            ? Short(utf8)
            : MemoryMarshal.Read<ulong>(utf8) ^ (MemoryMarshal.Read<ulong>(utf8[^sizeof(ulong)..]) * Odd);
        return (int)(((hash + (ulong)utf8.Length) * Odd) >> 40) & (_known.Length - 1);
    }

    private static ulong Short(ReadOnlySpan<byte> utf8)
    {
        var packed = 0UL;
        foreach (var value in utf8)
        {
            packed = (packed << 8) | value;
        }

        return packed;
    }

    private readonly record struct Known(byte[] Utf8, string Text);
}
