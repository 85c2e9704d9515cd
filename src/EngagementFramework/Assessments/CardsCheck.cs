using EngagementFramework.Cards;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>The rules of meaning for the company, its business model and the questions that were answered: they need the cards, and no ladder.</summary>
internal sealed class CardsCheck(ICardCatalog catalog)
{
    /// <summary>Finds everything that is wrong, in the order of the document's members.</summary>
    public void Check(Assessment assessment, ProblemCollector problems)
    {
        if (assessment.Company is null)
        {
            problems.Add(ProblemCodes.MissingMember, "", new TextArgument("member", "company"));
        }
        else
        {
            problems.NotBlank(assessment.Company.Id, "/company/id");
            problems.NotBlank(assessment.Company.Name, "/company/name");
            if (assessment.Company.Stage is { } stage)
            {
                problems.Defined(stage, 0, "/company/stage");
            }
        }

        var features = assessment.BusinessModel?.Features ?? ValueList<FeatureDependence>.Empty;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < features.Count; i++)
        {
            Feature(features[i], i, seen, problems);
        }
    }

    /// <summary>Finds responses to questions that no card has, and second responses to one question.</summary>
    public void Questions(Assessment assessment, ProblemCollector problems)
    {
        var seen = new HashSet<string>(assessment.Responses.Count, StringComparer.Ordinal);
        for (var i = 0; i < assessment.Responses.Count; i++)
        {
            Question(assessment.Responses[i].Question, i, seen, problems);
        }
    }

    /// <summary>Finds what is wrong with the question of one response.</summary>
    public void Question(string? question, int index, HashSet<string> seen, ProblemCollector problems)
    {
        if (question is null)
        {
            problems.Add(ProblemCodes.BlankText, $"/responses/{index}/question");
        }
        else if (!catalog.TryGetQuestion(question, out _))
        {
            problems.Add(ProblemCodes.UnknownQuestion, $"/responses/{index}/question", new TextArgument("question", question));
        }
        else if (!seen.Add(question))
        {
            problems.Add(ProblemCodes.DuplicateResponse, $"/responses/{index}/question", new TextArgument("question", question));
        }
    }

    private void Feature(FeatureDependence declared, int index, HashSet<string> seen, ProblemCollector problems)
    {
        problems.Defined(declared.Dependence, index, "/businessModel/features/{0}/dependence");
        if (declared.Feature is null)
        {
            problems.Add(ProblemCodes.BlankText, $"/businessModel/features/{index}/feature");
        }
        else if (!catalog.TryGetFeature(declared.Feature, out _))
        {
            problems.Add(ProblemCodes.UnknownFeature, $"/businessModel/features/{index}/feature", new TextArgument("feature", declared.Feature));
        }
        else if (!seen.Add(declared.Feature))
        {
            problems.DuplicateId(declared.Feature, $"/businessModel/features/{index}/feature", "feature");
        }

        for (var i = 0; i < declared.Elements.Count; i++)
        {
            problems.Defined(declared.Elements[i], i, $"/businessModel/features/{index}/elements/{{0}}");
            if (declared.Elements.Take(i).Contains(declared.Elements[i]))
            {
                problems.Add(
                    ProblemCodes.DuplicateValue,
                    $"/businessModel/features/{index}/elements/{i}",
                    new TextArgument("value", Enum.IsDefined(declared.Elements[i]) ? WireName<BusinessModelElement>.Of(declared.Elements[i]) : $"{declared.Elements[i]:D}"));
            }
        }
    }
}
