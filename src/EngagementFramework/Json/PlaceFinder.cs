using System.Text.Json;
using EngagementFramework.Problems;

namespace EngagementFramework.Json;

/// <summary>Finds the lines and columns of pointers, in one walk for all of them, and only where something is wrong.</summary>
internal static class PlaceFinder
{
    /// <summary>
    /// The problems with their places, in the order of the document. Those that have a place keep it. What stands nowhere in the document, for
    /// it was made from a part of it, is put there.
    /// </summary>
    public static IReadOnlyList<Problem> Place(ReadOnlySpan<byte> json, IReadOnlyList<Problem> problems)
    {
        var root = new Step();
        foreach (var problem in problems)
        {
            var step = root;
            foreach (var part in problem.Pointer.Split('/').Skip(1))
            {
                step = step.Next(part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
            }
        }

        var found = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        var places = new TextPlaces(json);
        reader.Read();
        Walk(ref reader, ref places, root, new JsonPlace(), found);
        return InOrder(problems.Select(problem => problem.Line is null ? At(problem, found) : problem));
    }

    private static Problem At(Problem problem, Dictionary<string, (int Line, int Column)> found)
    {
        var pointer = problem.Pointer;
        (int Line, int Column) place;
        while (!found.TryGetValue(pointer, out place))
        {
            pointer = pointer[..pointer.LastIndexOf('/')];
        }

        return problem with { Pointer = pointer, Line = place.Line, Column = place.Column };
    }

    /// <summary>Problems that have places, in the order of the document.</summary>
    public static IReadOnlyList<Problem> InOrder(IEnumerable<Problem> problems) => [.. problems.OrderBy(problem => (problem.Line, problem.Column))];

    private static void Walk(ref Utf8JsonReader reader, ref TextPlaces places, Step step, JsonPlace place, Dictionary<string, (int, int)> found)
    {
        found[place.Pointer()] = places.At((int)reader.TokenStartIndex);
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = reader.GetString()!;
                reader.Read();
                if (step.Find(name) is { } next)
                {
                    place.Enter(name);
                    Walk(ref reader, ref places, next, place, found);
                    place.Leave();
                }
                else
                {
                    reader.Skip();
                }
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                if (step.Find(FormattableString.Invariant($"{index}")) is { } next)
                {
                    place.Enter(index);
                    Walk(ref reader, ref places, next, place, found);
                    place.Leave();
                }
                else
                {
                    reader.Skip();
                }
            }
        }
    }

    /// <summary>A part of a pointer, and the parts that follow it.</summary>
    private sealed class Step
    {
        private Dictionary<string, Step>? _next;

        public Step Next(string part)
        {
            _next ??= new Dictionary<string, Step>(StringComparer.Ordinal);
            if (!_next.TryGetValue(part, out var step))
            {
                _next.Add(part, step = new Step());
            }

            return step;
        }

        public Step? Find(string part) => _next?.GetValueOrDefault(part);
    }
}
