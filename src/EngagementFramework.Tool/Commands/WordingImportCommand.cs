using System.CommandLine;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement wording import</c>: a copy of the publication in, a pack of its own wording out.</summary>
internal sealed class WordingImportCommand
{
    private readonly Argument<string> _file = new("FILE") { Description = "The publication as plain text or Markdown, in UTF-8; - for standard input." };
    private readonly Option<string?> _fingerprints = new("--fingerprints")
    {
        Description = "The fingerprints of the publication (engagement-wording-fingerprints/1), instead of the built-in ones.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _output = new("--output") { Description = "Write the pack to this file, whole or not at all, instead of standard output.", HelpName = "PACK" };
    private readonly ToolHost _host;

    private WordingImportCommand(ToolHost host, Command command)
    {
        _host = host;
        command.Add(_file);
        command.Add(_fingerprints);
        command.Add(_output);
        command.Validators.Add(FileArguments.RefuseClashes);
        command.SetAction(RunAsync);
    }

    public static Command Create(ToolHost host)
    {
        var command = new Command("import", "Take the publisher's own wording out of your copy of the publication, as a pack (engagement-wording/1).");
        _ = new WordingImportCommand(host, command);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var problems = new ProblemLog();
        var done = await ImportAsync(parsed, problems, cancellation) is { Pack: { } pack } import
            && await WriteAsync(parsed.GetValue(_output), pack, pack.Texts.Count + import.Missing.Count, problems, cancellation);
        problems.WriteTo(_host.Error);
        return done ? ExitCodes.Success : ExitCodes.InvalidInput;
    }

    private async Task<WordingImport?> ImportAsync(ParseResult parsed, ProblemLog problems, CancellationToken cancellation)
    {
        var files = new DocumentFiles(_host.Input, problems, cancellation);
        var other = parsed.GetValue(_fingerprints);
        if ((other is null ? BuiltIn.OfficialWording : await files.ReadAsync(other, new WordingFingerprintsReader())) is not { } fingerprints)
        {
            return null;
        }

        var file = parsed.GetRequiredValue(_file);
        var importer = new WordingImporter(fingerprints);
        if (await files.BytesAsync(file, importer.MaximumBytes) is not { } bytes)
        {
            return null;
        }

        var import = importer.Import(bytes.Span);
        foreach (var problem in import.Problems)
        {
            problems.Add(DocumentFiles.Name(file), problem);
        }

        return import;
    }

    private async Task<bool> WriteAsync(string? file, WordingPack pack, int texts, ProblemLog problems, CancellationToken cancellation)
    {
        byte[] bytes = [.. EngagementJson.ToUtf8Bytes(pack), (byte)'\n'];
        cancellation.ThrowIfCancellationRequested();
        if (file is null or DocumentFiles.StandardInput)
        {
            await _host.WriteAsync(bytes, cancellation);
            return true;
        }

        if (!await OutputFile.WriteAsync(file, bytes, problems, cancellation))
        {
            return false;
        }

        await _host.WriteAsync(_host.Encoding.GetBytes(Summary(file, pack, texts)), cancellation);
        return true;
    }

    private static string Summary(string file, WordingPack pack, int texts) => FormattableString.Invariant(
        $"{PlainText.Escape(file)}: {pack.Texts.Count} of {texts} texts\n{pack.Attribution}\n{pack.Licence}\n");
}
