using System.Diagnostics;
using System.Security.Cryptography;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Processes;

/// <summary>A process that is killed in the middle of a portfolio.</summary>
public class KillTests
{
    private const int Companies = 6_000;

    [Fact]
    public async Task Nobody_sees_half_a_file_and_the_run_is_resumed_to_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var northwind = string.Concat((await File.ReadAllLinesAsync(Repository.Northwind, Token)).Select(line => line.Trim()));
        var many = folder.Write("many.ndjson", string.Concat(Enumerable.Range(1, Companies).Select(i => northwind.Replace("northwind-cloud", FormattableString.Invariant($"c{i}"), StringComparison.Ordinal) + "\n")));
        var (whole, output) = (folder["whole.ndjson"], folder["out.ndjson"]);
        (await ToolRun.Of("evaluate", many, "--format", "ndjson", "--quiet", "--output", whole)).Succeeded();
        var size = new FileInfo(whole).Length;

        var resumed = 0;
        foreach (var share in new[] { 0.1, 0.3, 0.6, 0.9 })
        {
            using (var process = Start(many, output))
            {
                // As soon as so much of it is written, wherever that is.
                var partial = new FileInfo(folder[".out.ndjson.partial"]);
                while (!process.HasExited && (!Exists(partial) || partial.Length < share * size))
                {
                    File.Exists(output).Should().BeFalse();
                    await Task.Delay(5, Token);
                }

                process.HasExited.Should().BeFalse("it is killed in mid-run");
                process.Kill();
                await process.WaitForExitAsync(Token);
            }

            File.Exists(output).Should().BeFalse();
            if (File.Exists(folder[".out.ndjson.journal"]))
            {
                resumed++;
                await OnlyWhatWasWrittenIsResumedAsync(folder, many, output);
            }

            (await ToolRun.Of("evaluate", many, "--format", "ndjson", "--quiet", "--resume", "--output", output)).Succeeded();
            (await HashAsync(output)).Should().Equal(await HashAsync(whole));
            folder.Names().Should().Equal("many.ndjson", "out.ndjson", "whole.ndjson");
            File.Delete(output);
        }

        resumed.Should().BePositive("a run of more than a second keeps a journal");
    }

    [Fact]
    public async Task A_journal_that_is_damaged_is_not_resumed_and_stays()
    {
        using var folder = new TemporaryFolder();
        var many = folder.Write("many.ndjson", string.Concat((await File.ReadAllLinesAsync(Repository.Northwind, Token)).Select(line => line.Trim())) + "\n");
        folder.Write(".out.ndjson.partial", "");
        folder.Write(".out.ndjson.journal", "{ \"Fingerprint\": ");

        (await ToolRun.Of("evaluate", many, "--format", "ndjson", "--quiet", "--resume", "--output", folder["out.ndjson"])).Failed(1)
            .Should().ContainSingle().Which.Should().Contain("error cannot-resume at : ").And.Contain("damaged");
        (await File.ReadAllTextAsync(folder[".out.ndjson.journal"], Token)).Should().Be("{ \"Fingerprint\": ");
    }

    /// <summary>Where somebody has changed what was written, it is not gone on with; where that is undone, it is as before.</summary>
    private static async Task OnlyWhatWasWrittenIsResumedAsync(TemporaryFolder folder, string many, string output)
    {
        var partial = folder[".out.ndjson.partial"];
        var written = await File.ReadAllBytesAsync(partial, Token);
        written[100] ^= 1;
        await File.WriteAllBytesAsync(partial, written, Token);
        (await ToolRun.Of("evaluate", many, "--format", "ndjson", "--quiet", "--resume", "--output", output)).Failed(1)
            .Should().ContainSingle().Which.Should().Contain("error cannot-resume at : ").And.Contain("does not hold what its journal says");
        (await File.ReadAllBytesAsync(partial, Token)).Should().Equal(written);
        written[100] ^= 1;
        await File.WriteAllBytesAsync(partial, written, Token);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<byte[]> HashAsync(string path)
    {
        await using var file = File.OpenRead(path);
        return await SHA256.HashDataAsync(file, Token);
    }

    private static bool Exists(FileInfo file)
    {
        file.Refresh();
        return file.Exists;
    }

    private static Process Start(string input, string output) => Process.Start(new ProcessStartInfo(
        "dotnet", [Path.Combine(AppContext.BaseDirectory, "engagement.dll"), "evaluate", input, "--format", "ndjson", "--quiet", "--jobs", "1", "--output", output]))!;
}
