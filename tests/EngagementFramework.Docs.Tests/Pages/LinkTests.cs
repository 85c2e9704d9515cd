namespace EngagementFramework.Docs.Tests.Pages;

public class LinkTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_to_files_and_headings_resolve(string path)
    {
        var page = Repository.Page(path);
        foreach (var link in page.Links.Where(link => !link.StartsWith("https://", StringComparison.Ordinal)))
        {
            var (file, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
            var target = file.Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, file);

            Path.Exists(Repository.PathOf(target)).Should().BeTrue($"{path} links to {link}");
            if (anchor is not null)
            {
                Repository.Page(target).Anchors.Should().Contain(anchor, $"{path} links to {link}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_two_headings_share_an_anchor(string path)
    {
        // Headings of a changelog repeat themselves by design.
        if (path != "CHANGELOG.md")
        {
            Repository.Page(path).Anchors.Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Every_page_is_reached_from_the_index()
    {
        var linked = Repository.Page("docs/README.md").Links.Select(link => Path.GetFullPath(Path.Combine(Repository.PathOf("docs"), link.Split('#')[0])));

        Repository.Pages.Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && page != "docs/README.md").Select(Repository.PathOf)
            .Should().BeSubsetOf(linked);
    }
}
