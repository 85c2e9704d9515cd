using System.CommandLine.Parsing;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Commands;

/// <summary>What may be wrong with the names of files on the command line.</summary>
internal static class FileArguments
{
    /// <summary>An option that does not exist is not taken for a file. A file whose name begins with a hyphen is given after <c>--</c>, or as <c>./-name</c>.</summary>
    public static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-' && !AfterDoubleDash(result))
            {
                result.AddError($"There is no option '{token.Value}'.");
            }
        }
    }

    /// <summary>Standard input can be read once.</summary>
    public static void RefuseTwoInputs(CommandResult result)
    {
        if (Tokens(result).Count(token => token.Value == DocumentFiles.StandardInput && token.Type == TokenType.Argument) > 1)
        {
            result.AddError("Standard input ('-') can be read once only.");
        }
    }

    private static IEnumerable<Token> Tokens(SymbolResult result) => result is CommandResult command
        ? command.Children.Where(child => child is not OptionResult { Option.Name: "--output" }).SelectMany(Tokens)
        : result.Tokens;

    private static bool AfterDoubleDash(SymbolResult result)
    {
        var root = result;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return Tokens(root).Any(token => token.Type == TokenType.DoubleDash);
    }
}
