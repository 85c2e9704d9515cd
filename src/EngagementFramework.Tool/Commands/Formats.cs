using System.CommandLine;
using System.Text;
using System.Text.Json;
using EngagementFramework.Json;

namespace EngagementFramework.Tool.Commands;

/// <summary>The forms in which verbs print.</summary>
internal static class Formats
{
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The option that chooses one of the forms, the first of them by default.</summary>
    public static Option<string> Option(params string[] forms) => new Option<string>("--format")
    {
        Description = "What to print: " + string.Join(", ", forms) + ".",
        HelpName = string.Join('|', forms),
        DefaultValueFactory = _ => forms[0],
    }.AcceptOnlyFromAmong(forms);

    /// <summary>A part of a document as JSON, written as the documents are.</summary>
    public static byte[] Json(object part, Type type) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(part, EngagementJson.Options.GetTypeInfo(type)), (byte)'\n'];
}
