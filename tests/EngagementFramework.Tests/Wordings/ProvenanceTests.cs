using System.Text;
using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Reports;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Assessments;
using EngagementFramework.Tests.Json;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Wordings;

/// <summary>Whatever is made with a pack of wording says whose it is, and that nobody reviewed it where nobody did.</summary>
public class ProvenanceTests
{
    private static readonly Assessment Assessment = SampleAssessments.Of(new NoPractice { Question = "governance/1" });

    private static readonly WordingPack Cards = SampleWordings.Pack("of-cards", "fr", ("cards/governance/title", "Gouvernance"));
    private static readonly WordingPack Ladder = SampleWordings.Pack("of-ladder", "fr", ("frameworks/ohchr-b-tech/levels/absent/name", "Rien"));
    private static readonly WordingPack Messages = SampleWordings.Pack("of-messages", "fr", ("messages/report.label.card", "Fiche"));
    private static readonly Wording All = new WordingCatalog(Cards, Ladder, Messages).For("fr");

    [Fact]
    public void A_result_names_the_packs_of_its_levels_and_notices_and_tells_that_nobody_reviewed_them()
    {
        var result = Evaluate(All);

        result.Wordings.Should().BeEquivalentTo([Ladder.ToReference(), Messages.ToReference()]);
        result.Notices.Select(notice => notice.Code).Should().Equal(NoticeCodes.UnreviewedWording, NoticeCodes.UnreviewedWording);
        result.Notices.Select(notice => notice.Message).Should().Contain(message => message.Contains("Wording of-ladder (of-ladder 1)", StringComparison.Ordinal));
        new ResultReader().Read(EngagementJson.ToUtf8Bytes(result)).ValueOrThrow().Should().Be(result);
    }

    [Fact]
    public void A_reviewed_wording_is_named_and_not_complained_of()
    {
        var result = Evaluate(new WordingCatalog(Ladder.Reviewed()).For("fr"));

        var wording = result.Wordings.Should().ContainSingle().Which;
        (wording.IsReviewed, wording.ReviewedBy, wording.ReviewedOn).Should().Be((true, "A. Reader", new DateOnly(2026, 11, 20)));
        result.Notices.Should().BeEmpty();
    }

    [Fact]
    public void In_English_nothing_is_added()
    {
        var result = new AssessmentEvaluator(DocumentFormat.Catalog, BuiltIn.Framework).Evaluate(Assessment);

        result.Wordings.Should().BeEmpty();
        foreach (var json in (byte[][])[EngagementJson.ToUtf8Bytes(result), EngagementJson.ToUtf8Bytes(BuiltIn.Cards), EngagementJson.ToUtf8Bytes(BuiltIn.Framework)])
        {
            Encoding.UTF8.GetString(json).Should().NotContain("\"wordings\"");
        }
    }

    [Fact]
    public void Cards_and_ladders_that_are_written_say_it_and_are_read_again()
    {
        var pack = All.Apply(DocumentFormat.Catalog).Packs[0];
        var framework = All.Apply(BuiltIn.Framework);

        Encoding.UTF8.GetString(EngagementJson.ToUtf8Bytes(pack)).Should().Contain("The invented house of of-cards").And.Contain("CC BY 4.0");
        new CardPackReader().Read(EngagementJson.ToUtf8Bytes(pack)).ValueOrThrow().Wordings.Should().Equal(Cards.ToReference());
        new FrameworkReader().Read(EngagementJson.ToUtf8Bytes(framework)).ValueOrThrow().Wordings.Should().Equal(Ladder.ToReference());
    }

    [Theory]
    [InlineData("of-cards")]
    [InlineData("of-ladder")]
    [InlineData("of-messages")]
    public void A_report_says_it_of_every_pack_that_it_uses(string id)
    {
        var wording = new WordingCatalog(new[] { Cards, Ladder, Messages }.Single(pack => pack.Id == id)).For("fr");
        var report = new MarkdownReport(wording.Apply(DocumentFormat.Catalog), wording.Apply(BuiltIn.Framework), wording.Texts).ToText(Evaluate(wording));

        report.Should().Contain($"| **Wording** | Wording {id} ({id} 1). Attribution: The invented house of {id}. Licence: CC BY 4.0. Not reviewed by anybody. This holds for the texts that the pack has; all others are not of its wording. |");
    }

    [Fact]
    public void A_report_in_English_of_a_result_in_another_language_says_it_too() =>
        new MarkdownReport(DocumentFormat.Catalog, BuiltIn.Framework).ToText(Evaluate(All)).Should().Contain("The invented house of of-ladder").And.Contain("The invented house of of-messages");

    private const string Rest = "This holds for the texts that the pack has; all others are not of its wording.";

    [Fact]
    public void The_sentence_tells_who_reviewed_it_and_when()
    {
        var reference = Cards.Reviewed().ToReference();
        var french = new WordingCatalog(BuiltIn.Wordings).For("fr").Texts;

        WordingSentences.Of(reference).Should().Be("Wording of-cards (of-cards 1). Attribution: The invented house of of-cards. Licence: CC BY 4.0. Reviewed by A. Reader on 2026-11-20. " + Rest);
        WordingSentences.Of(reference with { ReviewedOn = null }).Should().EndWith("Reviewed by A. Reader. " + Rest);
        WordingSentences.Of(reference with { ReviewNote = "Questions only." }).Should().Contain("Reviewed by A. Reader on 2026-11-20. Questions only. This holds");
        WordingSentences.Of(reference with { Attribution = "A.\nB.", ReviewedBy = null }, TextCatalog.English).Should().Be("Wording of-cards (of-cards 1). Attribution: A. B. Licence: CC BY 4.0. Not reviewed by anybody. " + Rest);
        WordingSentences.Of(reference, french).Should().Contain("Relue par A. Reader le 2026-11-20. Cela vaut");
    }

    private static AssessmentResult Evaluate(Wording wording) =>
        new AssessmentEvaluator(wording.Apply(DocumentFormat.Catalog), wording.Apply(BuiltIn.Framework), wording.Texts).Evaluate(Assessment);
}
