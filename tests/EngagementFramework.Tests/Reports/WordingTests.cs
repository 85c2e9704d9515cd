using EngagementFramework.Texts;

namespace EngagementFramework.Tests.Reports;

/// <summary>What must never be said, whatever is found.</summary>
public class WordingTests
{
    [Theory]
    [InlineData("report.level-at-floor")]
    [InlineData("report.at-floor")]
    [InlineData("report.holds-until")]
    [InlineData("report.certain-holds-until")]
    public void A_floor_or_a_lapse_is_not_worded_as_the_company_s_doing(string key) =>
        TextCatalog.English[key].Should().NotContainAny("declin", "worse", "no practice", "fail", "does not have");

    [Fact]
    public void Not_rated_is_not_worded_as_bad() => TextCatalog.English.Keys
        .Where(key => key.StartsWith("report.not-rated", StringComparison.Ordinal))
        .Select(key => TextCatalog.English[key].Replace("neither a red flag nor the absence of practice", "", StringComparison.Ordinal))
        .Should().HaveCount(6).And.OnlyContain(text => !text.Contains("red flag", StringComparison.OrdinalIgnoreCase) && !text.Contains("fail", StringComparison.Ordinal) && !text.Contains("poor", StringComparison.Ordinal));
}
