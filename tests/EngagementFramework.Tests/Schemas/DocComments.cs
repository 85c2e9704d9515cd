using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Conventions;
using EngagementFramework.Values;

namespace EngagementFramework.Tests.Schemas;

/// <summary>The comments of the types and their members, as they are told to who writes a document.</summary>
internal static partial class DocComments
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The types in whose comments the members of a type that only documents have are described.</summary>
    private static readonly Dictionary<Type, Type[]> Described = new()
    {
        [typeof(ResponseDocument)] = [typeof(Response), typeof(DescribesPractice)],
        [typeof(RatedQuestionDocument)] = [typeof(RatedQuestion), typeof(QuestionResult)],
        [typeof(NotRatedQuestionDocument)] = [typeof(NotRatedQuestion), typeof(QuestionResult)],
    };

    private static readonly Dictionary<string, XElement> Comments = XDocument.Load(Path.ChangeExtension(Library.Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>The name of a type in documents and their schemas.</summary>
    public static string Name(Type type) => Sources(type)[0].Name;

    public static string OfType(Type type) => Summary($"T:{Sources(type)[0].FullName}", optional: true) ?? throw Missing(type.Name);

    public static string OfValue(Type enumeration, string member) => Summary($"F:{enumeration.FullName}.{member}", optional: false) ?? throw Missing(member);

    public static string OfMember(Type type, JsonPropertyInfo member)
    {
        var name = type.GetProperties(Declared).Single(property => JsonName(property) == member.Name).Name;
        return Sources(type).Select(source => Summary($"P:{source.FullName}.{name}", !member.IsRequired) ?? Parameter(source, name)).FirstOrDefault(found => found is not null)
            ?? Summary($"T:{member.PropertyType.FullName}", optional: false)
            ?? throw Missing($"{type.Name}.{name}");
    }

    private static Type[] Sources(Type type) => Described.GetValueOrDefault(type) ?? [type];

    private static string? JsonName(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;

    private static string? Summary(string id, bool optional) => Comments.TryGetValue(id, out var comment) && comment.Element("summary") is { } summary ? Told(summary, optional) : null;

    private static string? Parameter(Type type, string name) =>
        Comments.GetValueOrDefault($"T:{type.FullName}")?.Elements("param").Where(param => param.Attribute("name")!.Value == name).Select(param => Told(param, optional: false)).FirstOrDefault();

    /// <summary>The comment without what concerns those alone who write code: a member that is null there is absent here.</summary>
    private static string Told(XElement comment, bool optional)
    {
        var text = WhiteSpace().Replace(string.Concat(comment.Nodes().Select(Text)), " ").Trim();
        text = DefaultWithMeaning().Replace(text, "If absent: ");
        text = DefaultWithMore().Replace(text, match => match.Groups[1].Value.ToUpperInvariant());
        text = Default().Replace(text, "");
        return optional ? Null().Replace(text, "; absent $1") : text;
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element when element.Attribute("cref") is { } reference => Told(reference.Value),
        XElement element => string.Concat(element.Nodes().Select(Text)),
        _ => "",
    };

    /// <summary>What a comment refers to, as documents call it.</summary>
    private static string Told(string reference)
    {
        var (kind, path) = (reference[0], reference[2..]);
        var name = path[(path.LastIndexOf('.') + 1)..];
        var kebab = JsonNamingPolicy.KebabCaseLower.ConvertName(name);
        return kind switch
        {
            'F' => kebab,
            'P' => Library.Assembly.GetType(path[..path.LastIndexOf('.')])?.GetProperty(name) is { } property && JsonName(property) is { } json ? json : $"{path[(path.LastIndexOf('.', path.LastIndexOf('.') - 1) + 1)..]}",
            _ => WireName<Stance>.All.Contains(kebab) ? kebab : kebab.Replace('-', ' '),
        };
    }

    private static InvalidOperationException Missing(string what) => new($"{what} has no comment.");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("The default value is (?:null|the empty list): ")]
    private static partial Regex DefaultWithMeaning();

    [GeneratedRegex("The default value is null; (.)")]
    private static partial Regex DefaultWithMore();

    [GeneratedRegex(@" ?The default value is (?:null|the empty list)\.")]
    private static partial Regex Default();

    [GeneratedRegex("; null (where|unless)")]
    private static partial Regex Null();
}
