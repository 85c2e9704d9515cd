using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Tests.Snapshots;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Wordings;

/// <summary>
/// The published document itself, and copies of it that are damaged here. It is no part of the repository: where the folder beside it is
/// absent, these tests are skipped.
/// </summary>
public class OfficialWordingTests(ITestOutputHelper output)
{
    private static readonly string File = Path.GetFullPath(Path.Combine(ProjectFolder.Repository, "..", "shared", "source", "b-tech-investor-engagement-tool.txt"));
    private static readonly WordingImporter Importer = new(BuiltIn.OfficialWording);

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(100)]
    public void X(int width)
    {
        var text = Text();
        Show("reflowed", DamagedCopy.Reflowed(text, width));
        Show("hyphenated", DamagedCopy.Hyphenated(text, width));
        Show("pages", DamagedCopy.OnPages(DamagedCopy.Reflowed(text, width), 11));
        Show("pages", DamagedCopy.OnPages(DamagedCopy.Reflowed(text, width), 40));
        Show("hyphenated pages", DamagedCopy.OnPages(DamagedCopy.Hyphenated(text, width), 40));
        Show("copied pages", DamagedCopy.OnPages(DamagedCopy.Hyphenated(DamagedCopy.AsCopiedFromAPage(text), width), 13));
        Show("columns", DamagedCopy.InTwoColumns(DamagedCopy.Hyphenated(DamagedCopy.AsCopiedFromAPage(text), width), DamagedCopy.Reflowed("Lorem ipsum dolor sit amet consectetur. ".PadRight(20000, 'x').Replace("xxxxxxxx","abcdef "), width)));
        Assert.Fail("x");
    }

    private void Show(string name, string copy)
    {
        var w = System.Diagnostics.Stopwatch.StartNew();
        var import = Importer.Import(copy);
        output.WriteLine($"{name}: {import.Pack?.Texts.Count} {w.ElapsedMilliseconds} ms {string.Join(" ", import.Missing)}");
    }

    private static string Text()
    {
        Assert.SkipUnless(System.IO.File.Exists(File), "The published document, which is optional, is not at hand: this test needs it in a folder ../shared/source, seen from the root of the repository.");
        return System.IO.File.ReadAllText(File);
    }
}
