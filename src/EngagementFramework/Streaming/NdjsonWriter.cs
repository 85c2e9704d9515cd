using System.Text.Encodings.Web;
using System.Text.Json;
using EngagementFramework.Assessments;
using EngagementFramework.Json;

namespace EngagementFramework.Streaming;

/// <summary>
/// Writes documents as newline-delimited JSON: each in one line without indents, with the same members, in the same order, as
/// <see cref="EngagementJson"/> writes them, and a line feed at its end.
/// </summary>
public static class NdjsonWriter
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes a result as a line. It can be called on the workers of a portfolio, and the line be written to a stream in order.</summary>
    public static NdjsonLine ToLine(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var output = new JsonOutput(indented: false);
        QuickWriter.Result(output, result);
        return Ended(PooledBuffer.Of(output));
    }

    /// <summary>Writes an assessment as a line.</summary>
    public static NdjsonLine ToLine(Assessment assessment) => Line(assessment);

    /// <summary>Writes a result to a stream as a line, without closing the stream.</summary>
    public static Task WriteAsync(Stream stream, AssessmentResult result, CancellationToken cancellationToken = default) => WriteAsync(stream, ToLine(result), cancellationToken);

    /// <summary>Writes an assessment to a stream as a line, without closing the stream.</summary>
    public static Task WriteAsync(Stream stream, Assessment assessment, CancellationToken cancellationToken = default) => WriteAsync(stream, Line(assessment), cancellationToken);

    private static async Task WriteAsync(Stream stream, NdjsonLine line, CancellationToken cancellationToken)
    {
        using (line)
        {
            ArgumentNullException.ThrowIfNull(stream);
            await stream.WriteAsync(line.Utf8, cancellationToken).ConfigureAwait(false);
        }
    }

    private static NdjsonLine Line<T>(T document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var bytes = new PooledBuffer();
        try
        {
            using (var writer = new Utf8JsonWriter(bytes, Compact))
            {
                JsonSerializer.Serialize(writer, document, EngagementJson.Info<T>());
            }

            return Ended(bytes);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    private static NdjsonLine Ended(PooledBuffer bytes)
    {
        bytes.GetSpan(1)[0] = (byte)'\n';
        bytes.Advance(1);
        return new NdjsonLine(bytes);
    }
}
