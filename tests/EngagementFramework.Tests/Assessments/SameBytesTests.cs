using System.Globalization;
using System.Text;
using CsCheck;
using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Tests.Json;
using static EngagementFramework.Tests.Assessments.SampleAssessments;

namespace EngagementFramework.Tests.Assessments;

public class SameBytesTests
{
    private static readonly Assessment[] Many = GeneratedAssessments.All.Array[200].Single(_ => true, "0000KZw4Ufp4");

    [Fact]
    public void The_order_of_evaluation_and_the_number_of_threads_do_not_matter()
    {
        var forwards = Many.Select(Bytes).ToArray();
        var backwards = Many.Reverse().Select(Bytes).Reverse().ToArray();
        var parallel = new byte[Many.Length][];
        Parallel.For(0, Many.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => parallel[i] = Bytes(Many[i]));

        for (var i = 0; i < Many.Length; i++)
        {
            backwards[i].Should().Equal(forwards[i]);
            parallel[i].Should().Equal(forwards[i]);
        }
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        var expected = Many.Select(Bytes).ToArray();
        var problems = Problems();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Odd();
            $"{-1} {1.5} {new DateOnly(2026, 6, 30)}".Should().Be("−1 1٫5 30~6~2026", "the culture is really another");

            for (var i = 0; i < Many.Length; i++)
            {
                Bytes(Many[i]).Should().Equal(expected[i]);
                new AssessmentReader(Catalog, BuiltIn.Framework).Read(EngagementJson.ToUtf8Bytes(Many[i])).ValueOrThrow().Should().Be(Many[i]);
            }

            Problems().Should().Be(problems);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    private static byte[] Bytes(Assessment assessment) => EngagementJson.ToUtf8Bytes(Evaluator.Evaluate(assessment));

    /// <summary>Every problem of every invalid document, in words.</summary>
    private static string Problems() => Fixtures.Invalid()
        .SelectMany(row => DocumentFormat.All[row.Data.Item1].Read(Fixtures.Read(row.Data.Item1, "invalid", row.Data.Item2)).Problems)
        .Aggregate(new StringBuilder(), (text, problem) => text.Append(problem).Append('\n'))
        .ToString();

    /// <summary>A culture with other signs, separators and patterns; named ones are not there where globalisation is invariant.</summary>
    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.PositiveSign = "＋";
        culture.NumberFormat.NumberDecimalSeparator = "٫";
        culture.NumberFormat.NumberGroupSeparator = "٬";
        culture.DateTimeFormat.DateSeparator = "~";
        culture.DateTimeFormat.ShortDatePattern = "d/M/yyyy";
        return culture;
    }
}
