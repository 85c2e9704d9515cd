using System.Diagnostics.CodeAnalysis;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Levels;

/// <summary>The catalogue of one or several frameworks. Two versions of one framework are two entries.</summary>
public sealed class FrameworkCatalog : IFrameworkCatalog
{
    private readonly Dictionary<(string Id, string Version), EvaluationFramework> _frameworks = [];
    private readonly Lazy<IReadOnlyList<Problem>> _warnings;

    /// <summary>Makes the catalogue of <paramref name="frameworks"/>, in this order.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="InvalidDocumentException">
    /// Something is wrong with a framework, or an earlier one has its id and version. The exception lists all problems of the first such
    /// framework and says which it is.
    /// </exception>
    public FrameworkCatalog(params IReadOnlyList<EvaluationFramework> frameworks)
        : this(TextCatalog.English, frameworks)
    {
    }

    /// <summary>Makes the catalogue of <paramref name="frameworks"/>, in this order, and words its problems by <paramref name="texts"/>.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="InvalidDocumentException">
    /// Something is wrong with a framework, or an earlier one has its id and version. The exception lists all problems of the first such
    /// framework and says which it is.
    /// </exception>
    public FrameworkCatalog(TextCatalog texts, IReadOnlyList<EvaluationFramework> frameworks)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(frameworks);
        if (frameworks.Count == 0)
        {
            throw new ArgumentException("There must be a framework.", nameof(frameworks));
        }

        Frameworks = ValueList.Copy(frameworks);
        _warnings = new Lazy<IReadOnlyList<Problem>>(() => FrameworkLint.Of(Frameworks, texts));
        for (var i = 0; i < Frameworks.Count; i++)
        {
            var framework = Frameworks[i];
            var problems = new ProblemCollector(texts);
            FrameworkCheck.Check(framework, problems);
            if (!problems.Any && !_frameworks.TryAdd((framework.Id, framework.Version), framework))
            {
                problems.DuplicateId($"{framework.Id} {framework.Version}", "/id", "framework");
            }

            if (problems.Any)
            {
                throw new InvalidDocumentException(FormattableString.Invariant($"Framework {i + 1}, '{framework.Id}'"), problems.Found);
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<EvaluationFramework> Frameworks { get; }

    /// <inheritdoc/>
    public EvaluationFramework Default => Frameworks[0];

    /// <inheritdoc/>
    public IReadOnlyList<Problem> Warnings => _warnings.Value;

    /// <inheritdoc/>
    public EvaluationFramework this[string id, string version] => TryGetFramework(id, version, out var framework)
        ? framework
        : throw new KeyNotFoundException($"There is no framework '{id}' in version '{version}' among those in use.");

    /// <inheritdoc/>
    public bool TryGetFramework(string id, string version, [MaybeNullWhen(false)] out EvaluationFramework framework)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(version);
        return _frameworks.TryGetValue((id, version), out framework);
    }
}
