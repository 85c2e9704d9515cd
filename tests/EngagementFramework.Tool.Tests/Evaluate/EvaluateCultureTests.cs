using System.Globalization;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Evaluate;

/// <summary>Nothing depends on the culture of the machine. Cultures are made up, for named ones may not be installed.</summary>
public class EvaluateCultureTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public async Task Output_is_the_same_in_every_culture(string format)
    {
        string[] args = ["evaluate", Repository.Northwind, "--as-of", "2027-03-31", "--format", format];
        var expected = (await ToolRun.Of(args)).Succeeded().Bytes;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Odd();
            string.Format(CultureInfo.CurrentCulture, "{0} {1:d}", -1, new DateTime(2026, 11, 23)).Should().Be("neg1 23~11~2026", "the culture must be odd to prove anything");

            (await ToolRun.Of(args)).Succeeded().Bytes.Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "neg";
        culture.NumberFormat.NumberDecimalSeparator = "٫";
        culture.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
        culture.DateTimeFormat.DateSeparator = "~";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        culture.TextInfo.ListSeparator = ";";
        return culture;
    }
}
