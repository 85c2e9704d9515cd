using System.Reflection;
using System.Runtime.CompilerServices;
using EngagementFramework.Assessments;

namespace EngagementFramework.Tests.Conventions;

/// <summary>The library as its conventions see it.</summary>
internal static class Library
{
    public static Assembly Assembly { get; } = typeof(Assessment).Assembly;

    public static IReadOnlyList<Type> PublicTypes { get; } = [.. Assembly.GetExportedTypes()];

    public static IEnumerable<Type> PublicRecords { get; } = PublicTypes.Where(IsRecord);

    public static bool IsRecord(Type type) => type.IsValueType
        ? type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null
        : type.GetMethod("<Clone>$") is not null;

    public static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name.Contains('<', StringComparison.Ordinal) || (member.DeclaringType is { } type && IsGenerated(type));

    /// <summary>The members that a record is given.</summary>
    public static IEnumerable<PropertyInfo> Given(Type record) => record.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0);
}
