using EngagementFramework.Evaluation;

namespace EngagementFramework.Json;

/// <content>What questions amount to.</content>
internal static partial class QuickWriter
{
    private static void Question(JsonOutput output, QuestionResult question)
    {
        output.StartObject();
        Text(output, "question"u8, question.Question);
        switch (question)
        {
            case RatedQuestion rated:
                Name(output, "status"u8, QuestionStatus.Rated);
                Rated(output, rated);
                break;
            case NotRatedQuestion notRated:
                Name(output, "status"u8, QuestionStatus.NotRated);
                Name(output, "reason"u8, notRated.Reason);
                OptionalName(output, "stance"u8, notRated.Stance);
                Response(output, notRated);
                break;
        }

        List(output, "notices"u8, question.Notices, Notice);
        output.EndObject();
    }

    private static void Rated(JsonOutput output, RatedQuestion rated)
    {
        Name(output, "stance"u8, rated.Stance);
        Name(output, "basis"u8, rated.Basis);
        output.Member("level"u8);
        output.StartObject();
        Number(output, "value"u8, rated.Level.Value);
        Text(output, "id"u8, rated.Level.Id);
        Text(output, "name"u8, rated.Level.Name);
        output.EndObject();
        output.Member("range"u8);
        output.StartObject();
        Number(output, "lowest"u8, rated.Range.Lowest);
        Number(output, "highest"u8, rated.Range.Highest);
        output.EndObject();
        DayOrNull(output, "holdsUntil"u8, rated.HoldsUntil);
        NumberOrNull(output, "fallsTo"u8, rated.FallsTo);
        Response(output, rated);
        List(output, "criteria"u8, rated.Criteria, Criterion);
        Texts(output, "blocking"u8, rated.Blocking);
        Texts(output, "beyond"u8, rated.Beyond);
    }

    /// <summary>What both cases carry along of the response.</summary>
    private static void Response(JsonOutput output, QuestionResult question)
    {
        OptionalName(output, "origin"u8, question.Origin);
        OptionalText(output, "respondent"u8, question.Respondent);
        OptionalDay(output, "receivedOn"u8, question.ReceivedOn);
        OptionalDay(output, "askedOn"u8, question.AskedOn);
        OptionalText(output, "explanation"u8, question.Explanation);
        OptionalText(output, "note"u8, question.Note);
    }

    private static void Criterion(JsonOutput output, CriterionFinding finding)
    {
        // Where nothing was found, it is one finding for all questions.
        if (finding.Evidence.Count > 0 || !output.TryRepeat(finding))
        {
            var start = output.Written.Length;
            WriteCriterion(output, finding);
            if (finding.Evidence.Count == 0)
            {
                output.Remember(finding, start);
            }
        }
    }

    private static void WriteCriterion(JsonOutput output, CriterionFinding finding)
    {
        output.StartObject();
        Text(output, "criterion"u8, finding.Criterion);
        Number(output, "rung"u8, finding.Rung);
        Name(output, "outcome"u8, finding.Outcome);
        OptionalText(output, "reason"u8, finding.Reason);
        Texts(output, "missing"u8, finding.Missing);
        List(output, "evidence"u8, finding.Evidence, Use);
        List(output, "examples"u8, finding.Examples, Example);
        output.EndObject();
    }

    private static void Use(JsonOutput output, EvidenceFinding use)
    {
        output.StartObject();
        Text(output, "item"u8, use.Item);
        Texts(output, "shows"u8, use.Shows);
        Flag(output, "counted"u8, use.Counted);
        OptionalName(output, "why"u8, use.Why);
        output.EndObject();
    }

    private static void Example(JsonOutput output, ExampleFinding example)
    {
        output.StartObject();
        Text(output, "example"u8, example.Example);
        OptionalText(output, "date"u8, example.Date?.Text);
        Name(output, "recency"u8, example.Recency);
        if (example.Repeats.Count > 0)
        {
            Texts(output, "repeats"u8, example.Repeats);
        }

        output.EndObject();
    }

    private static void Notice(JsonOutput output, Notice notice)
    {
        output.StartObject();
        Text(output, "code"u8, notice.Code);
        Text(output, "message"u8, notice.Message);
        output.EndObject();
    }
}
