using System.Text.Json;
using System.Text.Json.Nodes;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Json;
using EngagementFramework.Plans;
using EngagementFramework.Problems;
using EngagementFramework.Responses;

namespace EngagementFramework.Drafts;

/// <summary>Makes from a plan an assessment that is valid at once and ready to be filled in.</summary>
public static class BlankAssessment
{
    /// <summary>
    /// The member of the extensions of an assessment that lists the questions still to be asked. Each is a response as it goes into
    /// <c>responses</c> once the question was put; its own extensions hold the question, as <see cref="QuestionText"/>.
    /// </summary>
    public const string QuestionsToAsk = "questionsToAsk";

    /// <summary>The member of a response's extensions that holds the text of its question.</summary>
    public const string QuestionText = "questionText";

    /// <summary>The member of the extensions of an assessment that tells whose wording its questions are, where they come from packs of wording.</summary>
    public const string Wordings = "wordings";

    /// <summary>
    /// An assessment with the plan's company and business model, in which every feature of the cards is declared: as in the plan, or as
    /// unknown. It claims no silence: a question counts as not answered only where <see cref="BlankAssessmentOptions.Asked"/> says that it
    /// was put. Until then the questions of the cards to use stand in the extensions, as <see cref="QuestionsToAsk"/>.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="catalog">The cards by which it was made.</param>
    /// <param name="options">How to begin. The default value is null: as of the plan's own date, for any ladder, with nothing asked yet.</param>
    /// <exception cref="InvalidDocumentException">The plan has a feature or a question that the cards do not have; the exception lists every problem.</exception>
    public static Assessment Of(EngagementPlan plan, ICardCatalog catalog, BlankAssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(catalog);
        options ??= new BlankAssessmentOptions();
        var blank = new Assessment
        {
            Framework = options.Framework,
            Company = plan.Company,
            AsOf = options.AsOf ?? plan.AsOf,
            BusinessModel = Declared(plan.BusinessModel ?? new BusinessModel(), catalog),
            Responses = [.. plan.Applies.SelectMany(card => card.Questions).Select(Silence)],
        };
        new EngagementPlanner(catalog).Plan(blank);
        return blank with { Responses = options.Asked ? blank.Responses : [], Extensions = Extras(options.Asked ? null : blank.Responses, plan.Wordings) };
    }

    private static BusinessModel Declared(BusinessModel model, ICardCatalog catalog)
    {
        var declared = model.Features.Select(feature => feature.Feature).ToHashSet(StringComparer.Ordinal);
        return model with
        {
            Features =
            [
                .. model.Features,
                .. catalog.Features.Where(feature => !declared.Contains(feature.Id)).Select(feature => new FeatureDependence { Feature = feature.Id, Dependence = Dependence.Unknown }),
            ],
        };
    }

    private static Response Silence(PlannedQuestion question) => new NotAnswered
    {
        Question = question.Question,
        Extensions = Extensions.Parse(new JsonObject { [QuestionText] = question.Text }.ToJsonString(EngagementJson.Options)),
    };

    private static Extensions? Extras(IReadOnlyList<Response>? toAsk, IReadOnlyList<WordingReference> wordings)
    {
        var extras = new JsonObject();
        if (toAsk is not null)
        {
            extras.Add(QuestionsToAsk, List(toAsk));
        }

        if (wordings.Count > 0)
        {
            extras.Add(Wordings, List(wordings));
        }

        return extras.Count == 0 ? null : Extensions.Parse(extras.ToJsonString(EngagementJson.Options));
    }

    private static JsonArray List<T>(IEnumerable<T> items) => new([.. items.Select(item => JsonSerializer.SerializeToNode(item, EngagementJson.Info<T>()))]);
}
