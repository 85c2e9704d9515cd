using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.FollowUps;
using EngagementFramework.Forecasts;
using EngagementFramework.Levels;
using EngagementFramework.Plans;
using EngagementFramework.Portfolios;
using EngagementFramework.Wordings;

namespace EngagementFramework.Json;

/// <summary>What the compiler generates for the documents' types.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(AssessmentResult))]
[JsonSerializable(typeof(EngagementPlan))]
[JsonSerializable(typeof(LevelForecast))]
[JsonSerializable(typeof(PortfolioCalendar))]
[JsonSerializable(typeof(AssessmentComparison))]
[JsonSerializable(typeof(FollowUp))]
[JsonSerializable(typeof(FollowUpReview))]
[JsonSerializable(typeof(PortfolioSummary))]
[JsonSerializable(typeof(CardPack))]
[JsonSerializable(typeof(EvaluationFramework))]
[JsonSerializable(typeof(WordingPack))]
[JsonSerializable(typeof(WordingFingerprints))]
[JsonSerializable(typeof(List<EngagementQuestion>))]
[JsonSerializable(typeof(EngagementQuestion))]
[JsonSerializable(typeof(ResponseDocument))]
[JsonSerializable(typeof(ResponsesDocument))]
[JsonSerializable(typeof(QuestionStatusDocument))]
[JsonSerializable(typeof(RatedQuestionDocument))]
[JsonSerializable(typeof(NotRatedQuestionDocument))]
internal sealed partial class EngagementJsonContext : JsonSerializerContext;
