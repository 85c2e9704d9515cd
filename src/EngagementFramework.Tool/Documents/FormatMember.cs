using System.Text;
using System.Text.Json;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.Forecasts;
using EngagementFramework.Levels;
using EngagementFramework.Plans;
using EngagementFramework.Portfolios;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tool.Documents;

/// <summary>The member by which a document says what it is, and where it stands.</summary>
internal sealed record FormatMember(string Value, int Line, int Column)
{
    private static readonly string[] Known =
    [
        Assessment.FormatName, EvaluationFramework.FormatName, CardPack.FormatName, WordingPack.FormatName, WordingFingerprints.FormatName, AssessmentResult.FormatName,
        EngagementPlan.FormatName, AssessmentComparison.FormatName, LevelForecast.FormatName, PortfolioCalendar.FormatName, PortfolioSummary.FormatName,
    ];

    /// <summary>The format without its version.</summary>
    public string Kind => Value.Split('/')[0];

    /// <summary>The first such member that is a text; null where there is none, or the document breaks before it.</summary>
    public static FormatMember? Find(ReadOnlySpan<byte> json)
    {
        json = json.StartsWith(Encoding.UTF8.Preamble) ? json[3..] : json;
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                {
                    var isFormat = reader.ValueTextEquals("format"u8);
                    reader.Read();
                    if (isFormat && reader.TokenType == JsonTokenType.String && reader.GetString() is { } value)
                    {
                        var before = json[..(int)reader.TokenStartIndex];
                        return new FormatMember(value, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
                    }

                    reader.Skip();
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What is wrong is said by the reader of assessments, which reads on to the same place.
        }

        return null;
    }

    /// <summary>The problem that no document has this format.</summary>
    public Problem UnknownFormat() => new()
    {
        Code = ProblemCodes.UnknownValue,
        Pointer = "/format",
        Line = Line,
        Column = Column,
        Message = TextCatalog.English.Format("problem.unknown-value", new TextArgument("value", Value), new TextArgument("allowed", string.Join(", ", Known))),
    };
}
