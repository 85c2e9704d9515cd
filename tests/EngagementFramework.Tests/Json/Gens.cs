using CsCheck;
using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Json;

/// <summary>Values that documents are made of.</summary>
internal static class Gens
{
    public static Gen<string> Text { get; } = Gen.OneOf(
        Gen.OneOf("A", "é 😀 𝒜", "\"\\/\b\f\n\r\t\u0001", "\u2028\ufeff\u0000", "null", "</script>", " x ", "{}", "~0/~1"),
        Gen.String[Gen.Char.AlphaNumeric, 1, 9]);

    public static Gen<string?> OptionalText { get; } = Optional(Text);

    public static Gen<DateOnly> Day { get; } = Gen.OneOf(
        Gen.Int[-1200, 300].Select(days => new DateOnly(2026, 6, 30).AddDays(days)),
        Gen.OneOf(DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29)));

    public static Gen<DateOnly?> OptionalDay { get; } = Gen.Bool.SelectMany(some => some ? Day.Select(day => (DateOnly?)day) : Gen.Const((DateOnly?)null));

    public static Gen<PartialDate> Date { get; } = Gen.OneOf(DatePart(), Gen.Select(DatePart(), DatePart(), Interval));

    public static Gen<Extensions?> OptionalExtensions { get; } = Optional(
        Json(3).Select(json => Extensions.Parse($$"""{ "a": {{json}}, "": {{json}} }""")));

    public static Gen<T?> Optional<T>(Gen<T> gen) where T : class => Gen.Bool.SelectMany(some => some ? gen.Select(value => (T?)value) : Gen.Const((T?)null));

    /// <summary>Some of the values, each once, in any order.</summary>
    public static Gen<T[]> Some<T>(IReadOnlyList<T> values, int least = 0, int most = int.MaxValue) => values.Count == 0
        ? Gen.Const(Array.Empty<T>())
        : Gen.Int[Math.Min(least, values.Count), Math.Min(most, values.Count)].SelectMany(count => Gen.Shuffle(values.ToArray(), count));

    public static Gen<T[]> Each<T>(int least, int most, Func<int, Gen<T>> gen) => Gen.Int[least, most].SelectMany(count => Sequence(count, gen));

    public static Gen<T[]> Sequence<T>(int count, Func<int, Gen<T>> gen) => Enumerable.Range(0, count).Aggregate(
        Gen.Const(Array.Empty<T>()),
        (all, index) => all.SelectMany(earlier => gen(index).Select(item => (T[])[.. earlier, item])));

    private static PartialDate Interval(PartialDate one, PartialDate other) =>
        one.EarliestStart <= other.LatestEnd ? PartialDate.Interval(one, other) : PartialDate.Interval(other, one);

    private static Gen<PartialDate> DatePart() => Gen.Select(Day, Gen.Int[0, 3], (day, kind) => kind switch
    {
        0 => PartialDate.Day(day),
        1 => PartialDate.Month(day.Year, day.Month),
        2 => PartialDate.Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        _ => PartialDate.Year(day.Year),
    });

    private static Gen<string> Json(int depth)
    {
        var leaf = Gen.OneOf(Gen.OneOf("null", "true", "false", "0", "-0", "1.50", "1e400", "\"\"", "\"\\ud83d\\ude00\"", "{}", "[]"), Gen.Int.Select(number => $"{number}"));
        return depth == 0 ? leaf : Gen.OneOf(leaf, Json(depth - 1).Select(json => $"[{json},{json}]"), Json(depth - 1).Select(json => $$"""{"b":{{json}},"c":1}"""));
    }
}
