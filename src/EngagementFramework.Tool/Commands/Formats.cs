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

    /// <summary>A part of a document as JSON, and with it whose wording it is in, where it does not say so itself.</summary>
    public static byte[] Json(object part, Type type, IReadOnlyList<WordingReference> wordings)
    {
        var json = JsonSerializer.SerializeToNode(part, EngagementJson.Options.GetTypeInfo(type))!.AsObject();
        if (wordings.Count == 0 || json.ContainsKey("wordings"))
        {
            return Json(part, type);
        }

        json.Add("wordings", JsonSerializer.SerializeToNode(wordings, EngagementJson.Options.GetTypeInfo(typeof(IReadOnlyList<WordingReference>))));
        return [.. Utf8.GetBytes(json.ToJsonString(EngagementJson.Options)), (byte)'\n'];
    }
}
