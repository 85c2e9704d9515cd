using EngagementFramework.Levels;
using EngagementFramework.Texts;

namespace EngagementFramework.Evaluation;

/// <summary>Evaluators for several ladders.</summary>
internal static class ResponseEvaluators
{
    /// <summary>One for each ladder of the catalogue, in its order.</summary>
    public static IReadOnlyList<IResponseEvaluator> Of(IFrameworkCatalog frameworks, TextCatalog? texts)
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        return [.. frameworks.Frameworks.Select(framework => new ResponseEvaluator(framework, texts))];
    }
}
