using EngagementFramework.Evaluation;
using EngagementFramework.Tests.Clauses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Evaluation;

/// <summary>How an example stands to the window. Each row was worked out by hand: the window's first day stands in its comment.</summary>
public class RecencyTests
{
    [Theory]
    // Evaluated on 23 November 2026: from 23 November 2025.
    [InlineData("2026-11-23", Recency.Recent)]
    [InlineData("2025-11-23", Recency.Recent)]
    [InlineData("2025-11-22", Recency.TooOld)]
    [InlineData("2026-11-24", Recency.Future)]
    [InlineData("2025-12", Recency.Recent)]
    [InlineData("2025-11", Recency.PossiblyRecent)]
    [InlineData("2025-10", Recency.TooOld)]
    [InlineData("2026-11", Recency.Recent)]
    [InlineData("2026-12", Recency.Future)]
    [InlineData("2026-Q1", Recency.Recent)]
    [InlineData("2025-Q4", Recency.PossiblyRecent)]
    [InlineData("2025-Q3", Recency.TooOld)]
    [InlineData("2026-Q4", Recency.Recent)]
    [InlineData("2027-Q1", Recency.Future)]
    [InlineData("2026", Recency.Recent)]
    [InlineData("2025", Recency.PossiblyRecent)]
    [InlineData("2024", Recency.TooOld)]
    [InlineData("2027", Recency.Future)]
    [InlineData("2024-05/2026-03", Recency.Recent)]
    [InlineData("2025-03/2025-11", Recency.PossiblyRecent)]
    [InlineData("2023/2025-06", Recency.TooOld)]
    [InlineData("2023/2025", Recency.PossiblyRecent)]
    [InlineData("2025-11-22/2025-11-23", Recency.Recent)]
    [InlineData("2025-11-21/2025-11-22", Recency.TooOld)]
    // The end is not before the beginning.
    [InlineData("2025-12/2025", Recency.Recent)]
    [InlineData("2025-11-20/2025-11", Recency.PossiblyRecent)]
    [InlineData("2025-11-23/2025-11", Recency.Recent)]
    // It has begun, and its end is cut to what is known.
    [InlineData("2026-11/2027-02", Recency.Recent)]
    [InlineData("2026-11-23/2027-02", Recency.Recent)]
    [InlineData("2026-11-24/2027-02", Recency.Future)]
    [InlineData("2020/2030", Recency.Recent)]
    [InlineData("-", Recency.Undated)]
    public void In_a_window_of_twelve_months(string written, Recency recency) => Of(written, Days.Today, Days.Today, 12).Should().Be(recency);

    [Theory]
    // The window begins on the first of the month, quarter or year, or on its last day, or between.
    [InlineData("2026-11-01", "2025-11", Recency.Recent)]
    [InlineData("2026-11-02", "2025-11", Recency.PossiblyRecent)]
    [InlineData("2026-11-30", "2025-11", Recency.PossiblyRecent)]
    [InlineData("2026-12-01", "2025-11", Recency.TooOld)]
    [InlineData("2026-12-01", "2025-12", Recency.Recent)]
    [InlineData("2026-10-01", "2025-Q4", Recency.Recent)]
    [InlineData("2026-10-02", "2025-Q4", Recency.PossiblyRecent)]
    [InlineData("2026-12-31", "2025-Q4", Recency.PossiblyRecent)]
    [InlineData("2027-01-01", "2025-Q4", Recency.TooOld)]
    [InlineData("2026-06-30", "2025-Q2", Recency.PossiblyRecent)]
    [InlineData("2026-07-01", "2025-Q2", Recency.TooOld)]
    [InlineData("2026-01-01", "2025", Recency.Recent)]
    [InlineData("2026-01-02", "2025", Recency.PossiblyRecent)]
    [InlineData("2026-12-31", "2025", Recency.PossiblyRecent)]
    [InlineData("2027-01-01", "2025", Recency.TooOld)]
    public void At_the_edges_of_months_quarters_and_years(string on, string written, Recency recency) => Of(written, on, on, 12).Should().Be(recency);

    [Theory]
    // The document knows nothing after 23 November 2026, whenever it is evaluated.
    [InlineData("2027-06-01", "2026", Recency.PossiblyRecent)]
    [InlineData("2027-11-23", "2026", Recency.PossiblyRecent)]
    [InlineData("2027-11-24", "2026", Recency.TooOld)]
    [InlineData("2027-11-23", "2026-11/2027-02", Recency.Recent)]
    [InlineData("2027-11-24", "2026-11/2027-02", Recency.TooOld)]
    [InlineData("2028-02-29", "2026-11/2027-02", Recency.TooOld)]
    [InlineData("2027-06-01", "2026-12", Recency.Future)]
    [InlineData("2027-06-01", "2026-11-24", Recency.Future)]
    [InlineData("2030-01-01", "2026-11-24", Recency.Future)]
    [InlineData("2027-11-23", "2026-11-23", Recency.Recent)]
    [InlineData("2027-11-24", "2026-11-23", Recency.TooOld)]
    // Evaluated before the document's date: from 1 June 2025 to 1 June 2026, and nothing later is known.
    [InlineData("2026-06-01", "2026-06-02", Recency.Future)]
    [InlineData("2026-06-01", "2026-06-01", Recency.Recent)]
    [InlineData("2026-06-01", "2026-06", Recency.Recent)]
    [InlineData("2026-06-01", "2026-07", Recency.Future)]
    [InlineData("2026-06-01", "2026-05/2026-09", Recency.Recent)]
    [InlineData("2026-06-01", "2025", Recency.PossiblyRecent)]
    [InlineData("2026-06-01", "2025-06", Recency.Recent)]
    [InlineData("2026-06-01", "2025-05-31", Recency.TooOld)]
    public void What_is_known_ends_with_the_document_or_the_evaluation(string on, string written, Recency recency) =>
        Of(written, on, Days.Today, 12).Should().Be(recency);

    [Theory]
    // From 28 February 2027; 28 February 2026; 29 January 2028; 29 February 2024.
    [InlineData("2028-02-29", 12, "2027-02-28", Recency.Recent)]
    [InlineData("2028-02-29", 12, "2027-02-27", Recency.TooOld)]
    [InlineData("2028-02-29", 12, "2027-02", Recency.PossiblyRecent)]
    [InlineData("2028-02-29", 24, "2026-02-28", Recency.Recent)]
    [InlineData("2028-02-29", 24, "2026-02-27", Recency.TooOld)]
    [InlineData("2028-02-29", 1, "2028-01-29", Recency.Recent)]
    [InlineData("2028-02-29", 1, "2028-01-28", Recency.TooOld)]
    [InlineData("2028-02-29", 48, "2024-02-29", Recency.Recent)]
    [InlineData("2028-02-29", 48, "2024-02-28", Recency.TooOld)]
    // An example of 29 February 2028, evaluated on 28 February and 1 March 2029, and of 2030 by 24 months.
    [InlineData("2029-02-28", 12, "2028-02-29", Recency.Recent)]
    [InlineData("2029-03-01", 12, "2028-02-29", Recency.TooOld)]
    [InlineData("2030-02-28", 24, "2028-02-29", Recency.Recent)]
    [InlineData("2030-03-01", 24, "2028-02-29", Recency.TooOld)]
    [InlineData("2028-03-29", 1, "2028-02-29", Recency.Recent)]
    [InlineData("2028-03-31", 1, "2028-02-29", Recency.Recent)]
    [InlineData("2028-04-01", 1, "2028-02-29", Recency.TooOld)]
    // A day that its month does not have is that month's last.
    [InlineData("2026-03-31", 1, "2026-02-28", Recency.Recent)]
    [InlineData("2026-03-31", 1, "2026-02-27", Recency.TooOld)]
    [InlineData("2026-03-29", 1, "2026-02-28", Recency.Recent)]
    [InlineData("2026-03-28", 1, "2026-02-28", Recency.Recent)]
    [InlineData("2026-03-28", 1, "2026-02-27", Recency.TooOld)]
    [InlineData("2026-04-01", 1, "2026-02-28", Recency.TooOld)]
    [InlineData("2024-03-31", 1, "2024-02-29", Recency.Recent)]
    [InlineData("2024-03-31", 1, "2024-02-28", Recency.TooOld)]
    [InlineData("2026-05-31", 1, "2026-04-30", Recency.Recent)]
    [InlineData("2026-05-31", 1, "2026-04-29", Recency.TooOld)]
    [InlineData("2026-01-31", 2, "2025-11-30", Recency.Recent)]
    public void On_leap_days_and_in_short_months(string on, int months, string written, Recency recency) => Of(written, on, on, months).Should().Be(recency);

    [Theory]
    // From 1 January of year 1; from 2 January of year 1; from 31 January of year 1.
    [InlineData("0002-01-01", 12, "0001", Recency.Recent)]
    [InlineData("0002-01-01", 12, "0001-01-01", Recency.Recent)]
    [InlineData("0002-01-02", 12, "0001", Recency.PossiblyRecent)]
    [InlineData("0002-01-02", 12, "0001-01-01", Recency.TooOld)]
    [InlineData("0001-12-31", 11, "0001-01-30", Recency.TooOld)]
    [InlineData("0001-12-31", 11, "0001-01-31", Recency.Recent)]
    // Reaching before year 1: from its first day.
    [InlineData("0001-12-31", 12, "0001-01-01", Recency.Recent)]
    [InlineData("0001-06-15", 12, "0001", Recency.Recent)]
    [InlineData("0001-06-15", 6, "0001-01-01", Recency.Recent)]
    [InlineData("2026-11-23", 24311, "0001-01-01", Recency.Recent)]
    [InlineData("2026-11-23", int.MaxValue, "0001-01-01", Recency.Recent)]
    [InlineData("2026-11-23", int.MaxValue, "2026-11-24", Recency.Future)]
    // From 31 December 9998.
    [InlineData("9999-12-31", 12, "9999", Recency.Recent)]
    [InlineData("9999-12-31", 12, "9998-12-31", Recency.Recent)]
    [InlineData("9999-12-31", 12, "9998-12-30", Recency.TooOld)]
    [InlineData("9999-12-31", 12, "9998", Recency.PossiblyRecent)]
    [InlineData("9999-12-31", 12, "9999-12-31", Recency.Recent)]
    [InlineData("9999-12-30", 12, "9999-12-31", Recency.Future)]
    [InlineData("0001-01-01", 12, "0001-01-02", Recency.Future)]
    public void At_both_ends_of_the_calendar(string on, int months, string written, Recency recency) => Of(written, on, on, months).Should().Be(recency);

    [Theory]
    [InlineData("1999", Recency.Recent)]
    [InlineData("0001-01-01", Recency.Recent)]
    [InlineData("2026-11-23", Recency.Recent)]
    [InlineData("2026-11/2027-02", Recency.Recent)]
    [InlineData("2026-11-24", Recency.Future)]
    [InlineData("2026-12", Recency.Future)]
    [InlineData("-", Recency.Undated)]
    public void Without_a_window(string written, Recency recency) => Of(written, Days.Today, Days.Today, null).Should().Be(recency);

    [Theory]
    [InlineData(Recency.Recent, "2026-03", CriterionOutcome.Met)]
    [InlineData(Recency.PossiblyRecent, "2025", CriterionOutcome.Uncertain)]
    [InlineData(Recency.Undated, "-", CriterionOutcome.Uncertain)]
    [InlineData(Recency.TooOld, "2024", CriterionOutcome.NotMet)]
    [InlineData(Recency.Future, "2027", CriterionOutcome.NotMet)]
    [Clause("I-8")]
    public void What_each_recency_is_worth(Recency recency, string written, CriterionOutcome outcome)
    {
        var finding = new Dossier().Shows("shown", $"{written}: A").Evaluate(Ladders.One()).Criteria[0];
        finding.Examples.Should().ContainSingle().Which.Recency.Should().Be(recency);
        finding.Examples[0].Date?.Text.Should().Be(written);
        finding.Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData("2026-11-23", 1)]
    [InlineData("2027-03-11", 1)]
    [InlineData("2027-03-12", 0)]
    [Clause("I-13")]
    public void The_window_runs_back_from_the_date_of_evaluation_whenever_the_answer_came(string on, int level)
    {
        var dossier = new Dossier().Shows("shown", "2026-03-11: A");
        foreach (var received in new[] { null, "2026-03-12", "2026-11-20" })
        {
            var response = dossier.Response with { ReceivedOn = Days.OrNull(received) };
            new ResponseEvaluator(Ladders.One()).Rate(response, dossier.Pool, Days.Of(on)).Should().Be(new LevelRange(level, level));
        }
    }

    private static Recency Of(string written, string on, string asOf, int? months) =>
        new Dossier(asOf).Shows("shown", $"{written}: A").Evaluate(Ladders.One(1, months), on).Criteria[0].Examples.Should().ContainSingle().Subject.Recency;
}
