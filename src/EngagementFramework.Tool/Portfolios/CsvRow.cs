using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Evaluation;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>What a row of the table is about: a question, and all that it belongs to.</summary>
internal sealed record CsvRow(Instrument Instrument, AssessmentResult Result, CardResult Card, QuestionResult Question)
{
    public Company Company => Result.Company;

    /// <summary>The question as it is rated; null where it is not.</summary>
    public RatedQuestion? Rated => Question as RatedQuestion;

    /// <summary>The question as it is not rated; null where it is.</summary>
    public NotRatedQuestion? NotRated => Question as NotRatedQuestion;

    public EngagementQuestion Asked => Instrument.Catalog[Question.Question];

    /// <summary>Whether the level has the red flag mark; null where there is no level.</summary>
    public bool? IsRedFlag => Rated is { } rated ? Instrument.Framework.Level(rated.Level.Value).RedFlag : null;

    /// <summary>The notices of the question, and those of its card.</summary>
    public IEnumerable<Notice> Notices => Question.Notices.Concat(Card.Notices);
}
