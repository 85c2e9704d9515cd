namespace EngagementFramework.Comparisons;

/// <summary>How far a comparison has got: how many of the causes, in their order, are done.</summary>
internal readonly record struct Stage(int Done)
{
    public static Stage Start => new(0);

    public static Stage Before(ChangeCause cause) => new((int)cause);

    public static Stage After(ChangeCause cause) => new((int)cause + 1);

    /// <summary>What is so as long as the cause is not done, or what is so from then on.</summary>
    public T Pick<T>(ChangeCause cause, T was, T isNow) => Done > (int)cause ? isNow : was;
}
