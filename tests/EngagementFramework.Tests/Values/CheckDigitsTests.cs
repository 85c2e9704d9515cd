using EngagementFramework.Values;

namespace EngagementFramework.Tests.Values;

/// <summary>The numbers are invented; their check digits were worked out by the rule.</summary>
public class CheckDigitsTests
{
    // 000000EXAMPLE00001 is, with letters as 10 to 35, 0000001433102225211400001; a hundred times that leaves 7 when divided by 97, and 98 - 7 = 91.
    [Theory]
    [InlineData("000000EXAMPLE0000191", true)]
    [InlineData("000000EXAMPLE0000288", true)]
    [InlineData("000000LANTERN0000005", true)]
    [InlineData("00000000000000000098", true)]
    [InlineData("000000EXAMPLE0000192", false)]
    [InlineData("000000EXAMPLE0000119", false)]
    [InlineData("000000EXAMLPE0000191", false)]
    [InlineData("000000example0000191", false)]
    [InlineData("000000EXAMPLE000019", false)]
    [InlineData("0000000EXAMPLE0000191", false)]
    [InlineData("000000EXAMPLE0000191 ", false)]
    [InlineData("000000EXAMPLE-000191", false)]
    [InlineData("000000EXAMPLE٠000191", false)]
    [InlineData("", false)]
    public void An_lei_has_eighteen_places_and_two_check_digits(string text, bool expected) => CheckDigits.IsLei(text).Should().Be(expected);

    [Fact]
    public void Check_digits_of_an_lei_are_no_letters()
    {
        // Letters in the last two places could have the right remainder too, and some have.
        Enumerable.Range(0, 36 * 36)
            .Select(i => $"000000EXAMPLE00001{Digit(i / 36)}{Digit(i % 36)}")
            .Where(CheckDigits.IsLei).Should().Equal("000000EXAMPLE0000191");
    }

    // AA000000000 is, with letters as two digits, 1 0 1 0 and nine noughts. Every second digit from the right is doubled, the last of the eleven
    // places first: both ones stand in such places, make 2 + 2 = 4, and 6 is missing to ten.
    [Theory]
    [InlineData("ZZ000EXAMP18", true)]
    [InlineData("XX1234567899", true)]
    [InlineData("ZZZZZZZZZZZ6", true)]
    [InlineData("QQ00000000A9", true)]
    [InlineData("AA0000000006", true)]
    [InlineData("XX1234567890", false)]
    [InlineData("XX1234567988", false)]
    [InlineData("xx1234567899", false)]
    [InlineData("1X1234567899", false)]
    [InlineData("X11234567899", false)]
    [InlineData("XX123456789A", false)]
    [InlineData("XX123456789", false)]
    [InlineData("XX12345678990", false)]
    [InlineData("XX-123456789", false)]
    [InlineData("", false)]
    public void An_isin_has_a_country_nine_places_and_a_check_digit(string text, bool expected) => CheckDigits.IsIsin(text).Should().Be(expected);

    [Fact]
    public void One_wrong_digit_is_always_found()
    {
        for (var place = 2; place < 12; place++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                var text = string.Concat("XX1234567899".AsSpan(0, place), digit.ToString(), "XX1234567899".AsSpan(place + 1));
                CheckDigits.IsIsin(text).Should().Be(text == "XX1234567899", text);
            }
        }
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);
}
