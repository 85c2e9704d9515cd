using System.Text;

namespace EngagementFramework.Tests.Snapshots;

/// <summary>
/// Compares a text with the one that was approved: <c>NAME.verified.txt</c> beside the test. A missing or different one fails and leaves
/// <c>NAME.received.txt</c>; who finds that right renames it.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string folder, string name, string actual)
    {
        var verified = ProjectFolder.File(folder, name + ".verified.txt");
        var received = ProjectFolder.File(folder, name + ".received.txt");
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        actual.Should().Be(expected, "{0} holds what was approved, and {1} what came", verified, received);
    }
}
