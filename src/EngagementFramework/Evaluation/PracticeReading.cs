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

    private readonly Ladder _ladder;
    private readonly DescribesPractice _response;
    private readonly EvidencePool _pool;
    private readonly DateOnly _known;

    // One bit an element: whether a use that bears on its criterion shows it.
    private readonly Span<int> _shown;

    // The touches of each criterion as a chain in order of use: first and last by criterion; next, use and item by touch.
    private readonly Span<int> _first;
    private readonly Span<int> _last;
    private readonly Span<int> _next;
    private readonly Span<int> _use;
    private readonly Span<int> _item;

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
        _pool = pool;
        _known = known;
        var criteria = ladder.Criteria.Length;
        var touches = TouchesAtMost(response);
        _shown = Take(ref scratch, Words(ladder));
        _first = Take(ref scratch, criteria);
        _last = Take(ref scratch, criteria);
        _next = Take(ref scratch, touches);
        _use = Take(ref scratch, touches);
        _item = Take(ref scratch, touches);
        _shown.Clear();
        _first.Fill(None);
        Resolve();
        CheckInapplicable();
    }

    public static int ScratchLength(Ladder ladder, DescribesPractice response) =>
        Words(ladder) + (2 * ladder.Criteria.Length) + (3 * TouchesAtMost(response));

    private static int Words(Ladder ladder) => (ladder.ElementCount + 31) / 32;

    private static int TouchesAtMost(DescribesPractice response)
    {
        var count = 0;
        foreach (var use in response.Evidence.Span())
        {
            count += use.Shows.Count;
        }

        return count;
    }

    private static Span<int> Take(scoped ref Span<int> scratch, int length)
    {
        var taken = scratch[..length];
        scratch = scratch[length..];
        return taken;
    }

    private void Resolve()
    {
        var touches = 0;
        var uses = _response.Evidence.Span();
        for (var u = 0; u < uses.Length; u++)
        {
            if (!_pool.TryGetIndex(uses[u].Item, out var item))
            {
                throw new ArgumentException($"The response to '{_response.Question}' uses the evidence item '{uses[u].Item}', which is not in the pool.");
            }

            foreach (var example in uses[u].Examples.Span())
            {
                _ = _pool[item].Example(example);
            }

            var companyPublished = _pool[item].CitesTheCompany;
            foreach (var element in uses[u].Shows.Span())
            {
                if (!_ladder.TryGetElement(element, out var place))
                {
                    throw new ArgumentException($"The response to '{_response.Question}' shows the element '{element}', which the framework does not have.");
                }

                var criterion = place.Criterion;
                if (_first[criterion] == None || _use[_last[criterion]] != u)
                {
                    Touch(criterion, touches++, u, item);
                }

                if (companyPublished || !_ladder.Criteria[criterion].CompanyPublished)
                {
                    _shown[place.Element >> 5] |= 1 << (place.Element & 31);
                }
            }
        }
    }

    private void CheckInapplicable()
    {
        foreach (var inapplicable in _response.NotApplicable.Span())
        {
            var criterion = _ladder.FindCriterion(inapplicable.Criterion)
                ?? throw new ArgumentException($"The response to '{_response.Question}' says that the criterion '{inapplicable.Criterion}' does not apply, which the framework does not have.");
            if (!criterion.MayBeNotApplicable)
            {
                throw new ArgumentException($"The criterion '{criterion.Id}' does not allow to be not applicable.");
            }
        }
    }

    private void Touch(int criterion, int touch, int use, int item)
    {
        if (_first[criterion] == None)
        {
            _first[criterion] = touch;
        }
        else
        {
            _next[_last[criterion]] = touch;
        }

        _last[criterion] = touch;
        _next[touch] = None;
        _use[touch] = use;
        _item[touch] = item;
    }

    private bool IsShown(int element) => (_shown[element >> 5] & (1 << (element & 31))) != 0;

    private bool Bears(LadderCriterion criterion, int touch) => !criterion.CompanyPublished || _pool[_item[touch]].CitesTheCompany;

    private int ShownCount(LadderCriterion criterion)
    {
        var count = 0;
        for (var element = criterion.FirstElement; element < criterion.FirstElement + criterion.ElementIds.Count; element++)
        {
            count += IsShown(element) ? 1 : 0;
        }

        return count;
    }
}
