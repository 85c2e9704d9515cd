using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Tests.Json;
using EngagementFramework.Tests.Snapshots;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Wordings;

/// <summary>The packs that come with the library.</summary>
public class BuiltInWordingTests
{
    [Fact]
    public void Every_resource_is_a_pack_and_every_pack_is_there_once()
    {
        var files = Directory.GetFiles(Path.Combine(ProjectFolder.Source, "Data"), "wording.*.json").Order(StringComparer.Ordinal).ToList();

        BuiltIn.Wordings.Select(pack => $"wording.{pack.Culture}.json").Should().Equal(files.Select(Path.GetFileName));
        BuiltIn.Wordings.Should().BeSameAs(BuiltIn.Wordings);
        new WordingCatalog(BuiltIn.Wordings).Packs.Should().Equal(BuiltIn.Wordings);
        BuiltIn.Wordings.Select(pack => pack.Culture).Should().Contain(["fr", "es"]);
    }

    [Fact]
    public void Each_words_every_text_and_no_other_with_the_placeholders_of_the_English_one()
    {
        var reader = new WordingPackReader(DocumentFormat.Catalog, new FrameworkCatalog(BuiltIn.Framework)) { Warns = true };
        var english = WordingIds.Of(DocumentFormat.Catalog, new FrameworkCatalog(BuiltIn.Framework)).Select(text => text.Id).Order(StringComparer.Ordinal).ToList();
        foreach (var pack in BuiltIn.Wordings)
        {
            // Placeholders are checked by the reader.
            var read = reader.Read(EngagementJson.ToUtf8Bytes(pack));
            read.ValueOrThrow().Should().Be(pack);
            read.Warnings.Select(warning => warning.ToString()).Should().BeEmpty();
            pack.Texts.Select(text => text.Id).Order(StringComparer.Ordinal).Should().Equal(english, "the pack {0} is complete", pack.Id);
        }
    }

    [Fact]
    public void Ours_are_not_reviewed_and_say_whose_they_are() => BuiltIn.Wordings.Should().OnlyContain(pack =>
        pack.Review == null && pack.Attribution.Contains("EngagementFramework", StringComparison.Ordinal) && pack.Licence == "MIT" && !pack.ToReference().IsReviewed);
}
