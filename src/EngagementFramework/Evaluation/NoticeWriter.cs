using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Evaluation;

/// <summary>Puts notices into words.</summary>
internal sealed class NoticeWriter(TextCatalog texts, Ladder ladder)
{
    /// <summary>The notices about a response that describes practice and stands on the rung with this number.</summary>
    public IReadOnlyList<Notice> For(PracticeReading reading, CriterionFinding[] findings, int rung, LevelRange range, DateOnly asOf, DateOnly known)
    {
        List<Notice>? notices = null;
        if (rung < 0)
        {
            Add(ref notices, NoticeCodes.DescribedBelowFirstRung, new TextArgument("level", ladder.Floor.ToString()));
        }

        if (!range.IsCertain)
        {
            Add(ref notices, NoticeCodes.LevelDependsOnDoubtfulDates, new TextArgument("lowest", Name(range.Lowest)), new TextArgument("highest", Name(range.Highest)));
        }

        foreach (var step in ladder.Rungs)
        {
            if (reading.SharedExample(step, asOf) is { } shared)
            {
                Add(
                    ref notices,
                    NoticeCodes.ExampleServesTwoCriteria,
                    new TextArgument("example", shared.Example),
                    new TextArgument("one", ladder.Criteria[shared.One].Id),
                    new TextArgument("other", ladder.Criteria[shared.Other].Id));
            }
        }

        if (FirstFuture(findings) is { } future)
        {
            Add(ref notices, NoticeCodes.FutureExample, new TextArgument("example", future.Example), new TextArgument("date", $"{future.Date}"), new TextArgument("known", Iso.Text(known)));
        }

        if (Unsourced(reading, findings) is { } items)
        {
            Add(ref notices, NoticeCodes.EvidenceWithoutSource, new TextArgument("items", items));
        }

        return ValueList.Copy(notices);
    }

    /// <summary>The items that count and cite nothing; null where there are none.</summary>
    private static string? Unsourced(PracticeReading reading, CriterionFinding[] findings)
    {
        List<string>? items = null;
        foreach (var finding in findings)
        {
            foreach (var use in finding.Evidence.Span())
            {
                if (use.Counted && !reading.CitesAnything(use.Item) && items?.Contains(use.Item) is not true)
                {
                    (items ??= []).Add(use.Item);
                }
            }
        }

        return items is null ? null : string.Join(", ", items);
    }

    private static ExampleFinding? FirstFuture(CriterionFinding[] findings)
    {
        foreach (var finding in findings)
        {
            foreach (var example in finding.Examples.Span())
            {
                if (example.Recency == Recency.Future)
                {
                    return example;
                }
            }
        }

        return null;
    }

    private string Name(int value)
    {
        foreach (var rung in ladder.Rungs)
        {
            if (rung.Level.Value == value)
            {
                return rung.Level.ToString();
            }
        }

        return ladder.Floor.ToString();
    }

    private void Add(ref List<Notice>? notices, string code, params ReadOnlySpan<TextArgument> arguments) =>
        (notices ??= []).Add(texts.Notice(code, arguments));
}
