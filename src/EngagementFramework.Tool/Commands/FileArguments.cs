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

    /// <summary>Standard input can be read once, and no file that is read is written over: what somebody has made by hand would be lost.</summary>
    public static void RefuseClashes(CommandResult result)
    {
        string[] inputs = [.. result.Children.Where(child => child is not OptionResult { Option.Name: "--output" }).SelectMany(child => child.Tokens).Where(token => token.Type == TokenType.Argument).Select(token => token.Value)];
        if (inputs.Count(input => input == DocumentFiles.StandardInput) > 1)
        {
            result.AddError("Standard input ('-') can be read once only.");
        }

        foreach (var output in result.Children.OfType<OptionResult>().Where(child => child.Option.Name == "--output").SelectMany(child => child.Tokens).Select(token => token.Value))
        {
            if (File.Exists(output) && !OutputFile.IsDevice(output) && inputs.Any(input => File.Exists(input) && OutputFile.AreSame(input, output)))
            {
                result.AddError(IsRead(output));
            }
        }
    }

    /// <summary>Says that the output is one of the inputs.</summary>
    public static string IsRead(string output) => $"The output '{output}' is one of the files that are read, and would be lost. Name another.";
}
