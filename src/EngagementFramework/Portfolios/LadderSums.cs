using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Values;

namespace EngagementFramework.Portfolios;

/// <summary>The sums over results that are rated alike. Levels of different ladders are never added up.</summary>
public sealed record LadderSums
{
    /// <summary>The ladder.</summary>
    [JsonPropertyName("framework")]
    public required FrameworkReference Framework { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Whether the levels were given with the benefit of the doubt. Those with and those without are not added up.</summary>
    [JsonPropertyName("benefitOfTheDoubt")]
    public required bool BenefitOfTheDoubt { get; init; }

    /// <summary>Its levels, lowest first.</summary>
    [JsonPropertyName("levels")]
    public required IReadOnlyList<SummedLevel> Levels { get; init => field = ValueList.Copy(value); }

    /// <summary>All questions and companies.</summary>
    [JsonPropertyName("whole")]
    public required GroupSums Whole { get; init; }

    /// <summary>By card, in the order of the catalogue, then those that it does not have, by id.</summary>
    [JsonPropertyName("cards")]
    public required IReadOnlyList<GroupSums> Cards { get; init => field = ValueList.Copy(value); }

    /// <summary>By theme, across cards, in the order of the catalogue; last, without a name, the questions that it does not have.</summary>
    [JsonPropertyName("themes")]
    public required IReadOnlyList<GroupSums> Themes { get; init => field = ValueList.Copy(value); }

    /// <summary>By sector, by name letter by letter; last, without a name, the companies that name none.</summary>
    [JsonPropertyName("sectors")]
    public required IReadOnlyList<GroupSums> Sectors { get; init => field = ValueList.Copy(value); }

    /// <summary>By country, by name letter by letter; last, without a name, the companies that name none.</summary>
    [JsonPropertyName("countries")]
    public required IReadOnlyList<GroupSums> Countries { get; init => field = ValueList.Copy(value); }

    /// <summary>The companies, by id. The default value is the empty list: they are not kept.</summary>
    [JsonPropertyName("companies")]
    public IReadOnlyList<CompanySums> Companies { get; init => field = ValueList.Copy(value); } = ValueList<CompanySums>.Empty;
}
