using System.Globalization;
using System.Text;

namespace EngagementFramework.Json;

/// <summary>Where a walk through a document stands, as a JSON Pointer (RFC 6901).</summary>
internal sealed class JsonPlace
{
    private readonly List<(string? Name, int Index)> _steps = [];

    public void Enter(string name) => _steps.Add((name, 0));

    public void Enter(int index) => _steps.Add((null, index));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    public string Pointer(string? member = null)
    {
        var pointer = new StringBuilder();
        foreach (var (name, index) in member is null ? _steps : [.. _steps, (member, 0)])
        {
            pointer.Append('/');
            if (name is null)
            {
                pointer.Append(CultureInfo.InvariantCulture, $"{index}");
            }
            else
            {
                pointer.Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            }
        }

        return pointer.ToString();
    }
}
