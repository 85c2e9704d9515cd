namespace EngagementFramework.Plans;

/// <summary>The codes of the notes in plans. A code keeps its meaning for good.</summary>
public static class PlanNoteCodes
{
    /// <summary>The company is a start-up or in its early growth. Source: the tool is designed for companies past these stages.</summary>
    public const string StageEarly = "stage-early";

    /// <summary>The assessment does not say at which stage the company is.</summary>
    public const string StageUndeclared = "stage-undeclared";

    /// <summary>Nothing is said of the business model, so that only the cards for every company are known to apply.</summary>
    public const string ModelUndescribed = "model-undescribed";

    /// <summary>One or two of the three elements of the business model are not described, or all three where features are declared.</summary>
    public const string ElementsUndescribed = "elements-undescribed";

    /// <summary>A card has responses, and the company is said not to depend on its feature.</summary>
    public const string ResponsesWithoutFeature = "responses-without-feature";

    /// <summary>The features of the cards are not the only ones that may carry risks. Source: other features, of which it names two.</summary>
    public const string OtherFeatures = "other-features";

    /// <summary>The questions are mainly about risks from how products and services are used. Source: the focus on end-use.</summary>
    public const string EndUseFocus = "end-use-focus";

    /// <summary>For whom the tool is meant. Source: institutional investors primarily; regulators, civil society and companies themselves besides.</summary>
    public const string IntendedUsers = "intended-users";

    /// <summary>Texts are in a wording that nobody has reviewed.</summary>
    public const string UnreviewedWording = "unreviewed-wording";

    /// <summary>All codes, in the order in which a plan lists its notes.</summary>
    public static IReadOnlyList<string> All { get; } = Values.ValueList.Copy<string>(
    [
        StageEarly,
        StageUndeclared,
        ModelUndescribed,
        ElementsUndescribed,
        ResponsesWithoutFeature,
        OtherFeatures,
        EndUseFocus,
        IntendedUsers,
        UnreviewedWording,
    ]);

    internal static string TextKey(string code) => "plan.note." + code;
}
