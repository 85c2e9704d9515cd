using EngagementFramework.Assessments;
using EngagementFramework.Comparisons;
using EngagementFramework.Evaluation;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <content>Red flags, and what the sums say.</content>
public sealed partial class ComparisonSentences
{
    /// <summary>The questions with a red flag then or now: those that gained one, then those that lost it, then those that kept it, each in catalogue order.</summary>
    public IReadOnlyList<QuestionComparison> RedFlagQuestions =>
    [
        .. Questions.Where(question => IsRedFlag(question, then: false, now: true)),
        .. Questions.Where(question => IsRedFlag(question, then: true, now: false)),
        .. Questions.Where(question => IsRedFlag(question, then: true, now: true)),
    ];

    /// <summary>How many red flags were gained, lost and kept, none included.</summary>
    public string RedFlags => Say(
        "compare.red-flags",
        ("gained", Number(Questions.Count(question => IsRedFlag(question, then: false, now: true)))),
        ("lost", Number(Questions.Count(question => IsRedFlag(question, then: true, now: false)))),
        ("kept", Number(Questions.Count(question => IsRedFlag(question, then: true, now: true)))));

    /// <summary>That there is no red flag, neither then nor now; or that the ladders know none.</summary>
    public string NoRedFlag => Say(_earlier.HasRedFlag || _later.HasRedFlag ? "compare.no-red-flag" : "report.no-red-flag-level");

    /// <summary>That nothing changed.</summary>
    public string NothingChanged => Say("compare.nothing-changed");

    /// <summary>Whether a question gained, lost or kept a red flag, in a word or two.</summary>
    public string RedFlagLabel(QuestionComparison question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var now = IsRedFlag(question.Later, ComparedDocument.Later);
        return Say(!now ? "compare.red-flag-lost" : IsRedFlag(question.Earlier, ComparedDocument.Earlier) ? "compare.red-flag-kept" : "compare.red-flag-gained");
    }

    /// <summary>From where to where a question with a red flag came, what the company said then and says now, and a caution where nothing rates it now.</summary>
    public string RedFlag(QuestionComparison question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var way = Way(question);
        var stances = question.Earlier.Stance == question.Later.Stance
            ? Stance(question.Later)
            : Say("compare.said.stance", ("from", Stance(question.Earlier)), ("to", Stance(question.Later)));
        return question.Later.Level is null ? $"{way}. {stances} {Say("compare.red-flag-unrated")}" : $"{way}. {stances}";
    }

    /// <summary>From where to where a question came; where it stands, where that is the same.</summary>
    public string Way(QuestionComparison question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var (from, to) = (State(question.Earlier), State(question.Later));
        return from == to ? to : Way(from, to);
    }

    /// <summary>From one thing to another.</summary>
    /// <param name="from">What was.</param>
    /// <param name="to">What is.</param>
    public string Way(string from, string to) => Say("compare.way", ("from", from), ("to", to));

    /// <summary>How many questions there are, and how their levels changed; kinds of change that do not occur are left out.</summary>
    public string Counts(ChangeCounts changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var kinds = Enum.GetValues<LevelChange>().Select(kind => (Kind: kind, Count: Count(changes, kind))).Where(entry => entry.Count > 0).ToArray();
        return Say(
            "compare.counts",
            ("questions", Number(kinds.Sum(entry => entry.Count))),
            ("changes", Joined(kinds.Select(entry => Say("compare.count", ("change", Change(entry.Kind)), ("count", Number(entry.Count)))))));
    }

    /// <summary>How many questions changed in a way.</summary>
    public static int Count(ChangeCounts changes, LevelChange kind)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return kind switch
        {
            LevelChange.Improved => changes.Improved,
            LevelChange.Declined => changes.Declined,
            LevelChange.Unchanged => changes.Unchanged,
            LevelChange.NewlyRated => changes.NewlyRated,
            LevelChange.NoLongerRated => changes.NoLongerRated,
            LevelChange.NotRated => changes.NotRated,
            _ => changes.NotComparable,
        };
    }

    /// <summary>Which of the two assessments does not cover a card; null where both do.</summary>
    public string? Coverage(CardComparison card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return card switch
        {
            { Earlier: null } => Say("compare.card-newly-covered"),
            { Later: null } => Say("compare.card-no-longer-covered"),
            _ => null,
        };
    }

    /// <summary>
    /// How many questions were and are at each level, highest first, and not rated, by reason; reasons without a question are left out. Empty where
    /// the two ladders are not versions of one, so that their levels cannot stand in one list.
    /// </summary>
    public IReadOnlyList<(string Name, int Earlier, int Later)> Levels()
    {
        var (earlier, later) = (_comparison.Earlier.Summary, _comparison.Later.Summary);
        if (_ladders[0].Id != _ladders[1].Id)
        {
            return [];
        }

        return
        [
            .. earlier.Distribution.Concat(later.Distribution).Select(level => level.Value).Distinct().OrderDescending()
                .Select(value => (LevelName(value), At(earlier, value), At(later, value))),
            .. ResultSentences.NotRatedCounts(earlier).Concat(ResultSentences.NotRatedCounts(later)).Select(entry => entry.Reason).Distinct().Order()
                .Select(reason => (NotRated(reason), At(earlier, reason), At(later, reason))),
        ];
    }

    private IEnumerable<QuestionComparison> Questions => _comparison.Cards.SelectMany(card => card.Questions);

    private bool IsRedFlag(QuestionComparison question, bool then, bool now) =>
        IsRedFlag(question.Earlier, ComparedDocument.Earlier) == then && IsRedFlag(question.Later, ComparedDocument.Later) == now;

    private string LevelName(int value) => (_later.Level(value) ?? _earlier.Level(value)) is { } level ? PlainText.OneLine(FormattableString.Invariant($"{level.Value} {level.Name}")) : Number(value);

    private string NotRated(NotRatedReason reason) => Say("compare.state.not-rated", ("reason", Say("report.reason." + WireName<NotRatedReason>.Of(reason))));

    private static int At(Summary summary, int value) => summary.Distribution.Where(level => level.Value == value).Sum(level => level.Count);

    private static int At(Summary summary, NotRatedReason reason) => ResultSentences.NotRatedCounts(summary).Where(entry => entry.Reason == reason).Sum(entry => entry.Count);
}
