using System.Runtime.InteropServices;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Evaluation;

/// <summary>
/// A response that describes practice, read against a ladder: which elements are shown, and which uses touch which criterion. The one
/// home of the rule of what bears on a criterion; <see cref="Climb"/> is the one home of the rule of the level. It lives on the stack
/// and in the numbers it is lent, so that a level costs no memory.
/// </summary>
internal readonly ref partial struct PracticeReading
{
    private const int None = -1;
    private const int FewTouches = 40;

    private readonly Ladder _ladder;
    private readonly DescribesPractice _response;
    private readonly ReadOnlySpan<EvidenceUse> _uses;
    private readonly ReadOnlySpan<InapplicableCriterion> _notApplicable;
    private readonly EvidencePool _pool;
    private readonly DateOnly _known;

    // One bit an element: whether a use that bears on its criterion shows it.
    private readonly Span<int> _shown;

    // By criterion: how many elements are missing, the first and last of its touches, which are a chain in the order of use, and the last use.
    private readonly Span<CriterionState> _criteria;
    private readonly Span<Touch> _touches;

    /// <param name="ladder">What to read it against.</param>
    /// <param name="response">The response.</param>
    /// <param name="pool">Its evidence.</param>
    /// <param name="known">The last day of which anything can be known.</param>
    /// <param name="scratch">At least <see cref="ScratchLength"/> numbers, of any value.</param>
    /// <exception cref="ArgumentException">An item, an example, an element or a criterion is unknown, or a criterion does not allow to be not applicable.</exception>
    public PracticeReading(Ladder ladder, DescribesPractice response, EvidencePool pool, DateOnly known, Span<int> scratch)
    {
        _ladder = ladder;
        _response = response;
        _uses = response.Evidence.Span();
        _notApplicable = response.NotApplicable.Span();
        _pool = pool;
        _known = known;
        var words = Words(ladder);
        var states = ladder.Criteria.Length * CriterionState.Numbers;
        _shown = scratch[..words];
        _criteria = MemoryMarshal.Cast<int, CriterionState>(scratch.Slice(words, states));
        _touches = MemoryMarshal.Cast<int, Touch>(scratch[(words + states)..]);
        _shown.Clear();
        ladder.Start.CopyTo(_criteria);
        Resolve();
        CheckInapplicable();
    }

    /// <summary>How many numbers a reading needs. No use touches more criteria than there are, nor more than it shows elements.</summary>
    public static int ScratchLength(Ladder ladder, DescribesPractice response)
    {
        var uses = response.Evidence.Span();
        var criteria = ladder.Criteria.Length;
        var touches = uses.Length * criteria;
        if (touches > FewTouches)
        {
            touches = 0;
            foreach (var use in uses)
            {
                touches += Math.Min(use.Shows.Count, criteria);
            }
        }

        return Words(ladder) + (CriterionState.Numbers * criteria) + (Touch.Numbers * touches);
    }

    private static int Words(Ladder ladder) => (ladder.ElementCount + 31) / 32;

    private void Resolve()
    {
        var criteria = _criteria;
        var touches = _touches;
        var shown = _shown;
        var ladder = _ladder;
        var pool = _pool;
        var uses = _uses;
        var count = 0;
        var item = 0;
        for (var u = 0; u < uses.Length; u++, item++)
        {
            var use = uses[u];
            if (!pool.TryFind(use.Item, ref item))
            {
                throw new ArgumentException($"The response to '{_response.Question}' uses the evidence item '{use.Item}', which is not in the pool.");
            }

            foreach (var example in use.Examples.Span())
            {
                _ = pool[item].Example(example);
            }

            var companyPublished = pool[item].CitesTheCompany;
            foreach (var element in use.Shows.Span())
            {
                if (!ladder.TryGetElement(element, out var place))
                {
                    throw new ArgumentException($"The response to '{_response.Question}' shows the element '{element}', which the framework does not have.");
                }

                ref var state = ref criteria[place.Criterion];
                if (state.LastUse != u)
                {
                    touches[count] = new Touch { Use = u, Item = item, Next = None };
                    (state.Last == None ? ref state.First : ref touches[state.Last].Next) = count;
                    state.LastUse = u;
                    state.Last = count++;
                }

                ref var word = ref shown[place.Element >> 5];
                var bit = 1 << (place.Element & 31);
                if ((companyPublished || !place.CompanyPublished) && (word & bit) == 0)
                {
                    word |= bit;
                    state.Missing--;
                }
            }
        }
    }

    private void CheckInapplicable()
    {
        foreach (var inapplicable in _notApplicable)
        {
            var criterion = _ladder.FindCriterion(inapplicable.Criterion)
                ?? throw new ArgumentException($"The response to '{_response.Question}' says that the criterion '{inapplicable.Criterion}' does not apply, which the framework does not have.");
            if (!criterion.MayBeNotApplicable)
            {
                throw new ArgumentException($"The criterion '{criterion.Id}' does not allow to be not applicable.");
            }
        }
    }

    private bool IsShown(int element) => (_shown[element >> 5] & (1 << (element & 31))) != 0;

    private bool Bears(LadderCriterion criterion, Touch touch) => !criterion.CompanyPublished || _pool[touch.Item].CitesTheCompany;

    /// <summary>What is known of a criterion.</summary>
    internal struct CriterionState
    {
        public const int Numbers = 4;

        public int Missing;
        public int First;
        public int Last;
        public int LastUse;

        public static CriterionState Untouched(int elements) => new() { Missing = elements, First = None, Last = None, LastUse = None };
    }

    /// <summary>A use that shows at least one element of a criterion.</summary>
    private struct Touch
    {
        public const int Numbers = 3;

        public int Use;
        public int Item;
        public int Next;
    }
}
