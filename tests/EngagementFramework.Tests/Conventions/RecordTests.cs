using System.Reflection;
using System.Runtime.CompilerServices;

namespace EngagementFramework.Tests.Conventions;

public class RecordTests
{
    public static IEnumerable<TheoryDataRow<Type>> Records() => Library.PublicRecords.Select(type => new TheoryDataRow<Type>(type) { TestDisplayName = type.Name });

    public static IEnumerable<TheoryDataRow<Type>> Concrete() => Library.PublicRecords.Where(type => !type.IsAbstract).Select(type => new TheoryDataRow<Type>(type) { TestDisplayName = type.Name });

    [Fact]
    public void There_are_records() => Library.PublicRecords.Count().Should().BeGreaterThan(40);

    [Theory, MemberData(nameof(Records))]
    public void A_record_is_sealed_or_closed_to_others(Type record)
    {
        var isClosed = record.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic).Any(method => method is { IsAbstract: true, IsFamilyAndAssembly: true });

        (record.IsSealed || (record.IsAbstract && isClosed)).Should().BeTrue();
    }

    [Theory, MemberData(nameof(Concrete))]
    public void A_record_equals_its_deep_copy_and_differs_where_one_member_does(Type type)
    {
        var record = Sample.Record(type, 1);
        var copy = Sample.Record(type, 1);

        copy.Should().NotBeSameAs(record);
        copy.Equals(record).Should().BeTrue();
        copy.GetHashCode().Should().Be(record.GetHashCode());
        copy.ToString().Should().Be(record.ToString());
        foreach (var property in Library.Given(type))
        {
            var other = Sample.Record(type, 1);
            var value = Sample.Of(property.PropertyType, 2);

            // An enumeration of a single value differs only from none.
            property.SetValue(other, value.Equals(property.GetValue(record)) ? null : value);
            other.Equals(record).Should().BeFalse("{0} differs", property.Name);
            record.Equals(other).Should().BeFalse("{0} differs", property.Name);
        }
    }

    [Theory, MemberData(nameof(Concrete))]
    public void A_record_keeps_its_lists_whatever_happens_to_those_it_was_given(Type type)
    {
        foreach (var property in Library.Given(type).Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)))
        {
            var item = property.PropertyType.GenericTypeArguments[0];
            var given = (Array)Sample.Of(property.PropertyType, 1);
            var record = Sample.Record(type, 1);
            property.SetValue(record, given);
            var before = record.GetHashCode();
            given.SetValue(Sample.Of(item, 7), 0);

            record.GetHashCode().Should().Be(before, "{0} is a copy", property.Name);
            property.GetValue(record).Should().NotBeAssignableTo<System.Collections.IList>();
            property.SetValue(record, null);
            ((System.Collections.IEnumerable)property.GetValue(record)!).Cast<object>().Should().BeEmpty("{0} is never null", property.Name);
        }
    }

    [Theory, MemberData(nameof(Concrete))]
    public void A_record_refuses_a_list_with_a_null_in_it(Type type)
    {
        foreach (var property in Library.Given(type).Where(property => property.PropertyType.IsGenericType && !property.PropertyType.GenericTypeArguments[0].IsValueType))
        {
            var holed = Array.CreateInstance(property.PropertyType.GenericTypeArguments[0], 1);
            var record = Sample.Record(type, 1);

            record.Invoking(_ => property.SetValue(record, holed)).Should().Throw<TargetInvocationException>().WithInnerException<ArgumentException>("{0} holds values", property.Name);
        }
    }

    [Fact]
    public void What_is_public_can_be_set_only_when_it_is_made()
    {
        var changeable = Library.PublicTypes
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));

        changeable.Should().BeEmpty();
    }

    [Fact]
    public void There_are_no_public_fields_but_constants()
    {
        var fields = Library.PublicTypes.Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral);

        fields.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_static_can_be_set()
    {
        var fields = Library.Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsLiteral: false, IsInitOnly: false } && field.DeclaringType!.Namespace?.StartsWith("EngagementFramework", StringComparison.Ordinal) is true)
            .Where(field => !Library.IsGenerated(field.DeclaringType!));

        fields.Should().BeEmpty();
    }
}
