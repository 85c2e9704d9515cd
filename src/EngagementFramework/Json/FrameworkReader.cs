using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <summary>Reads ladders.</summary>
/// <param name="texts">What problems say. The default value is null: English.</param>
public sealed class FrameworkReader(TextCatalog? texts = null) : DocumentReader<EvaluationFramework>(EvaluationFramework.FormatName, texts)
{
    private protected override EvaluationFramework Complete(EvaluationFramework document, ProblemCollector problems)
    {
        FrameworkCheck.Check(document, problems);
        return document;
    }

    private protected override void Warn(EvaluationFramework document, ProblemCollector warnings) => new FrameworkLint(warnings).Lint(document);
}
