using EngagementFramework.Assessments;
using EngagementFramework.Json;
using Microsoft.Extensions.DependencyInjection;

using var provider = new ServiceCollection().AddEngagementFramework().BuildServiceProvider();
var read = provider.GetRequiredService<AssessmentReader>().Read(await File.ReadAllBytesAsync(args[0]));
foreach (var problem in read.Problems)
{
    Console.Error.WriteLine(problem);
}

var result = provider.GetRequiredService<IAssessmentEvaluator>().Evaluate(read.ValueOrThrow());
Console.WriteLine(result.Company.Name);
foreach (var question in result.Cards.SelectMany(card => card.Questions))
{
    Console.WriteLine($"{question.Question}: {question.Match(rated => rated.Level.ToString(), notRated => $"not rated, {notRated.Reason}")}");
}

// A result survives being written and read.
return new ResultReader().Read(EngagementJson.ToUtf8Bytes(result)).ValueOrThrow().Equals(result) ? 0 : 1;
