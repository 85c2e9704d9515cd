using EngagementFramework.FollowUps;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Views;

/// <summary>A follow-up as text: the agenda, then what to ask whom. Its review: the objectives with their milestones.</summary>
internal sealed class FollowUpView
{
    private const string Ticked = "[x]";
    private const string NotTicked = "[ ]";

    private readonly FollowUpSentences _sentences;
    private readonly Instrument _instrument;
    private readonly Page _page;

    private FollowUpView(Instrument instrument, Screen screen)
    {
        _sentences = new FollowUpSentences(instrument.Frameworks, instrument.Texts);
        _instrument = instrument;
        _page = new Page(screen);
    }

    public static string Render(FollowUp followUp, Instrument instrument, Screen screen)
    {
        var view = new FollowUpView(instrument, screen);
        view.Write(followUp);
        return view.End();
    }

    public static string Render(FollowUpReview review, Instrument instrument, Screen screen)
    {
        var view = new FollowUpView(instrument, screen);
        view.Write(review);
        return view.End();
    }

    private void Write(FollowUp followUp)
    {
        _page.Text(0, PlainText.OneLine(followUp.Company.Name), Tone.Strong);
        Row("title", PlainText.OneLine(followUp.Company.Id));
        Row("as-of", Day(followUp.AsOf));
        Row("assessment", Day(followUp.AssessmentAsOf));
        Row("keep-until", Day(followUp.KeepUntil));
        Due(followUp.DueOn);
        Framework(followUp.Framework);
        _page.End();
        if (followUp.Questions.Count == 0)
        {
            _page.Text(0, _sentences.None, Tone.Strong);
        }
        else
        {
            _page.Text(0, _sentences.Counts(followUp), Tone.Strong);
            if (_sentences.OnlyKept(followUp) is { } kept)
            {
                _page.Text(0, kept);
            }

            _page.Text(0, _sentences.Meaning, Tone.Faint);
        }

        if (FollowUpSentences.HasFloor(followUp))
        {
            _page.Text(0, _sentences.Floor, Tone.Faint);
        }

        Notices(followUp.Notices);
        Agenda(followUp);
        Requests(followUp);
        Others(followUp);
    }

    private void Agenda(FollowUp followUp)
    {
        if (followUp.Questions.Count == 0)
        {
            return;
        }

        _page.End();
        _page.Rule();
        _page.Line(_sentences.Label("agenda"), Tone.Strong);
        var width = FormattableString.Invariant($"{followUp.Questions.Count}.").Length;
        for (var i = 0; i < followUp.Questions.Count; i++)
        {
            var question = followUp.Questions[i];
            _page.Item(
                2,
                FormattableString.Invariant($"{i + 1}.").PadLeft(width),
                $"{_sentences.Introduce(PlainText.OneLine(question.Question))} {_sentences.Objective(question)} ({_sentences.Why(question)})",
                question.Why == FollowUpReason.RedFlag ? Tone.Alarm : Tone.Plain);
        }
    }

    private void Requests(FollowUp followUp)
    {
        foreach (var asked in followUp.Questions.GroupBy(_sentences.Addressees))
        {
            _page.End();
            _page.Rule();
            _page.Item(0, _sentences.Introduce(_sentences.Label("requests")), asked.Key, Tone.Strong, Tone.Strong);
            foreach (var question in asked)
            {
                _page.End();
                _page.Item(2, _sentences.Introduce(PlainText.OneLine(question.Question)), _sentences.Objective(question), Tone.Open, Tone.Strong);
                _page.Text(4, PlainText.OneLine(question.Text), Tone.Faint);
                foreach (var request in question.Requests)
                {
                    var number = FormattableString.Invariant($"{request.Number}.");
                    string?[] besides = [_sentences.Serves(followUp, question, request), _sentences.Note(request)];
                    _page.Item(4, number, _sentences.Ask(request));
                    foreach (var text in besides.OfType<string>())
                    {
                        _page.Text(4 + number.Length + 1, text, Tone.Faint);
                    }
                }
            }
        }
    }

    private void Others(FollowUp followUp)
    {
        QuestionNotFollowedUp[] others = [.. FollowUpSentences.Others(followUp)];
        if (others.Length == 0)
        {
            return;
        }

        _page.End();
        _page.Rule();
        _page.Line(_sentences.Label("others"), Tone.Strong);
        foreach (var group in others.GroupBy(_sentences.Why))
        {
            _page.Item(2, _page.Glyphs.Bullet, $"{_sentences.Introduce(group.Key)} {PlainText.OneLine(string.Join(", ", group.Select(other => other.Question)))}");
        }
    }

    private void Write(FollowUpReview review)
    {
        _page.Text(0, PlainText.OneLine(review.Company.Name), Tone.Strong);
        Row("review", PlainText.OneLine(review.Company.Id));
        Row("planned-on", Day(review.PlannedOn));
        Row("as-of", Day(review.AsOf));
        Row("assessment", Day(review.AssessmentAsOf));
        if (review.KeepUntil is { } keep)
        {
            Row("keep-until", Day(keep));
        }

        Due(review.DueOn);
        Framework(review.Framework);
        _page.End();
        if (_sentences.NewRedFlags(review) is { } redFlags)
        {
            _page.Text(0, redFlags, Tone.Alarm);
        }

        _page.Text(0, _sentences.Counts(review.Counts), Tone.Strong);
        _page.Text(0, _sentences.ReviewMeaning, Tone.Faint);
        if (FollowUpSentences.HasFloor(review))
        {
            _page.Text(0, _sentences.Floor, Tone.Faint);
        }

        Notices(review.Notices);
        _page.End();
        _page.Rule();
        _page.Line(_sentences.Label("objectives"), Tone.Strong);
        foreach (var objective in review.Objectives)
        {
            _page.End();
            var isReached = objective.Status == ObjectiveStatus.Reached;
            _page.Item(
                0,
                isReached ? Ticked : NotTicked,
                $"{_sentences.Introduce(PlainText.OneLine(objective.Question))} {_sentences.Status(objective, review.DueOn)} ({_sentences.Objective(objective)})",
                review.NewRedFlags.Contains(objective.Question) ? Tone.Alarm : isReached ? Tone.Good : Tone.Open);
            if (_sentences.Lost(objective, review.Framework) is { } lost)
            {
                _page.Text(4, lost);
            }

            foreach (var milestone in objective.Milestones)
            {
                _page.Item(4, milestone.Status == MilestoneStatus.Reached ? Ticked : NotTicked, _sentences.Milestone(milestone, review.Framework));
                foreach (var missing in _sentences.Missing(milestone, review.Framework))
                {
                    _page.Text(8, missing, Tone.Faint);
                }
            }
        }
    }

    private void Notices(IEnumerable<Evaluation.Notice> notices)
    {
        foreach (var notice in notices)
        {
            _page.Text(0, PlainText.OneLine(notice.Message), Tone.Open);
        }
    }

    private string End()
    {
        WordingView.Write(_instrument, _page);
        return _page.ToString();
    }

    private void Due(DateOnly? due)
    {
        if (due is { } day)
        {
            Row("due", Day(day));
        }
    }

    private void Framework(Assessments.FrameworkReference framework) =>
        Row("framework", PlainText.OneLine($"{_instrument.Framework.Name} ({framework.Id} {framework.Version})"));

    private void Row(string label, string text) => _page.Item(0, _sentences.Label(label).PadRight(22), text, markTone: Tone.Faint);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
