using BenchmarkDotNet.Running;
using EngagementFramework.Benchmarks;

Ladders.MustAgree();
BenchmarkSwitcher.FromAssembly(typeof(Ladders).Assembly).Run(args);
