using System.CommandLine;
using System.Text;
using EngagementFramework.Levels;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement wording list</c>: what there is to translate, by id, in English.</summary>
internal sealed class WordingListCommand
{
    private readonly Option<bool> _missing = new("--missing") { Description = "Only the texts that are not in the language yet.", Arity = ArgumentArity.Zero };
    private readonly Option<string> _format = Formats.Option("text", "json");
    private readonly InstrumentOptions _instrument;
    private readonly LanguageOptions _language;
    private readonly ToolHost _host;

    private WordingListCommand(ToolHost host, Command command)
    {
        _host = host;
        _instrument = new InstrumentOptions(command, worded: false);
        _language = new LanguageOptions(command);
        command.Add(_missing);
        command.Add(_format);
        command.Validators.Add(FileArguments.RefuseClashes);
        command.SetAction(RunAsync);
    }

    public static Command Create(ToolHost host)
    {
        var command = new Command("list", "List every text that a pack of wording can word, by its id, in English.");
        _ = new WordingListCommand(host, command);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var problems = new ProblemLog();
        var files = new DocumentFiles(_host.Input, problems, cancellation);
        if (await _instrument.LoadAsync(parsed, files) is { } instrument && await _language.LoadAsync(parsed, files) is { } wording)
        {
            var frameworks = new FrameworkCatalog(instrument.Framework);
            IReadOnlyList<WordingText> texts = WordingIds.Of(instrument.Catalog, frameworks);
            if (parsed.GetValue(_missing))
            {
                var missing = wording.Missing(instrument.Catalog, frameworks).ToHashSet(StringComparer.Ordinal);
                texts = [.. texts.Where(text => missing.Contains(text.Id))];
            }

            await _host.WriteAsync(parsed.GetValue(_format) == "json" ? Formats.Json(texts, typeof(IReadOnlyList<WordingText>)) : _host.Encoding.GetBytes(Table(texts)), cancellation);
        }

        problems.WriteTo(_host.Error);
        return problems.Any ? ExitCodes.InvalidInput : ExitCodes.Success;
    }

    /// <summary>An id and a text a line, with a tab between, as spreadsheets take it.</summary>
    private static string Table(IReadOnlyList<WordingText> texts) =>
        texts.Aggregate(new StringBuilder(), (table, text) => table.Append(text.Id).Append('\t').Append(PlainText.OneLine(text.Text)).Append('\n')).ToString();
}
