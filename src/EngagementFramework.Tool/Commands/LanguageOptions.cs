using System.CommandLine;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tool.Commands;

/// <summary>The options by which a verb is told the language in which it shows cards and ladder.</summary>
internal sealed class LanguageOptions
{
    private readonly Option<string?> _language = new("--language")
    {
        Description = "The language of what is shown: en, fr, es, or that of a pack of --wording. Without it, that of the only pack given, or English.",
        HelpName = "CULTURE",
    };

    private readonly Option<string[]> _wordings = new("--wording")
    {
        Description = "A pack of wording (engagement-wording/1), heard before the built-in ones. May be given several times; the last is heard first.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
    };

    public LanguageOptions(Command command)
    {
        command.Add(_language);
        command.Add(_wordings);
    }

    /// <summary>The wording that is asked for; null where there is none or a pack is wrong, which is said then.</summary>
    public Task<Wording?> LoadAsync(ParseResult parsed, DocumentFiles files) =>
        WordingFiles.LoadAsync(files, files.Problems, parsed.GetValue(_wordings) ?? [], parsed.GetValue(_language));

    /// <summary>The instrument in the wording that is asked for; null where there is none or a pack is wrong, which is said then.</summary>
    public async Task<Instrument?> WordAsync(ParseResult parsed, DocumentFiles files, Instrument instrument) =>
        await LoadAsync(parsed, files) is { } wording ? instrument.In(wording) : null;
}
