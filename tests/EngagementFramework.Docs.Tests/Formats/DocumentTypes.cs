using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.Evaluation;
using EngagementFramework.FollowUps;
using EngagementFramework.Forecasts;
using EngagementFramework.Levels;
using EngagementFramework.Plans;
using EngagementFramework.Portfolios;
using EngagementFramework.Responses;
using EngagementFramework.Wordings;

namespace EngagementFramework.Docs.Tests.Formats;

/// <summary>Every type that stands in a document, found by walking from the roots by what the serialiser knows.</summary>
internal static class DocumentTypes
{
    // The serialiser writes these by way of types that it keeps to itself; what they write is compared instead.
    private static readonly Type[] WrittenByCase = [typeof(DescribesPractice), typeof(RatedQuestion), typeof(NotRatedQuestion)];

    static DocumentTypes()
    {
        var found = new HashSet<Type>();
        foreach (var root in (Type[])[typeof(Assessment), typeof(AssessmentResult), typeof(EngagementPlan), typeof(AssessmentComparison), typeof(LevelForecast), typeof(PortfolioCalendar), typeof(FollowUp), typeof(FollowUpReview), typeof(PortfolioSummary), typeof(EvaluationFramework), typeof(CardPack), typeof(WordingPack), typeof(WordingFingerprints), .. WrittenByCase])
        {
            Walk(root, found);
        }

        Objects = [.. found.Except(WrittenByCase).Where(type => !type.IsEnum && TypeNames.Members(type).Count > 0)];
        Enumerations = [.. found.Where(type => type.IsEnum)];
    }

    /// <summary>The objects whose members the serialiser lists.</summary>
    public static IReadOnlyList<Type> Objects { get; }

    public static IReadOnlyList<Type> Enumerations { get; }

    private static void Walk(Type type, HashSet<Type> found)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
        {
            type = type.GetGenericArguments()[0];
        }

        if (type.Assembly != typeof(Assessment).Assembly || !found.Add(type))
        {
            return;
        }

        var members = WrittenByCase.Contains(type)
            ? type.GetProperties().Select(property => property.PropertyType)
            : TypeNames.Members(type).Select(member => member.PropertyType);
        foreach (var member in members.ToArray())
        {
            Walk(member, found);
        }
    }
}
