using EngagementFramework.Values;

namespace EngagementFramework.Cards;

/// <summary>
/// The pattern that the questions about a business model feature share, with the feature put in. Source: Cards 2 to 5 follow one
/// template, meant for other features too. The second question differs on each of the source's cards: its general form here is ours.
/// </summary>
public static class QuestionTemplate
{
    private static readonly (string Theme, string Text)[] Pattern =
    [
        ("board-consideration", "Do the board's decisions take into account, as a part of how they are made, the human rights risks associated with {phrase}?"),
        ("executive-oversight", "Does an executive oversee processes by which the human rights risks associated with {phrase} are reviewed and assessed?"),
        ("mitigation", "Does the company take steps to mitigate the human rights risks associated with {phrase}, and if so, which?"),
        ("collaboration", "Does the company work with relevant stakeholders, peer companies and/or experts so that systemic human rights risks associated with {phrase} are mitigated?"),
        ("access-to-remedy", "Does the company act pre-emptively to increase access to remedy for the people exposed to the most severe of the human rights risks associated with {phrase}?"),
    ];

    /// <summary>The themes of the five questions, in order.</summary>
    public static IReadOnlyList<string> Themes { get; } = new ValueList<string>([.. Pattern.Select(question => question.Theme)]);

    /// <summary>Stands in for the questions of a card that was read and asks for the template, until they are made.</summary>
    internal static IReadOnlyList<EngagementQuestion> Requested { get; } = new ValueList<EngagementQuestion>(
        [.. Pattern.Select(question => new EngagementQuestion { Id = "template", Theme = question.Theme, Text = question.Text })]);

    /// <summary>The five questions of the card <paramref name="cardId"/> about <paramref name="feature"/>, by its <see cref="BusinessModelFeature.Phrase"/>.</summary>
    public static IReadOnlyList<EngagementQuestion> For(string cardId, BusinessModelFeature feature)
    {
        ArgumentNullException.ThrowIfNull(cardId);
        ArgumentNullException.ThrowIfNull(feature);
        return new ValueList<EngagementQuestion>(
        [
            .. Pattern.Select((question, index) => new EngagementQuestion
            {
                Id = FormattableString.Invariant($"{cardId}/{index + 1}"),
                Theme = question.Theme,
                Text = question.Text.Replace("{phrase}", feature.Phrase, StringComparison.Ordinal),
            }),
        ]);
    }
}
