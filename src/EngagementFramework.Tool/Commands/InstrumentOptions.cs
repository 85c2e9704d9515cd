using System.CommandLine;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Commands;

/// <summary>The options by which a verb is given another ladder or more cards, and told the language.</summary>
internal sealed class InstrumentOptions
{
    private readonly Option<string?> _framework = new("--framework")
    {
        Description = "The ladder to rate by (engagement-framework/1), instead of the built-in one.",
        HelpName = "FILE",
    };

    private readonly Option<string[]> _cards = new("--cards")
    {
        Description = "A pack of cards (engagement-cards/1) after the built-in ones. May be given several times; packs come in this order.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _oldFramework = new("--old-framework")
    {
        Description = "The ladder to rate OLD by (engagement-framework/1), where it is another than that for NEW.",
        HelpName = "FILE",
    };

    private readonly LanguageOptions? _language;
    private readonly bool _withBuiltIn;

    /// <param name="command">The verb.</param>
    /// <param name="worded">Whether the verb shows the texts of cards and ladder, so that it may be told the language.</param>
    /// <param name="compares">Whether the verb reads an earlier assessment besides, which may have been rated by another ladder.</param>
    /// <param name="withBuiltIn">Whether documents that name the built-in ladder are taken beside those of another one.</param>
    public InstrumentOptions(Command command, bool worded = true, bool compares = false, bool withBuiltIn = false)
    {
        _withBuiltIn = withBuiltIn;
        command.Add(_framework);
        if (compares)
        {
            command.Add(_oldFramework);
        }

        command.Add(_cards);
        _language = worded ? new LanguageOptions(command) : null;
    }

    public async Task<Instrument?> LoadAsync(ParseResult parsed, DocumentFiles files, bool warns = false)
    {
        var instrument = await Instrument.LoadAsync(files, parsed.GetValue(_framework), parsed.GetValue(_cards) ?? [], warns);
        if (instrument is not null && parsed.GetResult(_oldFramework) is not null)
        {
            instrument = await instrument.WithOldFrameworkAsync(files, parsed.GetValue(_oldFramework)!);
        }

        if (_withBuiltIn)
        {
            instrument = instrument?.WithBuiltInFramework();
        }

        return _language is null || instrument is null ? instrument : await _language.WordAsync(parsed, files, instrument);
    }

    /// <summary>For a verb that reads nothing else: null where something is wrong, which is said then.</summary>
    public async Task<Instrument?> LoadAsync(ParseResult parsed, ToolHost host, CancellationToken cancellation)
    {
        var problems = new ProblemLog();
        var instrument = await LoadAsync(parsed, new DocumentFiles(host.Input, problems, cancellation));
        problems.WriteTo(host.Error);
        return instrument;
    }
}
