using System.Globalization;

namespace EngagementFramework.Responses;

/// <summary>A day, month, quarter or year: the days from <paramref name="First"/> to <paramref name="Last"/>, both inclusive.</summary>
internal readonly record struct DatePart(DateOnly First, DateOnly Last)
{
    public static bool TryParse(ReadOnlySpan<char> text, out DatePart part)
    {
        part = default;
        if (text.Length < 4 || !TryNumber(text[..4], out var year) || year == 0)
        {
            return false;
        }

        switch (text.Length)
        {
            case 4:
                part = Months(year, 1, 12);
                return true;
            case 7 when text[4] == '-' && text[5] == 'Q' && text[6] is >= '1' and <= '4':
                part = Months(year, ((text[6] - '1') * 3) + 1, 3);
                return true;
            case 7 when text[4] == '-' && TryNumber(text[5..], out var month) && month is >= 1 and <= 12:
                part = Months(year, month, 1);
                return true;
            case 10 when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day):
                part = new DatePart(day, day);
                return true;
            default:
                return false;
        }
    }

    private static DatePart Months(int year, int month, int count)
    {
        var last = month + count - 1;
        return new DatePart(new DateOnly(year, month, 1), new DateOnly(year, last, DateTime.DaysInMonth(year, last)));
    }

    // The parser by itself would let null characters pass at the end.
    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        return !digits.ContainsAnyExceptInRange('0', '9') && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
