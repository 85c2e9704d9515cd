using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace EngagementFramework.Tool.Commands;

/// <summary>Reads whole numbers from the line of arguments, and says in one sentence what is wrong with one.</summary>
internal static class NumberOption
{
    /// <summary>Lets an option take a number of a range, both ends inclusive.</summary>
    public static Option<int> Within(this Option<int> option, int least, int most = int.MaxValue)
    {
        option.CustomParser = result => Read(result, option.Name, least, most) ?? default;
        return option;
    }

    /// <summary>Lets an option that may be missing take any whole number.</summary>
    public static Option<int?> AnyNumber(this Option<int?> option) => option.Within(int.MinValue);

    /// <summary>Lets an option that may be missing take a number of a range, both ends inclusive.</summary>
    public static Option<int?> Within(this Option<int?> option, int least, int most = int.MaxValue)
    {
        option.CustomParser = result => Read(result, option.Name, least, most);
        return option;
    }

    private static int? Read(ArgumentResult result, string name, int least, int most)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        result.AddError((least, most) switch
        {
            (int.MinValue, _) => $"{name} takes a whole number.",
            (_, int.MaxValue) => FormattableString.Invariant($"{name} takes a number from {least}."),
            _ => FormattableString.Invariant($"{name} takes a number from {least} to {most}."),
        });
        return null;
    }
}
