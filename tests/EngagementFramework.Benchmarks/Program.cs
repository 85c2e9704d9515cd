using System.Globalization;
using BenchmarkDotNet.Running;
using EngagementFramework.Benchmarks;

Ladders.MustAgree();
if (args is ["portfolio", var what, var lines, var degree])
{
    await PortfolioMeasurement.RunAsync(what, long.Parse(lines, CultureInfo.InvariantCulture), int.Parse(degree, CultureInfo.InvariantCulture));
    return;
}

if (args is ["stages", var rounds, ..])
{
    StageMeasurement.Run(int.Parse(rounds, CultureInfo.InvariantCulture), args.ElementAtOrDefault(2));
    return;
}

if (args is ["cores", var turns])
{
    CoreMeasurement.Run(int.Parse(turns, CultureInfo.InvariantCulture));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Ladders).Assembly).Run(args);
