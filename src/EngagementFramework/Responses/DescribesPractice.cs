using EngagementFramework.Values;

namespace EngagementFramework.Responses;

/// <summary>The company describes practice: the evidence decides how far up the rungs the response reaches. Source: levels 1 to 5.</summary>
public sealed record DescribesPractice : Response
{
    /// <inheritdoc/>
    public override Stance Stance => Stance.DescribesPractice;

    /// <summary>The evidence and what it shows here. The default value is the empty list.</summary>
    public IReadOnlyList<EvidenceUse> Evidence { get; init => field = ValueList.Copy(value); } = ValueList<EvidenceUse>.Empty;

    /// <summary>The criteria that do not apply, where the framework allows that. The default value is the empty list.</summary>
    public IReadOnlyList<InapplicableCriterion> NotApplicable { get; init => field = ValueList.Copy(value); } = ValueList<InapplicableCriterion>.Empty;

    private protected override T Accept<T>(in Cases<T> cases) => cases.DescribesPractice(this);
}
