using System.Text.Json;
using EngagementFramework.Docs.Tests.Markdown;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Responses;

namespace EngagementFramework.Docs.Tests.Formats;

/// <summary>Responses and results of questions, whose members the serialiser does not list: what it writes is compared instead.</summary>
public class CaseTableTests
{
    internal static readonly string[] Names = ["Response", "RatedQuestion", "NotRatedQuestion"];

    private static readonly MarkdownPage Page = Repository.Page("docs/formats.md");

    [Fact]
    public void A_response_has_the_members_of_its_table() => Compare<Response>(
        "Response",
        new DescribesPractice { Question = "governance/1" },
        new DescribesPractice
        {
            Question = "governance/1",
            Origin = Origin.DeskResearch,
            Respondent = "The chair",
            ReceivedOn = new DateOnly(2026, 10, 2),
            AskedOn = new DateOnly(2026, 9, 1),
            Explanation = "What was said",
            Note = "What was thought",
            Evidence = [new EvidenceUse { Item = "e1", Shows = ["process-described"] }],
            NotApplicable = [new InapplicableCriterion { Criterion = "partner-oversight", Reason = "No partners" }],
            Extensions = Extensions.Parse("""{ "ticket": 1 }"""),
        });

    [Fact]
    public void A_rated_question_has_the_members_of_its_table()
    {
        var rated = new RatedQuestion
        {
            Question = "governance/1",
            Stance = Stance.NoPractice,
            Basis = Basis.Stance,
            Level = new LevelReference { Value = 0, Id = "absent", Name = "Absent" },
            Range = new LevelRange(0, 0),
            HoldsUntil = null,
            FallsTo = null,
            Criteria = [],
            Blocking = [],
            Beyond = [],
        };
        Compare<QuestionResult>("RatedQuestion", rated, Filled(rated));
    }

    [Fact]
    public void A_question_that_is_not_rated_has_the_members_of_its_table()
    {
        var notAsked = new NotRatedQuestion { Question = "governance/1", Reason = NotRatedReason.NotAsked };
        Compare<QuestionResult>("NotRatedQuestion", notAsked, Filled(notAsked with { Stance = Stance.NotAnswered }));
    }

    private static QuestionResult Filled(QuestionResult result) => result with
    {
        Origin = Origin.Reply,
        Respondent = "The chair",
        ReceivedOn = new DateOnly(2026, 10, 2),
        AskedOn = new DateOnly(2026, 9, 1),
        Explanation = "What was said",
        Note = "What was thought",
    };

    private static void Compare<T>(string name, T least, T most)
    {
        var rows = Page.Tables.Single(table => table.Mark == MemberTableTests.Mark + name).Rows;

        rows.Select(row => row[0].Trim('`')).Should().Equal(Written(most));
        rows.Where(row => row[2] == "yes").Select(row => row[0].Trim('`')).Should().Equal(Written(least));
        foreach (var row in rows)
        {
            row[4].Should().NotBeEmpty();
            var member = char.ToUpperInvariant(row[0][1]) + row[0].Trim('`')[1..];
            if (member == "Status")
            {
                row[1].Should().Be("text", "the status tells the case, and is no member of its type");
                continue;
            }

            var type = most!.GetType().GetProperty(member)!.PropertyType;
            var isRequired = row[2] == "yes";
            row[1].Should().Be(TypeNames.Of(type) + (isRequired && Nullable.GetUnderlyingType(type) is not null ? " or null" : ""), $"that is the type of {name}.{member}");
            row[3].Should().Be(isRequired ? "–" : type == typeof(Origin) ? "`reply`" : TypeNames.DefaultOf(type), $"that is the default of {name}.{member}");
        }
    }

    private static IEnumerable<string> Written<T>(T value) =>
        JsonSerializer.SerializeToElement(value, EngagementJson.Options).EnumerateObject().Select(member => member.Name);
}
