using System.Text;
using EngagementFramework.Values;

namespace EngagementFramework.Json;

/// <summary>
/// JSON Schemas (draft 07) of the documents, for editors and for programs that are not written for .NET. A schema accepts every document
/// that the reader of the format accepts, and refuses what a schema can tell to be wrong; the rest, such as an id that nothing has, only
/// the reader finds. They are the files in the folder <c>schemas</c> of the package.
/// </summary>
public static class DocumentSchemas
{
    /// <summary>The formats that have a schema, such as <c>engagement-assessment/1</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = new ValueList<string>([.. DocumentFormats.All.Select(format => format.Name)]);

    /// <summary>The schema of a format as JSON text.</summary>
    /// <param name="name">The format: one of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static string Get(string name) => Encoding.UTF8.GetString(Utf8(name));

    /// <summary>The schema of a format as UTF-8 JSON without a byte-order mark, with a line feed at its end.</summary>
    /// <param name="name">The format: one of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static byte[] Utf8(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!Names.Contains(name))
        {
            throw new ArgumentException($"There is no format '{name}'. There are: {string.Join(", ", Names)}.", nameof(name));
        }

        using var resource = typeof(DocumentSchemas).Assembly.GetManifestResourceStream(FileName(name))!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The name of the file that holds the schema of a format, such as <c>engagement-assessment-1.schema.json</c>.</summary>
    internal static string FileName(string name) => name.Replace('/', '-') + ".schema.json";
}
