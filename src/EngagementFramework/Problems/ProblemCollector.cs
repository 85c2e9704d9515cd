using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Problems;

/// <summary>Where checks put what they find. Pointers are worked out by the caller only when something is wrong.</summary>
internal sealed class ProblemCollector(TextCatalog texts)
{
    /// <summary>How many problems are listed. Where there are more, a last one says so: nobody reads them, and a hostile document could be full of them.</summary>
    public const int Most = 10_000;

    private readonly List<Problem> _found = [];

    public IReadOnlyList<Problem> Found => _found;

    public bool Any => _found.Count > 0;

    public void Add(string code, string pointer, params ReadOnlySpan<TextArgument> arguments)
    {
        if (_found.Count < Most)
        {
            _found.Add(Make(code, pointer, arguments));
        }
        else if (_found.Count == Most)
        {
            _found.Add(Make(ProblemCodes.TooManyProblems, pointer, new TextArgument("most", FormattableString.Invariant($"{Most}"))));
        }
    }

    /// <summary>Adds a problem that is said in words other than those of its code: the text under another key.</summary>
    public void AddSaid(string textKey, string code, string pointer, params ReadOnlySpan<TextArgument> arguments)
    {
        if (_found.Count < Most)
        {
            _found.Add(new() { Code = code, Pointer = pointer, Message = texts.Format(textKey, arguments) });
        }
        else
        {
            Add(code, pointer, arguments);
        }
    }

    /// <summary>Adds what does not make a document invalid. Where as many warnings as problems may be listed are there, the rest are left out.</summary>
    public void Warn(string code, string pointer, params ReadOnlySpan<TextArgument> arguments)
    {
        if (_found.Count < Most)
        {
            _found.Add(Make(code, pointer, arguments) with { Severity = Severity.Warning });
        }
    }

    public void AddAt(string code, string pointer, (int Line, int Column) place, params ReadOnlySpan<TextArgument> arguments)
    {
        var before = _found.Count;
        Add(code, pointer, arguments);
        if (_found.Count > before)
        {
            _found[^1] = _found[^1] with { Line = place.Line, Column = place.Column };
        }
    }

    public void NotBlank(string text, string pointer)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Add(ProblemCodes.BlankText, pointer);
        }
    }

    /// <summary>An id in kebab-case that is not among those <paramref name="taken"/>; it is then.</summary>
    public void NewId(string id, HashSet<string> taken, string pointer, string kind)
    {
        Id(id, pointer);
        if (!taken.Add(id))
        {
            DuplicateId(id, pointer, kind);
        }
    }

    public void DuplicateId(string id, string pointer, string kind) =>
        Add(ProblemCodes.DuplicateId, pointer, new TextArgument("kind", Term(kind)), new TextArgument("id", id));

    /// <summary>What problems call a thing: the text under the key <c>term.</c> and the name.</summary>
    public string Term(string name, params ReadOnlySpan<TextArgument> arguments) => texts.Format("term." + name, arguments);

    public void Id(string id, string pointer)
    {
        if (!KebabCase.Is(id))
        {
            Add(ProblemCodes.InvalidId, pointer, new TextArgument("id", id));
        }
    }

    /// <summary>What a document was made from, in its member <c>source</c>; nothing where it was made from none.</summary>
    public void Source(Publication? source)
    {
        if (source is not null)
        {
            NotBlank(source.Title, "/source/title");
            NotBlank(source.Publisher, "/source/publisher");
        }
    }

    public void Wordings(IReadOnlyList<WordingReference> wordings, string pointer)
    {
        for (var i = 0; i < wordings.Count; i++)
        {
            var (wording, place) = (wordings[i], $"{pointer}/{i}");
            Id(wording.Id, place + "/id");
            NotBlank(wording.Version, place + "/version");
            NotBlank(wording.Culture, place + "/culture");
            NotBlank(wording.Name, place + "/name");
            NotBlank(wording.Attribution, place + "/attribution");
            NotBlank(wording.Licence, place + "/licence");
            if (wording.ReviewedBy is { } by)
            {
                NotBlank(by, place + "/reviewedBy");
            }
        }
    }

    private Problem Make(string code, string pointer, params ReadOnlySpan<TextArgument> arguments) =>
        new() { Code = code, Pointer = pointer, Message = texts.Format(ProblemCodes.TextKey(code), arguments) };
}
