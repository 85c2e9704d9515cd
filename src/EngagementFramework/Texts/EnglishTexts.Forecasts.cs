namespace EngagementFramework.Texts;

/// <content>What forecasts and their reports say.</content>
internal static partial class EnglishTexts
{
    private static readonly (string Key, string Text)[] Forecasts =
    [
        ("notice.nothing-ages", "Nothing here lapses by the calendar, for no level rests on examples that must lie within a window. Questions: {questions}; not rated: {notRated}; rated by the stance alone: {byStance}; at the floor for want of evidence: {atFloor}; on evidence that does not age: {lasting}."),
        ("notice.lapsed-before", "On the first day of this forecast the evidence is out of date already for levels that the assessment had on its own date. Ask for newer evidence first: {questions}."),
        ("notice.doubtful-levels-not-forecast", "With the benefit of the doubt these questions would stand higher: {questions}. What rests on examples with no date, or with one too rough, is not in the forecast, for nobody can say when it lapses. Ask for the exact dates."),

        ("forecast.introduction", "{words}:"),
        ("forecast.meaning", "A lapse says that the evidence is out of date by then, and nothing of what the company does. New evidence changes the forecast; without any, the same assessment evaluated on a later day gives these levels."),
        ("forecast.benefit-of-the-doubt", "With the benefit of the doubt: an example with a rough date counts as long as it may, and one with no date always. Exact dates may bring this day forward."),
        ("forecast.period", "{asOf} to {until}, both inclusive"),
        ("forecast.periods", "{asOf} to {until}, both inclusive; each assessment is looked at for a part of it"),
        ("forecast.company", "{name} ({company}), assessment of {assessmentAsOf}"),
        ("forecast.holds-until", "Nothing lapses up to {until}, that day included."),
        ("forecast.holds", "Nothing lapses by the calendar."),
        ("forecast.none", "Nothing lapses in this time."),
        ("forecast.question-holds", "{level} until {until}; then the evidence carries {next}"),
        ("forecast.question-holds-end", "{level} until {until}"),
        ("forecast.question-lasts.stance", "{level}, by the stance alone; that does not age"),
        ("forecast.question-lasts.floor", "{level}, for want of evidence that meets a rung; there is nothing to lapse"),
        ("forecast.question-lasts.rungs", "{level}, on evidence that does not age"),
        ("forecast.question-lasts-doubt", "{level}, on evidence that does not age, or on examples with no date, of which nobody can say when they are out of date"),
        ("forecast.question-not-rated", "not rated: {reason}"),
        ("forecast.question-doubt", "not in the forecast: {highest}, with the benefit of the doubt"),
        ("forecast.fall", "{from}, from this day {to} for want of newer evidence"),
        ("forecast.out-of-date", "The evidence is out of date for: {criteria}."),
        ("forecast.renew", "To keep {from}, later examples must be known by {lastDay}, in place of:"),
        ("forecast.example", "{example} ({date}): {description}"),
        ("forecast.doubt", "With the benefit of the doubt the level is {highest} on this day: exact dates may hold it longer."),
        ("forecast.event", "{name}, {question}: evidence out of date, {from} becomes {to}"),
        ("forecast.counts", "Assessments: {assessments}. Lapses: {lapses}. Assessments with no lapse in this time: {without}."),
        ("forecast.several", "{company} has several assessments here, of {dates}. The lapses by each are listed; leave out those that a later one replaces."),

        ("forecast.label.title", "Forecast of levels"),
        ("forecast.label.calendar", "Calendar of lapses"),
        ("forecast.label.company", "Company"),
        ("forecast.label.assessment", "Assessment of"),
        ("forecast.label.time", "Time"),
        ("forecast.label.framework", "Framework"),
        ("forecast.label.card-packs", "Packs of cards"),
        ("forecast.label.wording", "Wording"),
        ("forecast.label.notices", "To bear in mind"),
        ("forecast.label.holds", "How long the levels hold"),
        ("forecast.label.companies", "Companies"),
        ("forecast.label.card", "Card"),
        ("forecast.label.question", "Question"),
        ("forecast.label.level", "Level"),
        ("forecast.label.until", "Until"),
        ("forecast.label.all", "All"),
        ("forecast.label.lapses", "Lapses"),
    ];
}
