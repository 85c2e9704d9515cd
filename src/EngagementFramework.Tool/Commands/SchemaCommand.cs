using System.CommandLine;
using System.CommandLine.Parsing;
using EngagementFramework.Json;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Lookup;

namespace EngagementFramework.Tool.Commands;

/// <summary><c>engagement schema</c>: the JSON Schema of a document format, for an editor.</summary>
internal sealed class SchemaCommand
{
    private readonly Argument<string?> _name = new("NAME")
    {
        Description = "A format such as engagement-assessment/1, or its short name: " + string.Join(", ", DocumentSchemas.Names.Select(Short)) + ". Without it, the formats are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _output = new("--output") { Description = "Write to this file, whole or not at all, instead of standard output.", HelpName = "FILE" };
    private readonly ToolHost _host;

    private SchemaCommand(ToolHost host, Command command)
    {
        _host = host;
        command.Add(_name);
        command.Add(_output);
        command.Validators.Add(RefuseUnknownName);
        command.SetAction(RunAsync);
    }

    public static Command Create(ToolHost host)
    {
        var command = new Command("schema", "Print the JSON Schema of a document format, for completion and checks in an editor.");
        _ = new SchemaCommand(host, command);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(_name) is not { } asked)
        {
            await _host.WriteAsync(_host.Encoding.GetBytes(List()), cancellation);
            return ExitCodes.Success;
        }

        var schema = DocumentSchemas.Utf8(Find(asked)!);
        if (parsed.GetValue(_output) is not { } file || file == DocumentFiles.StandardInput)
        {
            await _host.WriteAsync(schema, cancellation);
            return ExitCodes.Success;
        }

        var problems = new ProblemLog();
        var done = await OutputFile.WriteAsync(file, schema, problems, cancellation);
        problems.WriteTo(_host.Error);
        return done ? ExitCodes.Success : ExitCodes.InvalidInput;
    }

    private void RefuseUnknownName(CommandResult result)
    {
        if (result.GetValue(_name) is not { } asked)
        {
            if (result.GetResult(_output) is not null)
            {
                result.AddError("To write a schema to a file, name its format: engagement schema NAME --output FILE.");
            }
        }
        else if (Find(asked) is null)
        {
            result.AddError($"There is no format '{asked}'. " + Advice(asked));
        }
    }

    private static string Advice(string asked)
    {
        var near = NearIds.Of(asked, asked.Contains('/', StringComparison.Ordinal) ? DocumentSchemas.Names : DocumentSchemas.Names.Select(Short));
        return near.Count == 0 ? "See 'engagement schema'." : $"Did you mean {string.Join(" or ", near.Select(name => $"'{name}'"))}?";
    }

    private static string? Find(string asked) => DocumentSchemas.Names.FirstOrDefault(name => name == asked || Short(name) == asked);

    private static string List()
    {
        var width = DocumentSchemas.Names.Max(name => Short(name).Length);
        return string.Concat(DocumentSchemas.Names.Select(name => $"{Short(name).PadRight(width)}  {name}\n"));
    }

    /// <summary>The word in the middle of a format's name: <c>assessment</c> in <c>engagement-assessment/1</c>.</summary>
    private static string Short(string name) => name["engagement-".Length..name.IndexOf('/', StringComparison.Ordinal)];
}
