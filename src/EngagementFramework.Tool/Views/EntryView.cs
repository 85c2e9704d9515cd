using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Reports;
using EngagementFramework.Texts;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Lookup;

namespace EngagementFramework.Tool.Views;

/// <summary>One thing that has an id, as text.</summary>
internal sealed class EntryView
{
    private readonly Instrument _instrument;
    private readonly TextCatalog _texts;
    private readonly Page _page;

    private EntryView(Instrument instrument, Screen screen)
    {
        _instrument = instrument;
        _texts = instrument.Texts;
        _page = new Page(screen);
    }

    /// <summary>The first of the things, and how to see the others that have its id.</summary>
    public static string Render(IReadOnlyList<Entry> found, Instrument instrument, Screen screen)
    {
        var view = new EntryView(instrument, screen);
        view.Write(found[0].Value);
        foreach (var other in found.Skip(1))
        {
            view._page.End();
            view._page.Text(0, view.Say("see-also", "command", $"engagement show {other.Kind}:{other.Id}"), Tone.Faint);
        }

        var ofLadder = found[0].Value is EvaluationFramework or ResponseLevel or Levels.Criterion or CriterionElement;
        WordingView.Write(instrument, view._page, cards: !ofLadder, ladder: ofLadder);
        return view._page.ToString();
    }

    private void Write(object value)
    {
        switch (value)
        {
            case EngagementCard card:
                CardView.Write(card, _instrument, _page);
                break;
            case EngagementQuestion question:
                Question(question);
                break;
            case EvaluationFramework framework:
                Framework(framework);
                break;
            case ResponseLevel level:
                Level(level);
                break;
            case Criterion criterion:
                Criterion(criterion);
                break;
            case CriterionElement element:
                Title(_texts["view.element"], element.Id, element.Id);
                _page.Text(2, PlainText.OneLine(element.Definition));
                break;
            case BusinessModelFeature feature:
                Title(_texts["view.feature"], feature.Name, feature.Id);
                _page.Text(2, PlainText.OneLine(feature.Definition));
                break;
            case Definition definition:
                Title(_texts["view.definition"], definition.Term, definition.Id);
                _page.Text(2, PlainText.OneLine(definition.Text));
                break;
        }
    }

    private void Question(EngagementQuestion question)
    {
        Title(Label("question"), question.Id, question.Theme);
        _page.Text(2, PlainText.OneLine(question.Text));
        List(_texts["view.example-actions"], question.ExampleActions);
        List(_texts["view.situations"], question.Situations);
        if (question.Guidance is { } guidance)
        {
            _page.End();
            _page.Text(2, PlainText.OneLine(guidance));
        }

        ReferencesView.Write(question.References, _instrument, _page);
        _page.End();
        _page.Text(2, PlainText.OneLine(Say("on-card", "title", _instrument.Catalog.CardOf(question.Id).Title)), Tone.Faint);
    }

    private void Framework(EvaluationFramework framework)
    {
        Title(Label("framework"), framework.Name, $"{framework.Id} {framework.Version}");
        foreach (var level in framework.Levels)
        {
            _page.End();
            _page.Rule();
            Level(level);
        }
    }

    private void Level(ResponseLevel level)
    {
        Title(Label("level"), FormattableString.Invariant($"{level.Value} {level.Name}"), level.Id);
        if (level.RedFlag)
        {
            _page.Text(2, Label("red-flag"), Tone.Alarm);
        }

        _page.Text(2, PlainText.OneLine(level.Definition));
        foreach (var criterion in level.Criteria)
        {
            _page.End();
            Criterion(criterion);
        }
    }

    private void Criterion(Criterion criterion)
    {
        Title(Label("criterion"), criterion.Name ?? criterion.Id, criterion.Id);
        _page.Text(2, PlainText.OneLine(criterion.Definition));
        if (criterion.Examples is { Minimum: > 0 } examples)
        {
            var count = new TextArgument("count", FormattableString.Invariant($"{examples.Minimum}"));
            _page.Text(2, examples.WithinMonths is { } months
                ? _texts.Format("view.examples-needed-within", count, new TextArgument("months", FormattableString.Invariant($"{months}")))
                : _texts.Format("view.examples-needed", count));
        }

        if (criterion.CompanyPublished)
        {
            _page.Text(2, _texts["view.company-published"]);
        }

        foreach (var element in criterion.Elements)
        {
            _page.Item(2, _page.Glyphs.Bullet, $"{element.Id}: {PlainText.OneLine(element.Definition)}");
        }
    }

    private void List(string heading, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        _page.End();
        _page.Text(2, heading);
        foreach (var text in texts)
        {
            _page.Item(2, _page.Glyphs.Bullet, PlainText.OneLine(text));
        }
    }

    private void Title(string kind, string name, string id)
    {
        _page.Item(0, kind, PlainText.OneLine(name), Tone.Strong, Tone.Faint);
        _page.Text(2, id, Tone.Faint);
    }

    private string Label(string name) => _texts["report.label." + name];

    private string Say(string key, string name, string value) => _texts.Format("view." + key, new TextArgument(name, value));
}
