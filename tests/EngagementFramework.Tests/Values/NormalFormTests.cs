using EngagementFramework.Values;

namespace EngagementFramework.Tests.Values;

public class NormalFormTests
{
    [Theory]
    [InlineData("The company says what it does.", "the  company\tsays what\nit does")]
    [InlineData(" The company says what it does?! ", "The Company Says What It Does …")]
    [InlineData("Straße", "straße.")]
    public void Texts_are_one_but_for_case_white_space_and_the_mark_at_the_end(string one, string other) =>
        NormalForm.OfText(one).Should().Be(NormalForm.OfText(other));

    [Theory]
    [InlineData("The company says, what it does.", "The company says what it does.")]
    [InlineData("What it does", "Whatit does")]
    [InlineData("Scope 1", "Scope 2")]
    [InlineData("Does it?", "Doesn't it?")]
    public void Other_texts_differ(string one, string other) => NormalForm.OfText(one).Should().NotBe(NormalForm.OfText(other));

    [Theory]
    [InlineData("process-regular", "processregular")]
    [InlineData("e1", "E-1")]
    [InlineData("report", "Report.")]
    [InlineData("e1.1", "e1-1")]
    [InlineData("Straße_1", "straße 1")]
    public void Ids_are_one_but_for_case_and_punctuation(string one, string other) => NormalForm.OfId(one).Should().Be(NormalForm.OfId(other));

    [Theory]
    [InlineData("process-regular", "process-regular-1")]
    [InlineData("process-regular", "regular-process")]
    [InlineData("e1.1", "e11")]
    [InlineData("f1-11", "f11-1")]
    [InlineData("1", "01")]
    public void Other_ids_differ(string one, string other) => NormalForm.OfId(one).Should().NotBe(NormalForm.OfId(other));

    [Fact]
    public void A_form_may_be_empty()
    {
        NormalForm.OfText(" …").Should().BeEmpty();
        NormalForm.OfId("-?-").Should().BeEmpty();
    }
}
