using EngagementFramework.Assessments;
using EngagementFramework.Plans;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>
/// Says in sentences what a plan found. Each stands on one line and is plain text, what users wrote included
/// (<see cref="PlainText.OneLine"/>). Immutable and thread-safe.
/// </summary>
public sealed class PlanSentences
{
    private readonly TextCatalog _texts;

    /// <summary>Makes the sentences.</summary>
    /// <param name="texts">What they say, under the keys that begin with <c>plan.</c>, and those of stances. The default value is null: English.</param>
    public PlanSentences(TextCatalog? texts = null) => _texts = texts ?? TextCatalog.English;

    /// <summary>A label of plans, such as <c>notes</c>: the text under the key <c>plan.label.</c> and the name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such label.</exception>
    public string Label(string name) => _texts["plan.label." + name];

    /// <summary>Words before what they introduce, as a language writes it: in English with a colon after them.</summary>
    /// <param name="words">A label, a title or the like.</param>
    public string Introduce(string words) => Say("introduction", ("words", words));

    /// <summary>How many cards stand in each of the three lists, and how many questions are to be put.</summary>
    public string Counts(EngagementPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Say(
            "counts",
            ("applies", Number(plan.Applies.Count)),
            ("questions", Number(plan.Applies.Sum(card => card.Questions.Count))),
            ("toBeDetermined", Number(plan.ToBeDetermined.Count)),
            ("doesNotApply", Number(plan.DoesNotApply.Count)));
    }

    /// <summary>The name of a company's stage; that it is not stated, where it is null.</summary>
    public string Stage(CompanyStage? stage) => stage is { } known ? Say("stage." + WireName<CompanyStage>.Of(known)) : Label("unsaid");

    /// <summary>The name of an element of a business model.</summary>
    public string Element(BusinessModelElement element) => PlainText.OneLine(_texts[ModelElements.TextKey(element)]);

    /// <summary>What is said of each of the three elements, in their order; that nothing is stated, where there is no description.</summary>
    /// <param name="model">The business model; null where none is described.</param>
    public IReadOnlyList<(BusinessModelElement Element, string Description)> Model(BusinessModel? model) =>
        [.. ModelElements.Of(model).Select(element => (element.Element, element.Text is { } text ? PlainText.OneLine(text) : Label("unsaid")))];

    /// <summary>Why a card is to be used.</summary>
    public string Why(PlannedCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var why = Say("why." + WireName<AppliesReason>.Of(card.Why));
        return card.Elements.Count == 0 ? why : $"{why} {Say("why.elements", ("elements", string.Join(", ", card.Elements.Select(Element))))}";
    }

    /// <summary>Why a card is not among those to use.</summary>
    public string Why(CardNotPlanned card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Say("why." + WireName<NotCoveredReason>.Of(card.Why));
    }

    /// <summary>When a card is used: what is to be settled, or was.</summary>
    public string AppliesWhen(CardNotPlanned card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Say(card.Why == NotCoveredReason.FeatureNone ? "applies-when" : "settle", ("appliesWhen", card.AppliesWhen));
    }

    /// <summary>Whom to ask.</summary>
    public string Addressees(PlannedCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return card.Addressees is { } addressees ? PlainText.OneLine(addressees) : Say("addressees-unsaid");
    }

    /// <summary>That a question has a response already, and of which kind; null where it has none.</summary>
    public string? AskedAlready(PlannedQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Stance is { } stance ? Say("asked-already", ("stance", Stance(stance))) : null;
    }

    /// <summary>Where answers are noted.</summary>
    public string Noting => Say("noting");

    /// <summary>What a stance means.</summary>
    public string Stance(Stance stance) => PlainText.OneLine(_texts["report.stance." + WireName<Stance>.Of(stance)]);

    /// <summary>A card's number and title; the title alone where it has no number.</summary>
    internal static string Title(int? number, string title) => PlainText.OneLine(number is { } known ? FormattableString.Invariant($"{known}: {title}") : title);

    private static string Number(int number) => FormattableString.Invariant($"{number}");

    private string Say(string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var given = new TextArgument[arguments.Length];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = new TextArgument(arguments[i].Name, arguments[i].Value);
        }

        return PlainText.OneLine(_texts.Format("plan." + key, given));
    }
}
