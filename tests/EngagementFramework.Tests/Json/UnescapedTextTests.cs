using System.Text;
using EngagementFramework.Json;

namespace EngagementFramework.Tests.Json;

public class UnescapedTextTests
{
    /// <summary>Beyond the lengths that are copied in blocks, with a rest and without.</summary>
    private const int Longest = 70;

    [Fact]
    public void A_plain_text_of_any_length_is_copied()
    {
        for (var length = 0; length <= Longest; length++)
        {
            var text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('#' + (i % 50)))).Replace('\\', '!');
            var bytes = new byte[length];

            UnescapedText.TryCopy(text, bytes).Should().BeTrue();
            Encoding.ASCII.GetString(bytes).Should().Be(text);
        }
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\\')]
    [InlineData('\u001f')]
    [InlineData('\0')]
    [InlineData('\u007f')]
    [InlineData('é')]
    [InlineData('\u2028')]
    [InlineData('\uFFFF')]
    [InlineData('\uD83D')]
    [InlineData('\u0141')]
    public void A_character_that_is_not_plain_is_found_wherever_it_is(char character)
    {
        for (var length = 1; length <= Longest; length++)
        {
            for (var place = 0; place < length; place++)
            {
                var text = new StringBuilder().Append('a', length);
                text[place] = character;

                UnescapedText.TryCopy(text.ToString(), new byte[length]).Should().BeFalse();
            }
        }
    }

    [Fact]
    public void All_that_is_plain_is()
    {
        var plain = string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(i => (char)i).Where(character => character is not ('"' or '\\')));

        foreach (var character in plain)
        {
            UnescapedText.TryCopy($"{character}", new byte[1]).Should().BeTrue();
            UnescapedText.TryCopy(new string(character, 16), new byte[16]).Should().BeTrue();
        }
    }
}
