namespace EngagementFramework.Evaluation;

/// <summary>The codes of notices. A code keeps its meaning for good.</summary>
public static class NoticeCodes
{
    /// <summary>One example counts for two criteria of one rung.</summary>
    public const string ExampleServesTwoCriteria = "example-serves-two-criteria";

    /// <summary>The company describes practice that reaches no rung.</summary>
    public const string DescribedBelowFirstRung = "described-below-first-rung";

    /// <summary>The level would be higher if doubtful dates counted.</summary>
    public const string LevelDependsOnDoubtfulDates = "level-depends-on-doubtful-dates";

    /// <summary>An example is dated after the last day of which anything can be known.</summary>
    public const string FutureExample = "future-example";

    /// <summary>A card has responses although its feature is declared as not present.</summary>
    public const string FeatureNotPresent = "feature-not-present";

    /// <summary>The date of evaluation is before the assessment's own date.</summary>
    public const string EvaluatedBeforeAssessment = "evaluated-before-assessment";

    /// <summary>The levels are those with the benefit of the doubt.</summary>
    public const string BenefitOfTheDoubt = "benefit-of-the-doubt";

    /// <summary>Texts are in a wording that nobody has reviewed.</summary>
    public const string UnreviewedWording = "unreviewed-wording";

    /// <summary>Evidence that counts cites no source, nor does any of its examples.</summary>
    public const string EvidenceWithoutSource = "evidence-without-source";

    /// <summary>No level of a forecast rests on examples within a window, so that none lapses.</summary>
    public const string NothingAges = "nothing-ages";

    /// <summary>Levels that rest on doubtful dates are left out of a forecast.</summary>
    public const string DoubtfulLevelsNotForecast = "doubtful-levels-not-forecast";

    /// <summary>Levels had lapsed between the assessment's own date and the first day of a forecast.</summary>
    public const string LapsedBefore = "lapsed-before";

    /// <summary>Two assessments that are compared are rated by different ladders.</summary>
    public const string LaddersDiffer = "ladders-differ";

    /// <summary>Two assessments that are compared are rated by two versions of one ladder.</summary>
    public const string LadderVersionsDiffer = "ladder-versions-differ";

    /// <summary>Of two assessments that are compared, one is given the benefit of the doubt.</summary>
    public const string OptionsDiffer = "options-differ";

    /// <summary>Two assessments that are compared say other things of the company: its name, its numbers, its sector, its country or its stage.</summary>
    public const string CompanyDiffers = "company-differs";

    /// <summary>Two assessments that are compared say other things of the business model, such as how far the company depends on a feature.</summary>
    public const string BusinessModelDiffers = "business-model-differs";

    /// <summary>All codes, sorted.</summary>
    public static IReadOnlyList<string> All { get; } = Values.ValueList.Copy<string>(
    [
        BenefitOfTheDoubt,
        BusinessModelDiffers,
        CompanyDiffers,
        DescribedBelowFirstRung,
        DoubtfulLevelsNotForecast,
        EvaluatedBeforeAssessment,
        EvidenceWithoutSource,
        ExampleServesTwoCriteria,
        FeatureNotPresent,
        FutureExample,
        LadderVersionsDiffer,
        LaddersDiffer,
        LapsedBefore,
        LevelDependsOnDoubtfulDates,
        NothingAges,
        OptionsDiffer,
        UnreviewedWording,
    ]);

    internal static string TextKey(string code) => "notice." + code;
}
