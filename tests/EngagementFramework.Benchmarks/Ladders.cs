using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.Benchmarks;

/// <summary>The ways to rate a response, ready to run.</summary>
internal static class Ladders
{
    public static EvidencePool Pool { get; } = new(Inputs.Evidence, Inputs.Sources, Inputs.AsOf);

    public static ResponseEvaluator Evaluator { get; } = new(BuiltIn.Framework);

    public static Dictionary<string, HandWritten.Item> Items { get; } = HandWritten.Prepare(Inputs.Evidence, Inputs.Sources);

    public static OnRulesEngine RulesEngine { get; } = new(Items, prepared: false);

    public static OnRulesEngine RulesEngineOnPreparedSets { get; } = new(Items, prepared: true);

    /// <summary>What is compared must give the same levels.</summary>
    public static void MustAgree()
    {
        foreach (var response in new[] { Inputs.Typical, Inputs.Worst })
        {
            var byHand = HandWritten.Rate(response, Items, Inputs.AsOf);
            var range = Evaluator.Rate(response, Pool, Inputs.AsOf)!.Value;
            var byRules = RulesEngine.Rate(response, Inputs.AsOf).GetAwaiter().GetResult();
            var byPrepared = RulesEngineOnPreparedSets.Rate(response, Inputs.AsOf).GetAwaiter().GetResult();
            if (byHand != (range.Lowest, range.Highest) || byRules != range.Lowest || byPrepared != range.Lowest)
            {
                throw new InvalidOperationException($"The ways disagree about {response.Question}: {byHand}, {range}, {byRules}, {byPrepared}.");
            }

            Console.WriteLine($"All ways rate {response.Question} at {byRules}.");
        }
    }
}
