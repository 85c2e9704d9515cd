using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Evaluation;

/// <content>The examples of a criterion: those of the uses that bear on it.</content>
internal readonly ref partial struct PracticeReading
{
    /// <summary>Is shown the examples of a criterion, one after the other.</summary>
    private interface IExampleVisitor
    {
        /// <summary>Looks at an example; false where it needs to see no more.</summary>
        bool Visit(in PooledExample example);
    }

    /// <summary>Shows the visitor the criterion's examples in the order of use. One that several uses have comes up several times.</summary>
    private void Visit<TVisitor>(int number, LadderCriterion criterion, ref TVisitor visitor) where TVisitor : struct, IExampleVisitor
    {
        for (var touch = _criteria[number].First; touch != None; touch = _touches[touch].Next)
        {
            if (Bears(criterion, _touches[touch]) && !Visit(_pool[_touches[touch].Item], _uses[_touches[touch].Use].Examples.Span(), ref visitor))
            {
                return;
            }
        }
    }

    private static bool Visit<TVisitor>(PooledItem item, ReadOnlySpan<string> named, ref TVisitor visitor) where TVisitor : struct, IExampleVisitor
    {
        if (named.IsEmpty)
        {
            foreach (ref readonly var example in item.Examples.AsSpan())
            {
                if (!visitor.Visit(example))
                {
                    return false;
                }
            }
        }

        foreach (var id in named)
        {
            if (!visitor.Visit(item.Example(id)))
            {
                return false;
            }
        }

        return true;
    }
}
