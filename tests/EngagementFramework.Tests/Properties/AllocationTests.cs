using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Properties;

/// <summary>A level alone costs no memory, and its reasons not more than they must.</summary>
public class AllocationTests
{
    private static readonly string[] Elements = [.. Enumerable.Range(1, 100).Select(i => FormattableString.Invariant($"x-{i}"))];

    private static readonly EvaluationFramework Wide = Ladders.Of([Ladders.Plain("wide", string.Join(' ', Elements))], [Ladders.Plain("next", "y")]);

    public static TheoryData<string, Response> Typical => new()
    {
        { "everything", BuiltInRows.Everything().Response },
        { "some", BuiltInRows.UpTo(2).Response },
        { "nothing", new Dossier().Response },
        { "by stance", new NoPractice { Question = "governance/1" } },
        { "silence", new NotAnswered { Question = "governance/1" } },
    };

    [Theory]
    [MemberData(nameof(Typical))]
    public void Rating_allocates_nothing(string what, Response response)
    {
        var evaluator = new ResponseEvaluator(BuiltInRows.Ladder);
        var (pool, day) = (BuiltInRows.Everything().Pool, Days.Of(Days.Today));
        PerCall(() => evaluator.Rate(response, pool, day)).Should().Be(0, what);
    }

    [Fact]
    public void Nor_does_it_for_a_response_of_many_uses_once_memory_was_lent()
    {
        var (response, pool, day) = (Large().Response, Large().Pool, Days.Of(Days.Today));
        var evaluator = new ResponseEvaluator(Wide);
        PerCall(() => evaluator.Rate(response, pool, day)).Should().Be(0);
    }

    [Fact]
    public void Reasons_for_a_response_of_many_uses_give_back_what_they_were_lent()
    {
        // Ten uses that show a hundred elements each: some 12,000 bytes are lent.
        var (response, pool, day) = (Large().Response, Large().Pool, Days.Of(Days.Today));
        var evaluator = new ResponseEvaluator(Wide);
        PerCall(() => evaluator.Evaluate(response, pool, day)).Should().BeLessThan(6000);
    }

    [Fact]
    public void Reasons_share_the_lists_that_are_whole_or_empty()
    {
        var dossier = new Dossier().Shows(string.Join(' ', Elements));
        var (response, pool, day) = (dossier.Response, dossier.Pool, Days.Of(Days.Today));
        var evaluator = new ResponseEvaluator(Wide);
        var one = ((RatedQuestion)evaluator.Evaluate(response, pool, day)).Criteria;
        var other = ((RatedQuestion)evaluator.Evaluate(response, pool, day)).Criteria;
        one[0].Missing.Should().BeSameAs(other[0].Missing).And.BeEmpty();
        one[1].Missing.Should().BeSameAs(other[1].Missing).And.Equal("y");
        one[1].Evidence.Should().BeSameAs(other[1].Evidence).And.BeEmpty();
        one[1].Examples.Should().BeSameAs(other[1].Examples).And.BeEmpty();
        one[0].Evidence[0].Shows.Should().BeSameAs(response.Evidence[0].Shows);
    }

    private static Dossier Large()
    {
        var dossier = new Dossier().Item("e1");
        for (var i = 0; i < 10; i++)
        {
            dossier.Use("e1", string.Join(' ', Elements));
        }

        return dossier;
    }

    /// <summary>Bytes per call, at best: what the runtime allocates now and then for itself does not count.</summary>
    private static long PerCall<T>(Func<T> call) => Enumerable.Range(0, 4).Select(_ => Batch(call)).Min();

    private static long Batch<T>(Func<T> call)
    {
        const int Calls = 100;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            call();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }
}
