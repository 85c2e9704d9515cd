using EngagementFramework.Assessments;
using EngagementFramework.Texts;

namespace EngagementFramework.Plans;

/// <summary>The notes of a plan, from what the assessment says and does not say.</summary>
internal sealed class PlanNotes(Assessment assessment, TextCatalog texts)
{
    /// <summary>The notes, in the order of <see cref="PlanNoteCodes.All"/>.</summary>
    public IEnumerable<PlanNote> About(IEnumerable<PlannedCard> applies, IEnumerable<WordingReference> wordings)
    {
        if (assessment.Company.Stage is CompanyStage.StartUp or CompanyStage.EarlyGrowth)
        {
            yield return Note(PlanNoteCodes.StageEarly);
        }
        else if (assessment.Company.Stage is null)
        {
            yield return Note(PlanNoteCodes.StageUndeclared);
        }

        var missing = ModelElements.NotDescribed(assessment.BusinessModel);
        if (missing.Count == ModelElements.Count && assessment.BusinessModel is null or { Features.Count: 0 })
        {
            yield return Note(PlanNoteCodes.ModelUndescribed);
        }
        else if (missing.Count > 0)
        {
            yield return Note(PlanNoteCodes.ElementsUndescribed, new TextArgument("elements", string.Join(", ", missing.Select(element => texts[ModelElements.TextKey(element)]))));
        }

        foreach (var card in applies.Where(card => card.Why == AppliesReason.HasResponses && IsAbsent(card.Feature)))
        {
            yield return Note(PlanNoteCodes.ResponsesWithoutFeature, new TextArgument("card", card.Card), new TextArgument("feature", card.Feature!));
        }

        yield return Note(PlanNoteCodes.OtherFeatures);
        yield return Note(PlanNoteCodes.EndUseFocus);
        yield return Note(PlanNoteCodes.IntendedUsers);
        foreach (var wording in wordings.Where(wording => !wording.IsReviewed))
        {
            yield return Note(PlanNoteCodes.UnreviewedWording, new TextArgument("name", wording.Name), new TextArgument("id", wording.Id), new TextArgument("version", wording.Version));
        }
    }

    private bool IsAbsent(string? feature) =>
        assessment.BusinessModel is { } model && model.Features.Any(declared => declared.Feature == feature && declared.Dependence == Dependence.None);

    private PlanNote Note(string code, params ReadOnlySpan<TextArgument> arguments) =>
        new() { Code = code, Message = texts.Format(PlanNoteCodes.TextKey(code), arguments) };
}
