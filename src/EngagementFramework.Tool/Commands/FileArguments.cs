using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Commands;

/// <summary>What may be wrong with the names of files on the command line.</summary>
internal static class FileArguments
{
    /// <summary>
    /// What looks like an option and is none, so that it is not taken for a file: a file whose name begins with a hyphen is given after
    /// <c>--</c>, or as <c>./-name</c>. A negative number is no option.
    /// </summary>
    public static IEnumerable<string> UnknownOptions(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] } && !int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        .Select(token => $"There is no option '{token.Value}'.");

    /// <summary>Standard input can be read once.</summary>
    public static void RefuseTwoInputs(CommandResult result)
    {
        var files = result.Children.Where(child => child is not OptionResult { Option.Name: "--output" }).SelectMany(child => child.Tokens);
        if (files.Count(token => token is { Type: TokenType.Argument, Value: DocumentFiles.StandardInput }) > 1)
        {
            result.AddError("Standard input ('-') can be read once only.");
        }
    }
}
