using System.Diagnostics.CodeAnalysis;
using EngagementFramework.Problems;

namespace EngagementFramework.Levels;

/// <summary>All frameworks in use, found by id and version. Immutable and thread-safe.</summary>
public interface IFrameworkCatalog
{
    /// <summary>The frameworks, in the order in which they were added. There is at least one.</summary>
    IReadOnlyList<EvaluationFramework> Frameworks { get; }

    /// <summary>The framework for assessments that name none: the first.</summary>
    EvaluationFramework Default { get; }

    /// <summary>
    /// What the frameworks may say and surely do not mean. Nothing depends on it. It is worked out once, when it is first asked for. Pointers
    /// begin with the place of the framework in <see cref="Frameworks"/>, from 0: <c>/1/levels/0/id</c> is the id of the second one's first level.
    /// </summary>
    IReadOnlyList<Problem> Warnings { get; }

    /// <summary>The framework with the given id and version, both compared letter by letter.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    EvaluationFramework this[string id, string version] { get; }

    /// <summary>Finds the framework with the given id and version; false where there is none.</summary>
    bool TryGetFramework(string id, string version, [MaybeNullWhen(false)] out EvaluationFramework framework);
}
