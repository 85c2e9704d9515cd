using EngagementFramework.Evaluation;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Properties;

/// <summary>A level alone costs no memory.</summary>
public class AllocationTests
{
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
        Allocated(evaluator, response, pool, day);
        Allocated(evaluator, response, pool, day).Should().Be(0, what);
    }

    private static long Allocated(ResponseEvaluator evaluator, Response response, EvidencePool pool, DateOnly day)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            evaluator.Rate(response, pool, day);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
