namespace EngagementFramework.Texts;

/// <content>What forecasts and their reports say.</content>
internal static partial class EnglishTexts
{
    private static readonly (string Key, string Text)[] Forecasts =
    [
        ("notice.nothing-ages", "Nothing here lapses by the calendar, for no level rests on examples that must lie within a window. Questions: {questions}; not rated: {notRated}; rated by the stance alone: {byStance}; at the floor for want of evidence: {atFloor}; on evidence that does not age: {lasting}."),
        ("notice.doubtful-levels-not-forecast", "With the benefit of the doubt these questions would stand higher: {questions}. What rests on examples with no date, or with one too rough, is not in the forecast, for nobody can say when it lapses. Ask for the exact dates."),
    ];
}
