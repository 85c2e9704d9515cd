using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Conventions;

/// <summary>Makes values of any type that records hold, filled to the last member: equal for one variant, different for two.</summary>
internal static class Sample
{
    public static object Of(Type type, int variant)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return $"text-{variant}";
        }

        if (type == typeof(int))
        {
            return variant;
        }

        if (type == typeof(long))
        {
            return (long)variant;
        }

        if (type == typeof(decimal))
        {
            return (decimal)variant;
        }

        if (type == typeof(bool))
        {
            return variant % 2 == 1;
        }

        if (type == typeof(DateOnly))
        {
            return new DateOnly(2026, 1, 1).AddDays(variant);
        }

        if (type == typeof(PartialDate))
        {
            return PartialDate.Parse($"{2020 + variant}-Q2");
        }

        if (type == typeof(Extensions))
        {
            return Extensions.Parse($$"""{ "a": [ null, {{variant}} ] }""");
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(variant % Enum.GetValues(type).Length)!;
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? List(type.GenericTypeArguments[0], variant) : Record(type, variant);
    }

    public static object Record(Type type, int variant)
    {
        var concrete = type.IsAbstract ? Library.PublicRecords.First(candidate => !candidate.IsAbstract && type.IsAssignableFrom(candidate)) : type;
        var record = Activator.CreateInstance(concrete)!;
        foreach (var property in Library.Given(concrete))
        {
            property.SetValue(record, Of(property.PropertyType, variant));
        }

        return record;
    }

    private static Array List(Type item, int variant)
    {
        var list = Array.CreateInstance(item, 2);
        list.SetValue(Of(item, variant), 0);
        list.SetValue(Of(item, variant + 1), 1);
        return list;
    }
}
