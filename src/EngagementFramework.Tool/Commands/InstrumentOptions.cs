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

    private readonly Option<string[]> _frameworks = new("--framework")
    {
        Description = "A ladder to rate by (engagement-framework/1), beside the built-in one. May be given several times; the first is for assessments that name none.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
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
    private readonly bool _many;

    /// <param name="command">The verb.</param>
    /// <param name="worded">Whether the verb shows the texts of cards and ladder, so that it may be told the language.</param>
    /// <param name="compares">Whether the verb reads an earlier assessment besides, which may have been rated by another ladder.</param>
    /// <param name="many">Whether documents of several ladders are taken, of the built-in one always.</param>
    public InstrumentOptions(Command command, bool worded = true, bool compares = false, bool many = false)
    {
        _many = many;
        command.Add(many ? _frameworks : _framework);
        if (compares)
        {
            command.Add(_oldFramework);
        }

        command.Add(_cards);
        _language = worded ? new LanguageOptions(command) : null;
    }

    public async Task<Instrument?> LoadAsync(ParseResult parsed, DocumentFiles files, bool warns = false)
    {
        string[] frameworks = _many ? parsed.GetValue(_frameworks) ?? [] : parsed.GetValue(_framework) is { } framework ? [framework] : [];
        string[] others = [.. frameworks.Skip(1), .. parsed.GetResult(_oldFramework) is null ? Array.Empty<string>() : [parsed.GetValue(_oldFramework)!]];
        var instrument = await Instrument.LoadAsync(files, frameworks.FirstOrDefault(), parsed.GetValue(_cards) ?? [], warns);
        foreach (var other in others)
        {
            instrument = instrument is null ? null : await instrument.WithFrameworkAsync(files, other);
        }

        if (_many)
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
