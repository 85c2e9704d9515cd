using System.Security;

namespace EngagementFramework.Tool.Documents;

/// <summary>Says in a sentence why a file could not be opened, read or written.</summary>
internal static class FileMessages
{
    /// <summary>Whether the exception is about the file, and not a mistake of the program.</summary>
    public static bool IsAboutFile(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;

    public static string Of(Exception exception, string path) => exception switch
    {
        _ when Directory.Exists(path) => "This is a folder. Name a file.",
        FileNotFoundException => "There is no such file. Correct its name.",
        DirectoryNotFoundException => "There is no such folder. Correct the path.",
        UnauthorizedAccessException or SecurityException => "Permission is denied. Change the file's permissions, or use another file.",
        ArgumentException or NotSupportedException or PathTooLongException => "This cannot be the name of a file. Correct it.",
        _ => $"The system says: {exception.Message}",
    };

    /// <summary>Says why a folder could not be looked through.</summary>
    public static string OfFolder(Exception exception) => exception is UnauthorizedAccessException or SecurityException
        ? "Permission to look into a folder is denied. Change its permissions, or name the files."
        : $"The system says: {exception.Message}";
}
