using System.Diagnostics.CodeAnalysis;

namespace EngagementFramework.Responses;

/// <summary>
/// A date as people know it: a day, a month, a quarter, a year, or an interval of two of these for an activity that lasted.
/// Immutable, and equal to another with the same text. A month is <em>one unknown day</em> of it, not an activity that filled it:
/// <c>2026-03</c> is some day of March, while <c>2024-05/2026-03</c> is an activity that ran until some day of March.
/// </summary>
public sealed class PartialDate : IEquatable<PartialDate>, ISpanParsable<PartialDate>
{
    private PartialDate(string text, DateOnly earliestStart, DateOnly earliestEnd, DateOnly latestEnd)
    {
        Text = text;
        EarliestStart = earliestStart;
        EarliestEnd = earliestEnd;
        LatestEnd = latestEnd;
    }

    /// <summary>The date as written: <c>YYYY-MM-DD</c>, <c>YYYY-MM</c>, <c>YYYY-Qn</c>, <c>YYYY</c>, or two of these with <c>/</c> between them.</summary>
    public string Text { get; }

    /// <summary>The first day on which it can have begun, inclusive.</summary>
    public DateOnly EarliestStart { get; }

    /// <summary>The first day on which it can have ended, inclusive; never before <see cref="EarliestStart"/>.</summary>
    public DateOnly EarliestEnd { get; }

    /// <summary>The last day on which it can have ended, inclusive.</summary>
    public DateOnly LatestEnd { get; }

    /// <summary>The given day.</summary>
    public static PartialDate Day(DateOnly day) => Parse(Values.Iso.Text(day));

    /// <summary>An unknown day of the given month.</summary>
    /// <exception cref="FormatException">There is no such month in the years 1 to 9999.</exception>
    public static PartialDate Month(int year, int month) => Parse(FormattableString.Invariant($"{year:D4}-{month:D2}"));

    /// <summary>An unknown day of the given calendar quarter, 1 to 4.</summary>
    /// <exception cref="FormatException">There is no such quarter in the years 1 to 9999.</exception>
    public static PartialDate Quarter(int year, int quarter) => Parse(FormattableString.Invariant($"{year:D4}-Q{quarter}"));

    /// <summary>An unknown day of the given year.</summary>
    /// <exception cref="FormatException">The year is not one of 1 to 9999.</exception>
    public static PartialDate Year(int year) => Parse(FormattableString.Invariant($"{year:D4}"));

    /// <summary>An activity that began in <paramref name="from"/> and ended in <paramref name="to"/>, neither of them an interval.</summary>
    /// <exception cref="FormatException">The last day of <paramref name="to"/> is before the first day of <paramref name="from"/>, or one is an interval.</exception>
    public static PartialDate Interval(PartialDate from, PartialDate to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Parse($"{from.Text}/{to.Text}");
    }

    /// <summary>Reads a date.</summary>
    /// <exception cref="FormatException">The text is not such a date.</exception>
    public static PartialDate Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static PartialDate Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var date)
        ? date
        : throw new FormatException($"'{s}' is not a date of the form YYYY-MM-DD, YYYY-MM, YYYY-Qn, YYYY, or two of these with '/' between them.");

    /// <summary>Reads a date; false where the text is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out PartialDate result) => TryRead(s.AsSpan(), s, out result);

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PartialDate result) =>
        TryRead(s.AsSpan(), s, out result);

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out PartialDate result) => TryRead(s, null, out result);

    /// <param name="s">What is read.</param>
    /// <param name="text">The same as a text, where there is one: another need not be made.</param>
    /// <param name="result">The date.</param>
    private static bool TryRead(ReadOnlySpan<char> s, string? text, [MaybeNullWhen(false)] out PartialDate result)
    {
        result = null;
        var slash = s.IndexOf('/');
        if (!DatePart.TryParse(slash < 0 ? s : s[..slash], out var from))
        {
            return false;
        }

        if (slash < 0)
        {
            result = new PartialDate(text ?? s.ToString(), from.First, from.First, from.Last);
            return true;
        }

        if (!DatePart.TryParse(s[(slash + 1)..], out var to) || to.Last < from.First)
        {
            return false;
        }

        result = new PartialDate(text ?? s.ToString(), from.First, to.First < from.First ? from.First : to.First, to.Last);
        return true;
    }

    /// <summary>Whether the other is written in the same way. <c>2026-03</c> and <c>2026-03/2026-03</c> differ.</summary>
    public bool Equals(PartialDate? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PartialDate);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The date as written.</summary>
    public override string ToString() => Text;
}
