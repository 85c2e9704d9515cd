using System.Collections.Concurrent;
using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;

namespace EngagementFramework.Instruments;

/// <summary>
/// The cards and ladders in use, in every language that there is a pack of wording for. What is asked for in a language is made once and
/// kept. Thread-safe, and to whoever uses it as if it were immutable.
/// </summary>
public sealed class InstrumentCatalog
{
    private readonly ConcurrentDictionary<Wording, Lazy<Instrument>> _instruments = new();
    private readonly ICardCatalog _catalog;
    private readonly IFrameworkCatalog _frameworks;
    private readonly TextCatalog _texts;

    /// <summary>Makes the catalogue.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="frameworks">The ladders.</param>
    /// <param name="wordings">The packs of wording.</param>
    /// <param name="texts">What is said where no pack has a message. The default value is null: English.</param>
    public InstrumentCatalog(ICardCatalog catalog, IFrameworkCatalog frameworks, WordingCatalog wordings, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(frameworks);
        ArgumentNullException.ThrowIfNull(wordings);
        _catalog = catalog;
        _frameworks = frameworks;
        _texts = texts ?? TextCatalog.English;
        Wordings = wordings;
    }

    /// <summary>The packs of wording.</summary>
    public WordingCatalog Wordings { get; }

    /// <summary>The instrument in a language, or in the nearest that there is: the parents of the culture, and English at last.</summary>
    /// <param name="culture">The language as a BCP 47 tag, such as <c>fr-CA</c>, in any case.</param>
    public Instrument For(string culture)
    {
        var wording = Wordings.For(culture);
        return _instruments.GetOrAdd(wording, _ => new Lazy<Instrument>(() => new Instrument(wording, _catalog, _frameworks, _texts))).Value;
    }
}
