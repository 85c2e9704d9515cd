using System.Diagnostics.CodeAnalysis;

namespace EngagementFramework.Levels;

/// <summary>All frameworks in use, found by id and version. Immutable and thread-safe.</summary>
public interface IFrameworkCatalog
{
    /// <summary>The frameworks, in the order in which they were added. There is at least one.</summary>
    IReadOnlyList<EvaluationFramework> Frameworks { get; }

    /// <summary>The framework for assessments that name none: the first.</summary>
    EvaluationFramework Default { get; }

    /// <summary>The framework with the given id and version, both compared letter by letter.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    EvaluationFramework this[string id, string version] { get; }

    /// <summary>Finds the framework with the given id and version; false where there is none.</summary>
    bool TryGetFramework(string id, string version, [MaybeNullWhen(false)] out EvaluationFramework framework);
}
