using System.Globalization;
using System.Text;

namespace EngagementFramework.Tool.Hosting;

/// <summary>The three streams that a process is given. Each of them may be closed.</summary>
internal static class StandardStreams
{
    // The flag O_CLOEXEC of Linux.
    private const int ClosedOnStart = 0x80000;

    public static bool OutputIsOpen { get; } = IsOpen(1);

    public static Stream Input() => IsOpen(0) ? Console.OpenStandardInput() : new ClosedStream("Standard input is closed.");

    public static Stream Output() => OutputIsOpen ? Console.OpenStandardOutput() : new ClosedStream("Standard output is closed.");

    /// <summary>Where problems are told. What it does not take is lost, for there is nowhere else to tell it.</summary>
    public static TextWriter Error(Encoding encoding) => IsOpen(2)
        ? new StreamWriter(new LossyStream(Console.OpenStandardError()), encoding) { AutoFlush = true }
        : TextWriter.Null;

    /// <summary>
    /// Whether the process was given the stream. The runtime opens files before any code of ours runs, and one of them takes the number of
    /// a stream that was closed; it shows by a flag that no stream can have that was handed over. Where that cannot be seen, it is open.
    /// </summary>
    private static bool IsOpen(int number)
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists("/proc/self/fdinfo"))
        {
            return true;
        }

        try
        {
            var flags = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/self/fdinfo/{number}"))
                .FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal));
            return flags is null || (Convert.ToInt32(flags["flags:".Length..].Trim(), 8) & ClosedOnStart) == 0;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException or OverflowException)
        {
            return true;
        }
    }
}
