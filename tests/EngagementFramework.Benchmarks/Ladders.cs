using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.Benchmarks;

/// <summary>The three ways to rate a response, ready to run.</summary>
internal static class Ladders
{
    public static EvidencePool Pool { get; } = new(Inputs.Evidence, Inputs.Sources, Inputs.AsOf);

    public static ResponseEvaluator Evaluator { get; } = new(BuiltIn.Framework);

    public static Dictionary<string, HandWritten.Item> Items { get; } = HandWritten.Prepare(Inputs.Evidence, Inputs.Sources);

    public static OnRulesEngine RulesEngine { get; } = new(Items);

    /// <summary>What is compared must give the same levels.</summary>
    public static void MustAgree()
    {
        foreach (var response in new[] { Inputs.Typical, Inputs.Worst })
        {
            var levels = (
                HandWritten.Rate(response, Items, Inputs.AsOf),
                Evaluator.Rate(response, Pool, Inputs.AsOf)!.Value.Lowest,
                RulesEngine.Rate(response, Inputs.AsOf).GetAwaiter().GetResult());
            if (levels.Item1 != levels.Item2 || levels.Item1 != levels.Item3)
            {
                throw new InvalidOperationException($"The ways disagree about {response.Question}: {levels}.");
            }

            Console.WriteLine($"All three ways rate {response.Question} at {levels.Item1}.");
        }
    }
}
