using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Responses;

/// <summary>What a pool refuses, and how examples are named.</summary>
public class EvidencePoolTests
{
    private static readonly DateOnly Today = Days.Of(Days.Today);

    [Fact]
    public void A_pool_keeps_the_documents_date() => new EvidencePool([], [], Today).AsOf.Should().Be(Today);

    [Fact]
    public void Two_items_cannot_have_one_id() =>
        FluentActions.Invoking(() => new EvidencePool([Item("e1"), Item("e1")], [], Today)).Should().Throw<ArgumentException>().WithMessage("*'e1'*").WithParameterName("items");

    [Fact]
    public void Two_sources_cannot_have_one_id() =>
        FluentActions.Invoking(() => new EvidencePool([], [Source("s1"), Source("s1")], Today)).Should().Throw<ArgumentException>().WithMessage("*'s1'*").WithParameterName("sources");

    [Fact]
    public void Ids_differ_by_case()
    {
        var pool = new EvidencePool([Item("e1", "s1"), Item("E1", "S1")], [Source("s1"), Source("S1")], Today);
        var index = 0;
        pool.TryFind("E1", ref index).Should().BeTrue();
        index.Should().Be(1);
    }

    [Fact]
    public void Examples_of_one_description_are_told_apart_by_their_dates_however_many_there_are()
    {
        // Thirty days of one description, each twice, the second time in reverse order.
        string[] dates = [.. Enumerable.Range(1, 30).Select(day => FormattableString.Invariant($"2026-03-{day:00}: Review"))];

        var finding = new Dossier().Shows("shown", dates).Shows("shown", [.. dates.Reverse()]).Evaluate(Ladders.One(minimum: 30)).Criteria.Single();

        finding.Outcome.Should().Be(EngagementFramework.Evaluation.CriterionOutcome.Met);
        finding.Examples.Should().HaveCount(30);
        finding.Examples.Select((example, place) => (example.Example, example.Repeats.Single())).Should().Equal(
            Enumerable.Range(1, 30).Select(place => (FormattableString.Invariant($"e1/{place}"), FormattableString.Invariant($"e2/{31 - place}"))));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void An_item_is_found_wherever_it_is_looked_for_first(int index)
    {
        var pool = new EvidencePool([Item("e1"), Item("e2")], [], Today);
        pool.TryFind("e2", ref index).Should().BeTrue();
        index.Should().Be(1);
    }

    [Fact]
    public void An_item_cites_sources_that_are_there() =>
        FluentActions.Invoking(() => new EvidencePool([Item("e1", "s2")], [Source("s1")], Today)).Should().Throw<ArgumentException>().WithMessage("*'e1'*'s2'*");

    [Fact]
    public void So_does_an_example()
    {
        var item = Item("e1") with { Examples = [new Example { Description = "A", Citations = [new Citation { Source = "s2" }] }] };
        FluentActions.Invoking(() => new EvidencePool([item], [Source("s1")], Today)).Should().Throw<ArgumentException>().WithMessage("*'e1'*'s2'*");
    }

    [Fact]
    public void Items_and_sources_are_needed()
    {
        FluentActions.Invoking(() => new EvidencePool(null!, [], Today)).Should().Throw<ArgumentNullException>().WithParameterName("items");
        FluentActions.Invoking(() => new EvidencePool([], null!, Today)).Should().Throw<ArgumentNullException>().WithParameterName("sources");
    }

    [Theory]
    [InlineData("e1", "e1/1", 0)]
    [InlineData("e1", "e1/3", 2)]
    [InlineData("a/b", "a/b/2", 1)]
    [InlineData("e1", "e1/4", null)]
    [InlineData("e1", "e1/0", null)]
    [InlineData("e1", "e1/01", null)]
    [InlineData("e1", "e1/-1", null)]
    [InlineData("e1", "e1/+1", null)]
    [InlineData("e1", "e1/ 1", null)]
    [InlineData("e1", "e1/1 ", null)]
    [InlineData("e1", "e1/1\0", null)]
    [InlineData("e1", "e1/\uFF11", null)]
    [InlineData("e1", "e1/", null)]
    [InlineData("e1", "e1", null)]
    [InlineData("e1", "e", null)]
    [InlineData("e1", "", null)]
    [InlineData("e1", "1", null)]
    [InlineData("e1", "e2/1", null)]
    [InlineData("e1", "E1/1", null)]
    [InlineData("e1", "e1-1", null)]
    [InlineData("e1", "e1/1/1", null)]
    [InlineData("e1", "e11/1", null)]
    [InlineData("e1", "e1/99999999999", null)]
    public void An_example_is_named_by_its_item_and_place(string item, string name, int? index)
    {
        var three = Item(item) with { Examples = [.. "ABC".Select(letter => new Example { Description = $"{letter}" })] };
        ExampleId.TryGetIndex(name, three, out var found).Should().Be(index is not null);
        found.Should().Be(index ?? -1);
        if (index is { } place)
        {
            ExampleId.Of(item, place).Should().Be(name);
        }
    }

    private static EvidenceItem Item(string id, params string[] sources) =>
        new() { Id = id, Statement = "Something is done.", Citations = [.. sources.Select(source => new Citation { Source = source })] };

    private static Source Source(string id) => new() { Id = id, Title = "A report", Publisher = Publisher.Company, Public = true };
}
