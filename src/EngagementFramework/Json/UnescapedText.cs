using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EngagementFramework.Json;

/// <summary>Texts that JSON needs no escapes for, and whose characters are one byte each: most are.</summary>
internal static class UnescapedText
{
    private const char First = ' ';
    private const char Last = '~';

    /// <summary>Copies a text as UTF-8; false where it is not plain, and then what was copied means nothing.</summary>
    public static bool TryCopy(ReadOnlySpan<char> text, Span<byte> to)
    {
        var from = MemoryMarshal.Cast<char, ushort>(text);
        var done = 0;
        for (; from.Length - done >= Vector128<byte>.Count; done += Vector128<byte>.Count)
        {
            if (!TryCopy(Vector128.Create(from[done..]), Vector128.Create(from[(done + Vector128<ushort>.Count)..]), to[done..]))
            {
                return false;
            }
        }

        // What is left is copied together with some of what was before it, where there is any.
        if (done < from.Length && from.Length >= Vector128<byte>.Count)
        {
            done = from.Length - Vector128<byte>.Count;
            return TryCopy(Vector128.Create(from[done..]), Vector128.Create(from[(done + Vector128<ushort>.Count)..]), to[done..]);
        }

        for (; done < from.Length; done++)
        {
            var character = from[done];
            if (character is < First or > Last or '"' or '\\')
            {
                return false;
            }

            to[done] = (byte)character;
        }

        return true;
    }

    private static bool TryCopy(Vector128<ushort> lower, Vector128<ushort> upper, Span<byte> to)
    {
        if ((Special(lower) | Special(upper)) != Vector128<ushort>.Zero)
        {
            return false;
        }

        Vector128.Narrow(lower, upper).CopyTo(to);
        return true;
    }

    private static Vector128<ushort> Special(Vector128<ushort> characters) =>
        Vector128.GreaterThan(characters - Vector128.Create((ushort)First), Vector128.Create((ushort)(Last - First)))
        | Vector128.Equals(characters, Vector128.Create((ushort)'"'))
        | Vector128.Equals(characters, Vector128.Create((ushort)'\\'));
}
