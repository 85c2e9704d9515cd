namespace EngagementFramework.Tests.Snapshots;

public class SnapshotTests
{
    [Fact]
    public void A_snapshot_that_is_missing_or_different_fails_and_leaves_what_was_received()
    {
        var name = "SnapshotTests." + Guid.NewGuid().ToString("N");
        var verified = ProjectFolder.File("Snapshots", name + ".verified.txt");
        var received = ProjectFolder.File("Snapshots", name + ".received.txt");
        try
        {
            Verify("one").Should().Throw<Exception>();
            File.ReadAllText(received).Should().Be("one");

            File.Move(received, verified);
            Verify("two").Should().Throw<Exception>();
            File.ReadAllText(received).Should().Be("two");

            Verify("one").Should().NotThrow();
            File.Exists(received).Should().BeFalse();
        }
        finally
        {
            File.Delete(verified);
            File.Delete(received);
        }

        Action Verify(string text) => () => Snapshot.Verify("Snapshots", name, text);
    }
}
