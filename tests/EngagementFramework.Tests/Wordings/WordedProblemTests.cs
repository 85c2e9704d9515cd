using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Wordings;

public class WordedProblemTests
{
    private static readonly WordingCatalog Wordings = new([.. BuiltIn.Wordings]);

    [Theory]
    [InlineData("fr", """{ "format": "engagement-framework/1", "Id": 1, "levels": {} }""", "corrigez son nom en «\u00a0id\u00a0»", "Type attendu ici\u00a0: une liste\u00a0; type trouvé\u00a0: un objet")]
    [InlineData("es", """{ "format": "engagement-framework/1", "Id": 1, "levels": {} }""", "corrija su nombre por 'id'", "El valor debe ser una lista, no un objeto")]
    [InlineData("fr", """{ "format": "engagement-framework/1" ] """, "«\u00a0]\u00a0» n’a pas sa place ici")]
    [InlineData("es", "", "está vacío")]
    public void What_is_wrong_is_said_in_one_language(string culture, string json, params string[] said)
    {
        var problems = new FrameworkReader(Wordings.For(culture).Texts).Read(json).Problems;

        foreach (var words in said)
        {
            problems.Should().Contain(problem => problem.Message.Contains(words, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_is_there_twice_is_named_in_the_language()
    {
        var texts = Wordings.For("fr").Texts;
        FluentActions.Invoking(() => new FrameworkCatalog(texts, [BuiltIn.Framework, BuiltIn.Framework])).Should().Throw<EngagementFramework.Problems.InvalidDocumentException>().WithMessage("*référentiel*");
        FluentActions.Invoking(() => new CardCatalog(texts, [BuiltIn.Cards, BuiltIn.Cards])).Should().Throw<EngagementFramework.Problems.InvalidDocumentException>().WithMessage("*caractéristique*fiche*");
        FluentActions.Invoking(() => new WordingCatalog(texts, [BuiltIn.Wordings[0], BuiltIn.Wordings[0]])).Should().Throw<EngagementFramework.Problems.InvalidDocumentException>().WithMessage("*formulation*");
    }
}
