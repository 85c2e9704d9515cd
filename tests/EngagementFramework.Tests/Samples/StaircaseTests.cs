using CsCheck;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Tests.Properties;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Samples;

/// <summary>
/// The rule of the published staircase, from which the sample ladder was made, holds without a line of code for it: a company stands on the
/// lowest level under which a question is filed that was answered by No.
/// </summary>
public class StaircaseTests
{
    private const int Iterations = 5000;

    // The level under which the publisher files each of the 23 questions.
    private static readonly int[] FiledUnder = [0, 1, 1, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5];

    private static readonly EvaluationFramework Staircase = new FrameworkReader()
        .Read(File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "samples", "ladders", "management-quality-staircase.json"))).ValueOrThrow();

    private static readonly string[] Elements = [.. Staircase.Criteria.Select(criterion => criterion.Elements.Single().Id)];

    // How often Yes is said differs from case to case, since an even coin would hardly ever get past the third step.
    private static readonly Gen<bool[]> Answers = Gen.Int[0, 100].SelectMany(percent => Gen.Int[0, 99].Select(die => die < percent).Array[FiledUnder.Length]);

    [Fact]
    public void The_level_is_the_lowest_step_with_a_No_less_one() => Answers.Sample(
        answers => Evaluate(answers).Should().Be(LowestStepWithNo(answers) - 1), iter: Runs.Of(Iterations));

    [Fact]
    public void A_question_that_may_not_apply_counts_like_a_Yes() => Answers.Sample(
        answers =>
        {
            var (without, yes) = (With(answers, 12, false), With(answers, 12, true));
            Evaluate(without, "material-scope-3").Should().Be(Evaluate(yes)).And.Be(LowestStepWithNo(yes) - 1);
        },
        iter: Runs.Of(Iterations));

    [Fact]
    public void One_No_decides_alone_whatever_stands_above_it()
    {
        for (var question = 0; question < FiledUnder.Length; question++)
        {
            var answers = Enumerable.Range(0, FiledUnder.Length).Select(other => other != question).ToArray();
            Evaluate(answers).Should().Be(FiledUnder[question]);
        }
    }

    [Fact]
    public void Random_answers_reach_every_level() =>
        Answers.Array[3000].Single().Select(LowestStepWithNo).Distinct().Order().Should().Equal(1, 2, 3, 4, 5, 6, 7);

    /// <summary>The step that the first No bars, in the order of the questions; the one above the last where there is no No.</summary>
    private static int LowestStepWithNo(bool[] answers)
    {
        var step = FiledUnder[^1] + 2;
        for (var question = answers.Length - 1; question >= 0; question--)
        {
            step = answers[question] ? step : FiledUnder[question] + 1;
        }

        return step;
    }

    private static bool[] With(bool[] answers, int question, bool answer) => [.. answers[..(question - 1)], answer, .. answers[question..]];

    private static int Evaluate(bool[] answers, params string[] inapplicable)
    {
        var dossier = new Dossier();
        foreach (var (element, answer) in Elements.Zip(answers))
        {
            if (answer)
            {
                dossier.Shows(element);
            }
        }

        foreach (var criterion in inapplicable)
        {
            dossier.Inapplicable(criterion);
        }

        return dossier.Evaluate(Staircase).Level.Value;
    }
}
