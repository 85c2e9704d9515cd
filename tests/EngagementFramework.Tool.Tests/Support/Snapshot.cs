using System.Runtime.CompilerServices;

namespace EngagementFramework.Tool.Tests.Support;

/// <summary>
/// Compares a text with the file <c>Type.Method.verified.txt</c> beside the test. Where they differ, or there is no such file, the
/// text is left in <c>Type.Method.received.txt</c> and the test fails; who agrees with it renames it.
/// </summary>
internal static class Snapshot
{
    public static void Verify(object test, string text, [CallerMemberName] string method = "")
    {
        var type = test.GetType();
        var folder = type.Namespace!.Replace(typeof(Snapshot).Assembly.GetName().Name!, "", StringComparison.Ordinal).Trim('.');
        var name = Path.Combine(Repository.TestProject, folder, $"{type.Name}.{method}");
        var received = name + ".received.txt";
        File.Delete(received);
        var verified = File.Exists(name + ".verified.txt") ? File.ReadAllText(name + ".verified.txt") : null;
        if (verified != text)
        {
            File.WriteAllText(received, text);
        }

        (verified == text).Should().BeTrue("{0}.received.txt must say what the verified file says", name);
    }
}
