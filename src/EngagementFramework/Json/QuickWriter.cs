using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Json;

/// <summary>
/// Writes results, of which a portfolio has thousands, without the serialiser's general machinery, which takes three times as long. The
/// bytes are those of the serialiser: a test compares them.
/// </summary>
internal static partial class QuickWriter
{
    private delegate void WriteItem<T>(JsonOutput output, T item);

    private static void Text(JsonOutput output, ReadOnlySpan<byte> name, string value)
    {
        output.Member(name);
        output.Text(value);
    }

    private static void OptionalText(JsonOutput output, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            Text(output, name, value);
        }
    }

    private static void Day(JsonOutput output, ReadOnlySpan<byte> name, DateOnly value)
    {
        output.Member(name);
        output.Day(value);
    }

    private static void OptionalDay(JsonOutput output, ReadOnlySpan<byte> name, DateOnly? value)
    {
        if (value is { } day)
        {
            Day(output, name, day);
        }
    }

    private static void DayOrNull(JsonOutput output, ReadOnlySpan<byte> name, DateOnly? value)
    {
        output.Member(name);
        if (value is { } day)
        {
            output.Day(day);
        }
        else
        {
            output.Verbatim("null"u8);
        }
    }

    private static void Number(JsonOutput output, ReadOnlySpan<byte> name, int value)
    {
        output.Member(name);
        output.Number(value);
    }

    private static void NumberOrNull(JsonOutput output, ReadOnlySpan<byte> name, int? value)
    {
        output.Member(name);
        if (value is { } number)
        {
            output.Number(number);
        }
        else
        {
            output.Verbatim("null"u8);
        }
    }

    private static void Flag(JsonOutput output, ReadOnlySpan<byte> name, bool value)
    {
        output.Member(name);
        output.Verbatim(value ? "true"u8 : "false"u8);
    }

    private static void OptionalExtensions(JsonOutput output, Extensions? value)
    {
        if (value is not null)
        {
            output.Member("extensions"u8);
            output.Element(value.Json);
        }
    }

    private static void Name<TEnum>(JsonOutput output, ReadOnlySpan<byte> name, TEnum value) where TEnum : struct, Enum
    {
        output.Member(name);
        output.Verbatim(WireName<TEnum>.Quoted(value));
    }

    private static void OptionalName<TEnum>(JsonOutput output, ReadOnlySpan<byte> name, TEnum? value) where TEnum : struct, Enum
    {
        if (value is { } known)
        {
            Name(output, name, known);
        }
    }

    private static void List<T>(JsonOutput output, ReadOnlySpan<byte> name, IReadOnlyList<T> items, WriteItem<T> write)
    {
        output.Member(name);
        output.StartList();
        foreach (var item in items.Span())
        {
            output.Item();
            write(output, item);
        }

        output.EndList();
    }

    private static void OptionalList<T>(JsonOutput output, ReadOnlySpan<byte> name, IReadOnlyList<T> items, WriteItem<T> write)
    {
        if (items.Count > 0)
        {
            List(output, name, items, write);
        }
    }

    private static void Texts(JsonOutput output, ReadOnlySpan<byte> name, IReadOnlyList<string> items)
    {
        output.Member(name);
        output.StartList();
        foreach (var item in items.Span())
        {
            output.Item();
            output.Text(item);
        }

        output.EndList();
    }
}
