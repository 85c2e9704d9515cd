using System.Collections.Concurrent;
using EngagementFramework.Evaluation;

namespace EngagementFramework.Tests.Samples;

/// <summary>What the samples amount to, each evaluated once a run. Not static: a mutation run tests several versions of the library in one process.</summary>
public sealed class SampleResults
{
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, QuestionResult>> _results = new();

    public IReadOnlyDictionary<string, QuestionResult> Of(string name) => _results.GetOrAdd(name, SampleFile.Evaluate);
}
