using EngagementFramework.Responses;

namespace EngagementFramework.Comparisons;

/// <summary>What makes an example this one and no other: its date as written, and what was done, white space at the ends aside.</summary>
internal sealed record ExampleText(PartialDate? Date, string Description)
{
    public static ExampleText Of(Example example) => new(example.Date, example.Description.Trim());
}
