using EngagementFramework.Assessments;

namespace EngagementFramework.Portfolios;

/// <summary>Counts of which days the sums are, what stands beside the results, and what is missing.</summary>
internal sealed class ScopeBuilder
{
    private DateOnly? _earliest;
    private DateOnly? _latest;
    private int _beforeAssessment;
    private int _compared;
    private int _leftOut;

    public void Add(AssessmentResult result, bool compared)
    {
        Widen(result.AsOf, result.AsOf);
        Count(result.AsOf < result.AssessmentAsOf ? 1 : 0, compared ? 1 : 0, 0);
    }

    public void Add(PortfolioScope shard)
    {
        Widen(shard.Earliest, shard.Latest);
        Count(shard.BeforeAssessment, shard.Compared, shard.LeftOut);
    }

    public void LeaveOut() => Count(0, 0, 1);

    public PortfolioScope Build() => new() { Earliest = _earliest, Latest = _latest, BeforeAssessment = _beforeAssessment, Compared = _compared, LeftOut = _leftOut };

    private void Widen(DateOnly? earliest, DateOnly? latest)
    {
        // A comparison with null is false.
        _earliest = earliest < _earliest ? earliest : _earliest ?? earliest;
        _latest = latest > _latest ? latest : _latest ?? latest;
    }

    private void Count(int beforeAssessment, int compared, int leftOut)
    {
        checked
        {
            _beforeAssessment += beforeAssessment;
            _compared += compared;
            _leftOut += leftOut;
        }
    }
}
