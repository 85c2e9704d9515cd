using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Lookup;

namespace EngagementFramework.Tool.Views;

/// <summary>One thing that has an id, as text.</summary>
internal static class EntryView
{
    /// <summary>The first of the things, and how to see the others that have its id.</summary>
    public static string Render(IReadOnlyList<Entry> found, Instrument instrument, Screen screen)
    {
        var page = new Page(screen);
        switch (found[0].Value)
        {
            case EngagementCard card:
                CardView.Write(card, page);
                break;
            case EngagementQuestion question:
                Question(question, instrument, page);
                break;
            case ResponseLevel level:
                Level(level, page);
                break;
            case Criterion criterion:
                Criterion(criterion, page);
                break;
            case CriterionElement element:
                Title("Element", element.Id, element.Id, page);
                page.Text(2, PlainText.OneLine(element.Definition));
                break;
            case BusinessModelFeature feature:
                Title("Feature", feature.Name, feature.Id, page);
                page.Text(2, PlainText.OneLine(feature.Definition));
                break;
            case Definition definition:
                Title("Definition", definition.Term, definition.Id, page);
                page.Text(2, PlainText.OneLine(definition.Text));
                break;
        }

        foreach (var other in found.Skip(1))
        {
            page.End();
            page.Text(0, $"See also: engagement show {other.Kind}:{other.Id}", Tone.Faint);
        }

        return page.ToString();
    }

    private static void Question(EngagementQuestion question, Instrument instrument, Page page)
    {
        Title("Question", question.Id, question.Theme, page);
        page.Text(2, PlainText.OneLine(question.Text));
        List("Actions a company may take, for example", question.ExampleActions, page);
        List("Situations in which it arises", question.Situations, page);
        if (question.Guidance is { } guidance)
        {
            page.End();
            page.Text(2, PlainText.OneLine(guidance));
        }

        page.End();
        page.Text(2, "Card: " + PlainText.OneLine(instrument.Catalog.CardOf(question.Id).Title), Tone.Faint);
    }

    private static void Level(ResponseLevel level, Page page)
    {
        Title("Level", FormattableString.Invariant($"{level.Value} {level.Name}"), level.Id, page);
        if (level.RedFlag)
        {
            page.Text(2, "RED FLAG", Tone.Alarm);
        }

        page.Text(2, PlainText.OneLine(level.Definition));
        foreach (var criterion in level.Criteria)
        {
            page.End();
            Criterion(criterion, page);
        }
    }

    private static void Criterion(Criterion criterion, Page page)
    {
        Title("Criterion", criterion.Name ?? criterion.Id, criterion.Id, page);
        page.Text(2, PlainText.OneLine(criterion.Definition));
        if (criterion.Examples is { Minimum: > 0 } examples)
        {
            var window = examples.WithinMonths is { } months ? FormattableString.Invariant($", within {months} months") : "";
            page.Text(2, FormattableString.Invariant($"Examples needed: {examples.Minimum}{window}"));
        }

        if (criterion.CompanyPublished)
        {
            page.Text(2, "Only what the company itself has made public counts.");
        }

        foreach (var element in criterion.Elements)
        {
            page.Item(2, page.Glyphs.Bullet, $"{element.Id}: {PlainText.OneLine(element.Definition)}");
        }
    }

    private static void List(string heading, IReadOnlyList<string> texts, Page page)
    {
        if (texts.Count == 0)
        {
            return;
        }

        page.End();
        page.Text(2, heading + ":");
        foreach (var text in texts)
        {
            page.Item(2, page.Glyphs.Bullet, PlainText.OneLine(text));
        }
    }

    private static void Title(string kind, string name, string id, Page page)
    {
        page.Item(0, kind, PlainText.OneLine(name), Tone.Strong, Tone.Faint);
        page.Text(2, id, Tone.Faint);
    }
}
