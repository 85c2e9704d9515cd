using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Tests.Conventions;

namespace EngagementFramework.Tests.Json;

/// <summary>Assessments are read by hand as a whole: the hand takes what the serialiser takes, and refuses what it refuses.</summary>
public class QuickAssessmentTests
{
    private static readonly KnownTexts Known = KnownTexts.Of(DocumentFormat.Catalog, [BuiltIn.Framework]);

    /// <summary>An assessment with every member there is.</summary>
    private static Assessment Filled { get; } = (Assessment)Sample.Record(typeof(Assessment), 1);

    [Fact]
    public void Every_member_that_is_written_is_read() =>
        ByHand(JsonSerializer.SerializeToUtf8Bytes(Filled, EngagementJson.Options)).Should().Be(Filled);

    [Fact]
    public void Whatever_is_written_is_read_as_the_serialiser_reads_it() => GeneratedAssessments.All.Sample(
        assessment => ByHand(EngagementJson.ToUtf8Bytes(assessment)).Should().Be(BySerialiser(EngagementJson.ToUtf8Bytes(assessment))),
        iter: 500);

    [Fact]
    public void A_member_that_is_missing_twice_there_unknown_or_of_another_kind_is_refused_where_the_serialiser_refuses_it()
    {
        var json = JsonSerializer.SerializeToNode(Filled, EngagementJson.Options)!.AsObject();
        var places = new List<JsonObject> { json };
        places.AddRange(json.Where(member => member.Value is JsonObject).Select(member => member.Value!.AsObject()));
        places.Add(json["sources"]![0]!.AsObject());
        var refused = 0;
        foreach (var place in places)
        {
            foreach (var (name, value) in place.ToArray())
            {
                place.Remove(name);
                refused += Agree(json.ToJsonString());
                foreach (var other in (string[])["1", "true", "\"\"", "\"x\"", "[]", "[1]", "{}", "{\"x\":1}"])
                {
                    place[name] = JsonNode.Parse(other);
                    refused += Agree(json.ToJsonString());
                }

                // A name that is like no other stands for a second member of the same name.
                place[name] = value;
                place["@second@"] = value?.DeepClone();
                refused += Agree(json.ToJsonString());
                refused += Agree(json.ToJsonString().Replace("@second@", name));
                place.Remove("@second@");
            }
        }

        Agree(json.ToJsonString()).Should().Be(0);
        refused.Should().BeGreaterThan(200);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("{")]
    public void What_is_no_assessment_at_all_is_refused(string json) => Agree(json).Should().Be(1);

    [Fact]
    public void So_is_what_comes_after_one() => Agree(JsonSerializer.Serialize(Filled, EngagementJson.Options) + " {}").Should().Be(1);

    /// <summary>1 where both refuse the document, 0 where both read the same.</summary>
    private static int Agree(string json)
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(json);
        var (byHand, bySerialiser) = (Try(() => ByHand(utf8)), Try(() => BySerialiser(utf8)));
        byHand.Should().Be(bySerialiser, "of {0}", json);
        return byHand is null ? 1 : 0;
    }

    private static Assessment? Try(Func<Assessment?> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Assessment ByHand(byte[] json) => QuickReader.Assessment(json, new SharedTexts(Known));

    private static Assessment? BySerialiser(byte[] json) => JsonSerializer.Deserialize<Assessment>(json, EngagementJson.Options);
}
