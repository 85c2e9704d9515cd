using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Forecasts;

/// <summary>What a reader of a forecast should know besides: that nothing ages, and what is left out of it.</summary>
internal sealed class ForecastNotices(TextCatalog texts, bool benefitOfTheDoubt)
{
    private readonly List<string> _doubtful = [];
    private readonly List<string> _lapsed = [];
    private int _questions;
    private int _notRated;
    private int _byStance;
    private int _atFloor;
    private bool _anyAges;

    public void Add(QuestionForecast question)
    {
        _questions++;
        _notRated += question.Basis is null ? 1 : 0;
        _byStance += question.Basis == Basis.Stance ? 1 : 0;
        _atFloor += question.Basis == Basis.Floor ? 1 : 0;
        _anyAges |= question.HoldsUntil is not null;
        if (question.Highest is not null)
        {
            _doubtful.Add(question.Question);
        }
    }

    /// <summary>Notes a level that the evidence carried on the assessment's own date, and no longer does.</summary>
    public void AddLapsed(RatedQuestion before) => _lapsed.Add(Lapsed(before));

    /// <summary>How a level is named that the evidence no longer carries.</summary>
    public static string Lapsed(RatedQuestion before) => FormattableString.Invariant($"{before.Question} ({before.Level.Value})");

    public IReadOnlyList<Notice> Found(IReadOnlyList<WordingReference> wordings)
    {
        var notices = new List<Notice>();
        var lasting = _questions - _notRated - _byStance - _atFloor;
        if (benefitOfTheDoubt)
        {
            notices.Add(texts.Notice(NoticeCodes.BenefitOfTheDoubt));
        }

        if (_lapsed.Count > 0)
        {
            notices.Add(texts.Notice(NoticeCodes.LapsedBefore, new TextArgument("questions", string.Join(", ", _lapsed))));
        }

        // With the benefit of the doubt, what lasts may rest on examples with no date: that is no evidence that does not age.
        if (!_anyAges && _lapsed.Count == 0 && (lasting == 0 || !benefitOfTheDoubt))
        {
            notices.Add(texts.Notice(
                NoticeCodes.NothingAges,
                Count("questions", _questions),
                Count("notRated", _notRated),
                Count("byStance", _byStance),
                Count("atFloor", _atFloor),
                Count("lasting", lasting)));
        }

        if (_doubtful.Count > 0)
        {
            notices.Add(texts.Notice(NoticeCodes.DoubtfulLevelsNotForecast, new TextArgument("questions", string.Join(", ", _doubtful))));
        }

        notices.AddRange(texts.Unreviewed(wordings));
        return ValueList.Copy(notices);
    }

    private static TextArgument Count(string name, int count) => new(name, FormattableString.Invariant($"{count}"));
}
