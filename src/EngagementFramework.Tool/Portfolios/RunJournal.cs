using System.Text.Json;
using System.Text.Json.Serialization;
using EngagementFramework.Portfolios;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>How far a run has come: what of the inputs is done, and which part of the partial output belongs to it.</summary>
internal sealed record RunJournal
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Strict) { WriteIndented = true, NewLine = "\n" };

    public required RunFingerprint Fingerprint { get; init; }

    /// <summary>How far the inputs are read.</summary>
    public required InputPosition Position { get; init; }

    /// <summary>How many bytes of the inputs are read.</summary>
    public required long BytesRead { get; init; }

    /// <summary>How many bytes of the output are written.</summary>
    public required long BytesWritten { get; init; }

    /// <summary>The XxHash128 of these bytes, in lower-case hexadecimal.</summary>
    public required string HashWritten { get; init; }

    /// <summary>How many documents are read.</summary>
    public required long Documents { get; init; }

    /// <summary>In how many of them something is wrong.</summary>
    public required long Invalid { get; init; }

    /// <summary>The sums over the results that are written.</summary>
    [JsonConverter(typeof(SumsConverter))]
    public required PortfolioSummary Sums { get; init; }

    /// <summary>Reads a journal; null where there is none.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static RunJournal? Load(string path) => File.Exists(path) ? JsonSerializer.Deserialize<RunJournal>(File.ReadAllBytes(path), Options) : null;

    /// <summary>Writes the journal, whole or not at all.</summary>
    public void Save(string path)
    {
        var temporary = path + ".tmp";
        File.WriteAllBytes(temporary, JsonSerializer.SerializeToUtf8Bytes(this, Options));
        File.Move(temporary, path, overwrite: true);
    }
}
