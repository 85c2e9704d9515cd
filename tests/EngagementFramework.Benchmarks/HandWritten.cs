using EngagementFramework.Responses;

namespace EngagementFramework.Benchmarks;

/// <summary>
/// The floor: the built-in ladder, and nothing else, written out by hand as one straight function. It gives the same two levels as the
/// library, refuses the same input, and cannot explain.
/// </summary>
internal static class HandWritten
{
    /// <summary>What the function needs of an item, looked up before, as the library's pool does.</summary>
    public sealed record Item(IReadOnlyList<Example> Examples, bool CitesTheCompany)
    {
        /// <summary>The dated examples, as a rules engine can compare them.</summary>
        public IReadOnlyList<DatedExample> Dated { get; } =
            [.. Examples.Where(example => example.Date is not null).Select(example => new DatedExample(example.Date!.EarliestStart.ToDateTime(default), example.Date.EarliestEnd.ToDateTime(default)))];
    }

    /// <summary>The first days on which an example can have begun and ended.</summary>
    public sealed record DatedExample(DateTime Start, DateTime End);

    public static Dictionary<string, Item> Prepare(IEnumerable<EvidenceItem> items, IEnumerable<Source> sources)
    {
        var published = sources.Where(source => source.IsCompanyPublished).Select(source => source.Id).ToHashSet();
        return items.ToDictionary(item => item.Id, item => new Item([.. item.Examples], item.Citations.Any(citation => published.Contains(citation.Source))));
    }

    public static (int Lowest, int Highest) Rate(DescribesPractice response, Dictionary<string, Item> items, DateOnly asOf)
    {
        var windowStart = asOf.AddMonths(-12);
        var shown = 0;
        var recent = 0;
        var possible = 0;
        var uses = response.Evidence;
        for (var u = 0; u < uses.Count; u++)
        {
            var use = uses[u];
            var item = items[use.Item];
            var touched = 0;
            var shows = use.Shows;
            for (var s = 0; s < shows.Count; s++)
            {
                switch (shows[s])
                {
                    case "process-described": shown |= 1; touched |= 1; break;
                    case "process-regular": shown |= 1 << 1; touched |= 1; break;
                    case "actions-assigned": shown |= 1 << 2; touched |= 2; break;
                    case "actions-resourced": shown |= 1 << 3; touched |= 2; break;
                    case "internal-perspectives-inform": shown |= 1 << 4; touched |= 4; break;
                    case "internal-input-described": shown |= 1 << 5; touched |= 4; break;
                    case "external-experts-inform": shown |= 1 << 6; touched |= 8; break;
                    case "affected-stakeholders-inform": shown |= 1 << 7; touched |= 16; break;
                    case "process-disclosed": shown |= Disclosed(item, 8); break;
                    case "assignment-and-resources-disclosed": shown |= Disclosed(item, 9); break;
                    case "internal-perspectives-disclosed": shown |= Disclosed(item, 10); break;
                    case "external-expert-perspectives-disclosed": shown |= Disclosed(item, 11); break;
                    case "affected-stakeholder-perspectives-disclosed": shown |= Disclosed(item, 12); break;
                    case "progress-disclosed": shown |= Disclosed(item, 13); break;
                    case "challenges-disclosed": shown |= Disclosed(item, 14); break;
                    case "grievance-numbers-disclosed": shown |= Disclosed(item, 15); break;
                    case "grievance-nature-disclosed": shown |= Disclosed(item, 16); break;
                    case "remedy-processes-disclosed": shown |= Disclosed(item, 17); break;
                    default: throw new ArgumentException(shows[s]);
                }
            }

            if ((touched & ~recent) == 0)
            {
                continue;
            }

            for (var e = 0; e < item.Examples.Count; e++)
            {
                var date = item.Examples[e].Date;
                if (date is null)
                {
                    possible |= touched;
                }
                else if (date.EarliestStart <= asOf)
                {
                    if ((date.EarliestEnd > asOf ? asOf : date.EarliestEnd) >= windowStart)
                    {
                        recent |= touched;
                        break;
                    }

                    if ((date.LatestEnd > asOf ? asOf : date.LatestEnd) >= windowStart)
                    {
                        possible |= touched;
                    }
                }
            }
        }

        return (Level(shown, recent), Level(shown, recent | possible));
    }

    private static int Disclosed(Item item, int element) => item.CitesTheCompany ? 1 << element : 0;

    private static int Level(int shown, int examples)
    {
        if ((shown & 3) != 3 || (examples & 1) == 0)
        {
            return 0;
        }

        if ((shown & 12) != 12 || (examples & 2) == 0)
        {
            return 1;
        }

        if ((shown & 48) != 48 || (examples & 4) == 0)
        {
            return 2;
        }

        if ((shown & 192) != 192 || (examples & 24) != 24)
        {
            return 3;
        }

        return (shown & 0x3FF00) == 0x3FF00 ? 5 : 4;
    }
}
