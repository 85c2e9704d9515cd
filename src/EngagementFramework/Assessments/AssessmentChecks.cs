using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Assessments;

/// <summary>The checks of assessments by each of the frameworks in use.</summary>
internal sealed class AssessmentChecks(ICardCatalog catalog, IReadOnlyList<EvaluationFramework> frameworks)
{
    private readonly ICardCatalog _catalog = catalog;
    private readonly IReadOnlyList<EvaluationFramework> _frameworks = frameworks;
    private readonly AssessmentCheck[] _checks = [.. frameworks.Select(framework => new AssessmentCheck(catalog, framework))];
    private readonly AssessmentCheck _withoutFramework = new(catalog, framework: null);

    /// <summary>Whether these checks find what others find: they have the same cards and frameworks.</summary>
    public bool AreAs(AssessmentChecks others) => ReferenceEquals(_catalog, others._catalog) && _frameworks.SequenceEqual(others._frameworks, ReferenceEqualityComparer.Instance);

    /// <summary>The place in the list of the framework that the assessment is for: the one that it names, or the first; -1 where the one that it names is not there.</summary>
    public int FrameworkOf(Assessment assessment)
    {
        if (assessment.Framework is not { } pin)
        {
            return 0;
        }

        for (var i = 0; i < _frameworks.Count; i++)
        {
            if (_frameworks[i].Id == pin.Id && _frameworks[i].Version == pin.Version)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Finds everything that is wrong, in the order of the document's members. Where the framework that is named is not there, nothing is said of what is named of it.</summary>
    public void Check(Assessment assessment, ProblemCollector problems)
    {
        var place = FrameworkOf(assessment);
        if (place < 0)
        {
            problems.Add(
                ProblemCodes.OtherFramework,
                "/framework",
                new TextArgument("pinned", $"{assessment.Framework!.Id} {assessment.Framework.Version}"),
                new TextArgument("used", string.Join(", ", _frameworks.Select(framework => $"{framework.Id} {framework.Version}"))));
        }

        (place < 0 ? _withoutFramework : _checks[place]).Check(assessment, problems);
    }

    /// <summary>Looks an assessment in which nothing is wrong through for what it surely does not mean.</summary>
    public void Lint(Assessment assessment, ProblemCollector warnings) => new AssessmentLint(_frameworks[FrameworkOf(assessment)], warnings).Lint(assessment);
}
