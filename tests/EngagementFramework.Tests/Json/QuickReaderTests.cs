using System.Text.Json;
using EngagementFramework.Json;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Conventions;

namespace EngagementFramework.Tests.Json;

/// <summary>Evidence and responses are read by hand: whatever member their types have or come to have, the hand must know it.</summary>
public class QuickReaderTests
{
    [Theory]
    [InlineData(typeof(EvidenceItem))]
    [InlineData(typeof(DescribesPractice))]
    [InlineData(typeof(NoPractice))]
    [InlineData(typeof(Deferred))]
    public void Every_member_that_is_written_is_read(Type type)
    {
        var declared = type == typeof(EvidenceItem) ? type : typeof(Response);
        var filled = Sample.Record(type, 1);

        var json = JsonSerializer.SerializeToUtf8Bytes(filled, EngagementJson.Options.GetTypeInfo(declared));

        JsonSerializer.Deserialize(json, EngagementJson.Options.GetTypeInfo(declared)).Should().Be(filled);
    }
}
