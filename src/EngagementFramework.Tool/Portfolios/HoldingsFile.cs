using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using CsvHelper.Configuration;
using EngagementFramework.Portfolios;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>Reads what is held from a table (RFC 4180, UTF-8) whose first row names its columns. Columns besides <c>company</c> and <c>weight</c> are passed over.</summary>
internal static class HoldingsFile
{
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>The holdings; null where something is wrong, with the line and what to do on record.</summary>
    public static async Task<IReadOnlyList<Holding>?> ReadAsync(string path, DocumentFiles files)
    {
        if (await files.BytesAsync(path, MostBytes) is not { } bytes)
        {
            return null;
        }

        var problems = new Problems(DocumentFiles.Name(path), files.Problems);
        if (bytes.Length > MostBytes)
        {
            return problems.Tell(1, "The file is larger than 64 MB. Split it.");
        }

        if (!Utf8.IsValid(bytes.Span))
        {
            return problems.Tell(LineOf(bytes.Span[..FirstInvalid(bytes.Span)]), "The file is not in UTF-8 from here. Save it as 'CSV UTF-8'.");
        }

        using var csv = new CsvReader(new StreamReader(new MemoryStream(bytes.ToArray()), Encoding.UTF8), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = null,
            MissingFieldFound = null,
            DetectColumnCountChanges = false,
            TrimOptions = TrimOptions.Trim,
        });
        if (!await csv.ReadAsync() || !csv.ReadHeader() || Column(csv, "company") is not (>= 0 and var company) || Column(csv, "weight") is not (>= 0 and var weight))
        {
            return problems.Tell(1, "The first line does not name the columns company and weight. Write 'company,weight' there; cells are separated by commas, not by semicolons or tabs.");
        }

        if (csv.HeaderRecord!.Select(name => name.ToUpperInvariant()).Count(name => name is "COMPANY" or "WEIGHT") != 2)
        {
            return problems.Tell(1, "The first line names company or weight twice. Keep one of each.");
        }

        var holdings = new List<Holding>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = 0m;
        while (await csv.ReadAsync())
        {
            var record = csv.Parser.RawRecord.AsSpan();
            if (record.Count('"') % 2 == 1)
            {
                return problems.Tell(csv.Parser.RawRow - record.Count('\n'), "A quotation mark is not closed. Close it, or write it twice within quotes.");
            }

            var line = csv.Parser.RawRow - record.TrimEnd("\r\n").Count('\n');
            var id = csv.GetField(company);
            if (csv.Parser.Count != csv.HeaderRecord!.Length)
            {
                problems.Tell(line, FormattableString.Invariant($"There are {csv.Parser.Count} cells, and {csv.HeaderRecord.Length} columns are named. Write weights with a decimal point, and texts that hold a comma in quotes."));
            }
            else if (string.IsNullOrWhiteSpace(id))
            {
                problems.Tell(line, "There is no company. Write its id, as in its assessment.");
            }
            else if (!decimal.TryParse(csv.GetField(weight), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var held) || !Holding.IsWeight(held))
            {
                problems.Tell(line, FormattableString.Invariant($"'{csv.GetField(weight)}' is no weight of '{id}'. Write a number above 0 and up to {Holding.Most}, with a decimal point, up to {Holding.MostDecimals} decimals and no other sign."));
            }
            else if (!known.TryAdd(id, line))
            {
                problems.Tell(line, FormattableString.Invariant($"'{id}' is held on line {known[id]} already. Add the two weights."));
            }
            else if ((total += held) > PortfolioSums.MostWeight)
            {
                return problems.Tell(line, FormattableString.Invariant($"All weights together are above {PortfolioSums.MostWeight}. Use a larger unit."));
            }
            else
            {
                holdings.Add(new Holding { Company = id, Weight = held });
            }
        }

        return problems.Any ? null : holdings;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        Utf8.ToUtf16(bytes, new char[bytes.Length], out var read, out _, replaceInvalidSequences: false);
        return read;
    }

    private static int LineOf(ReadOnlySpan<byte> before) => before.Count((byte)'\n') + 1;

    private static int Column(CsvReader csv, string name) => Array.FindIndex(csv.HeaderRecord!, header => header.Equals(name, StringComparison.OrdinalIgnoreCase));

    private sealed class Problems(string file, ProblemLog log)
    {
        public bool Any { get; private set; }

        public IReadOnlyList<Holding>? Tell(int line, string message)
        {
            Any = true;
            log.Add(file, ProblemLog.InvalidHoldings, line, message);
            return null;
        }
    }
}
