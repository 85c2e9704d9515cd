using System.Text;
using System.Text.RegularExpressions;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;

namespace EngagementFramework.Tests.Snapshots;

public partial class BuiltInSnapshotTests
{
    [Theory]
    [InlineData("governance")]
    [InlineData("algorithm-supported-decision-making")]
    [InlineData("high-risk-customers-or-end-users")]
    [InlineData("conflict-affected-and-high-risk-areas")]
    [InlineData("low-leverage-sales-practices")]
    public void Card(string id)
    {
        var card = BuiltIn.Cards.Cards.Single(card => card.Id == id);
        var alone = new CardPack { Id = "one-card", Version = "1", Cards = [card], Features = [.. BuiltIn.Cards.Features.Where(feature => feature.Id == card.Feature)] };

        Verify($"Card_id={id}", EngagementJson.ToUtf8Bytes(alone));
    }

    [Fact]
    public void Terms() => Verify("Terms", EngagementJson.ToUtf8Bytes(BuiltIn.Cards with { Cards = [], Features = [], References = [] }));

    [Fact]
    public void Framework() => Verify("Framework", EngagementJson.ToUtf8Bytes(BuiltIn.Framework));

    [Fact]
    public void Every_card_has_a_snapshot() =>
        Directory.GetFiles(ProjectFolder.File("Snapshots"), "BuiltInSnapshotTests.Card_id=*.verified.txt").Should().HaveCount(BuiltIn.Cards.Cards.Count);

    // Addresses are facts of the source and no texts of ours: their hosts are enough here.
    private static void Verify(string name, byte[] json) =>
        Snapshot.Verify("Snapshots", "BuiltInSnapshotTests." + name, Address().Replace(Encoding.UTF8.GetString(json), "$1/…") + "\n");

    [GeneratedRegex("(https://[^/]+)/[^\\s\"]+")]
    private static partial Regex Address();
}
