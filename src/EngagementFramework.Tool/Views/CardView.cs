using EngagementFramework.Cards;
using EngagementFramework.Reports;
using EngagementFramework.Texts;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Views;

/// <summary>Cards as text.</summary>
internal static class CardView
{
    /// <summary>All cards, briefly.</summary>
    public static string RenderAll(Instrument instrument, Screen screen)
    {
        var page = new Page(screen);
        foreach (var card in instrument.Catalog.Cards)
        {
            if (card != instrument.Catalog.Cards[0])
            {
                page.End();
            }

            Head(card, instrument, page);
            Questions(card, instrument, page);
        }

        WordingView.Write(instrument, page, ladder: false);
        return page.ToString();
    }

    /// <summary>One card, whole.</summary>
    public static void Write(EngagementCard card, Instrument instrument, Page page)
    {
        Head(card, instrument, page);
        if (card.Addressees is { } addressees)
        {
            Paragraph(addressees, page);
        }

        foreach (var paragraph in card.Overview)
        {
            Paragraph(paragraph, page);
        }

        foreach (var section in card.Sections)
        {
            page.End();
            page.Text(2, PlainText.OneLine(section.Heading), Tone.Strong);
            foreach (var paragraph in section.Paragraphs)
            {
                page.Text(2, PlainText.OneLine(paragraph));
            }
        }

        page.End();
        Questions(card, instrument, page);
        ReferencesView.Write(card.Sections.SelectMany(section => section.References).Concat(card.Questions.SelectMany(question => question.References)), instrument, page);
        if (card.Definitions.Count > 0)
        {
            page.End();
            page.Text(2, instrument.Texts.Format("view.definitions", new TextArgument("ids", string.Join(", ", card.Definitions))), Tone.Faint);
        }
    }

    private static void Head(EngagementCard card, Instrument instrument, Page page)
    {
        var label = instrument.Texts["report.label.card"];
        page.Item(0, card.Number is { } number ? FormattableString.Invariant($"{label} {number} ") : label + " ", PlainText.OneLine(card.Title), Tone.Strong, Tone.Strong);
        page.Text(2, card.Id, Tone.Faint);
        if (card.AppliesWhen is { } when)
        {
            page.Text(2, PlainText.OneLine(when));
        }
    }

    private static void Paragraph(string text, Page page)
    {
        page.End();
        page.Text(2, PlainText.OneLine(text));
    }

    private static void Questions(EngagementCard card, Instrument instrument, Page page)
    {
        for (var i = 0; i < card.Questions.Count; i++)
        {
            var mark = card.Number is { } number ? FormattableString.Invariant($"{number}.{i + 1}") : card.Questions[i].Id;
            page.Item(2, $"{instrument.Texts["report.label.question"]} {mark}", card.Questions[i].Theme, Tone.Faint, Tone.Strong);
            page.Text(4, PlainText.OneLine(card.Questions[i].Text));
        }
    }
}
