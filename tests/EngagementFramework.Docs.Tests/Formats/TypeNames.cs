using System.Text.Json.Serialization.Metadata;
using EngagementFramework.Cards;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Responses;

namespace EngagementFramework.Docs.Tests.Formats;

/// <summary>How the page on formats names the types of members.</summary>
internal static class TypeNames
{
    /// <summary>The name of a member's type; with "or null" where a required member may be null.</summary>
    public static string Of(JsonPropertyInfo member) =>
        Of(member.PropertyType) + (member.IsRequired && Nullable.GetUnderlyingType(member.PropertyType) is not null ? " or null" : "");

    public static string Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(IReadOnlyList<EngagementQuestion>))
        {
            return "list of [EngagementQuestion](#engagementquestion) and themes of the template, or `\"template\"`";
        }

        if (type == typeof(IReadOnlyList<QuestionResult>))
        {
            return "list of [RatedQuestion](#ratedquestion) or [NotRatedQuestion](#notratedquestion)";
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return "list of " + Of(type.GetGenericArguments()[0]);
        }

        return Simple(type) ?? $"[{type.Name}](#{type.Name.ToLowerInvariant()})";
    }

    /// <summary>The value that an optional member has where it is absent.</summary>
    public static string DefaultOf(JsonPropertyInfo member) => DefaultOf(member.PropertyType);

    public static string DefaultOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? "empty"
        : type == typeof(bool) ? "false"
        : "none";

    /// <summary>The type's members as the serialiser knows them, in the order in which it writes them; empty for what is not an object.</summary>
    public static IReadOnlyList<JsonPropertyInfo> Members(Type type)
    {
        var info = EngagementJson.LenientOptions.GetTypeInfo(type);
        return info.Kind == JsonTypeInfoKind.Object ? [.. info.Properties.Where(member => member.Get is not null).OrderBy(member => member.Order)] : [];
    }

    private static string? Simple(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(int) ? "whole number"
        : type == typeof(decimal) ? "number"
        : type == typeof(bool) ? "true or false"
        : type == typeof(DateOnly) ? "day"
        : type == typeof(PartialDate) ? "date"
        : type == typeof(Extensions) ? "object"
        : null;
}
