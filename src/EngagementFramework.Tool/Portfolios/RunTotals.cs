using EngagementFramework.Assessments;
using EngagementFramework.Portfolios;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>
/// What has been counted so far: the documents, and the sums over their results. All results of a run are by one ladder and with the same
/// options. Neither companies nor groups are kept, so that memory does not grow.
/// </summary>
/// <param name="instrument">The cards and the ladder in use.</param>
internal sealed class RunTotals(Instrument instrument)
{
    private readonly PortfolioSums _sums = new(instrument.Catalog, instrument.Frameworks, new PortfolioSumsOptions { Companies = false, Groups = false });

    /// <summary>How many documents were read.</summary>
    public long Documents { get; private set; }

    /// <summary>In how many of them something is wrong, so that they have no result.</summary>
    public long Invalid { get; private set; }

    /// <summary>Goes on counting where a run broke off.</summary>
    /// <exception cref="ArgumentException">The sums are not those of such a run.</exception>
    public static RunTotals Of(RunJournal journal, Instrument instrument)
    {
        var totals = new RunTotals(instrument);
        totals._sums.Add(journal.Sums);
        (totals.Documents, totals.Invalid) = (journal.Documents, journal.Invalid);
        return totals;
    }

    /// <summary>The sums so far.</summary>
    public PortfolioSummary ToSummary() => _sums.ToSummary();

    /// <summary>The sums over all questions and companies; null where there is no result.</summary>
    public GroupSums? Whole() => ToSummary().Ladders.SingleOrDefault()?.Whole;

    public void AddInvalid()
    {
        Documents++;
        Invalid++;
    }

    public void Add(AssessmentResult result)
    {
        _sums.Add(result);
        Documents++;
    }
}
