using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EngagementFramework.Assessments;
using EngagementFramework.Json;
using EngagementFramework.Tool.Commands;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>What the bytes of a run's output depend on, so that it is resumed only where they would be the same.</summary>
/// <param name="Inputs">The files: their paths, sizes and times.</param>
/// <param name="Options">The version of the command, the cards, the ladder, the texts, and how results are made and written.</param>
internal sealed record RunFingerprint(string Inputs, string Options)
{
    public static RunFingerprint Of(AssessmentInputs inputs, Instrument instrument, EvaluationOptions evaluation, string form)
    {
        var files = inputs.Files.Select(file => $"{Path.GetFullPath(file.Path)}\0{file.IsLines}\0{Number(file.Length)}\0{Number(file.Written.Ticks)}");
        IEnumerable<string> options =
        [
            PrintVersion.Full,
            form,
            evaluation.AsOf?.ToString("O", CultureInfo.InvariantCulture) ?? "",
            evaluation.BenefitOfTheDoubt.ToString(),
            Encoding.UTF8.GetString(EngagementJson.ToUtf8Bytes(instrument.Framework)),
            .. instrument.Catalog.Packs.Select(pack => Encoding.UTF8.GetString(EngagementJson.ToUtf8Bytes(pack))),
            .. instrument.Texts.Keys.Select(key => $"{key}\0{instrument.Texts[key]}"),
        ];
        return new RunFingerprint(Hash(files), Hash(options));
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Hash(IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
