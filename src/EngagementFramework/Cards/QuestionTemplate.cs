using EngagementFramework.Values;

namespace EngagementFramework.Cards;

/// <summary>
/// The pattern that the questions about a business model feature share, with the feature put in. Source: Cards 2 to 5 follow one
/// template, meant for other features too. The second question differs on each of the source's cards: its general form here is ours.
/// </summary>
public static class QuestionTemplate
{
    /// <summary>The theme of the question that carries the feature's own example actions.</summary>
    private const string Mitigation = "mitigation";

    /// <summary>Stand for the template's questions on a card that was read, until they are made.</summary>
    private static readonly EngagementQuestion[] StandIns =
    [
        StandIn("board-consideration", "Do the board's decisions take into account, as a part of how they are made, the human rights risks associated with {phrase}?"),
        StandIn("executive-oversight", "Does an executive oversee processes by which the human rights risks associated with {phrase} are reviewed and assessed?"),
        StandIn(Mitigation, "Does the company take steps to mitigate the human rights risks associated with {phrase}, and if so, which?"),
        StandIn("collaboration", "Does the company work with relevant stakeholders, peer companies and/or experts so that systemic human rights risks associated with {phrase} are mitigated?"),
        StandIn("access-to-remedy", "Does the company act pre-emptively to increase access to remedy for the people exposed to the most severe of the human rights risks associated with {phrase}?"),
    ];

    /// <summary>The themes of the five questions, in order.</summary>
    public static IReadOnlyList<string> Themes { get; } = new ValueList<string>([.. StandIns.Select(question => question.Theme)]);

    /// <summary>Stands for all questions of the template, in order.</summary>
    internal static IReadOnlyList<EngagementQuestion> All { get; } = new ValueList<EngagementQuestion>([.. StandIns]);

    /// <summary>
    /// The five questions of the card <paramref name="cardId"/> about <paramref name="feature"/>, by its
    /// <see cref="BusinessModelFeature.Phrase"/>. The question on mitigation has the feature's own example actions.
    /// </summary>
    public static IReadOnlyList<EngagementQuestion> For(string cardId, BusinessModelFeature feature)
    {
        ArgumentNullException.ThrowIfNull(cardId);
        ArgumentNullException.ThrowIfNull(feature);
        return new ValueList<EngagementQuestion>([.. StandIns.Select((question, index) => Make(Id(cardId, index), question, feature))]);
    }

    /// <summary>One question of the template, for a card that has questions of its own beside it.</summary>
    /// <param name="cardId">The card's id.</param>
    /// <param name="number">The question's place on the card, from 1.</param>
    /// <param name="theme">Which question: one of <see cref="Themes"/>.</param>
    /// <param name="feature">The feature whose phrase is put in.</param>
    /// <exception cref="ArgumentException">The template has no question of this theme.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static EngagementQuestion Question(string cardId, int number, string theme, BusinessModelFeature feature)
    {
        ArgumentNullException.ThrowIfNull(cardId);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(feature);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var question = Find(theme) ?? throw new ArgumentException($"The template has no question of the theme '{theme}'. It has: {string.Join(", ", Themes)}.", nameof(theme));
        return Make(Id(cardId, number - 1), question, feature);
    }

    /// <summary>The question that the pattern makes of a feature's phrase.</summary>
    internal static string Fill(string pattern, string phrase) => pattern.Replace("{phrase}", FeaturePhrase.In(pattern, phrase), StringComparison.Ordinal);

    /// <summary>What stands for the template's question of a theme; null where the template has none.</summary>
    internal static EngagementQuestion? Find(string theme) => Array.Find(StandIns, question => question.Theme == theme);

    /// <summary>Stands for a question of a theme that the template does not have, in a document in which that is wrong.</summary>
    internal static EngagementQuestion Unknown { get; } = StandIn("unknown", "{phrase}");

    /// <summary>Whether a question stands for one of the template.</summary>
    internal static bool IsStandIn(EngagementQuestion question) => ReferenceEquals(question, Unknown) || Array.Exists(StandIns, standIn => ReferenceEquals(standIn, question));

    /// <summary>A pack in which nothing is wrong, with the questions of the template in the places of what stands for them.</summary>
    internal static CardPack Complete(CardPack pack, Func<string, BusinessModelFeature> feature) => pack.Cards.Any(card => card.Questions.Any(IsStandIn))
        ? pack with { Cards = [.. pack.Cards.Select(card => Complete(card, () => feature(card.Feature!)))] }
        : pack;

    private static EngagementCard Complete(EngagementCard card, Func<BusinessModelFeature> feature) => card.Questions.Any(IsStandIn)
        ? card with { Questions = [.. card.Questions.Select((question, index) => IsStandIn(question) ? Make(Id(card.Id, index), question, feature()) : question)] }
        : card;

    /// <summary>Whether the question is one that the template makes in this place.</summary>
    internal static bool Makes(EngagementQuestion question, string cardId, int index, BusinessModelFeature feature) =>
        Find(question.Theme) is { } standIn && Make(Id(cardId, index), standIn, feature) == question;

    private static EngagementQuestion Make(string id, EngagementQuestion question, BusinessModelFeature feature) => question with
    {
        Id = id,
        Text = Fill(question.Text, feature.Phrase),
        ExampleActions = question.Theme == Mitigation ? feature.ExampleActions : [],
    };

    private static string Id(string cardId, int index) => FormattableString.Invariant($"{cardId}/{index + 1}");

    private static EngagementQuestion StandIn(string theme, string text) => new() { Id = "template", Theme = theme, Text = text };
}
