using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Wordings;

/// <summary>An invented publication, its texts, and their fingerprints. Nothing in it is anybody's.</summary>
internal static class LighthouseHandbook
{
    /// <summary>The publication. A line is a paragraph, as in the files that people get.</summary>
    public const string Document = """
        THE HANDBOOK OF LIGHTHOUSE KEEPING

        **A note before all others**

        Keepers have asked us for years to write down what every one of them knows, and what none of them had ever seen on paper. This is how it came about.

        CARD 1
        **The Lamp**

        For use wherever a tower has a lamp of its own.

        The lamp is lit at dusk—never later—by the “first keeper”, who re-enters the hour in the well-worn log-book.¹ It's trimmed every 4 hours (or, in fog, every 2). [Older handbooks](https://example.org/older) call this *half-watch* keeping; see <https://example.org/half-watch>.

        ¹ The log-book is kept for 75 years (see https://example.org/log-books).

        Does each keeper...

        1. Clean the glass of the lantern room before the lamp is lit?
        2. Report to the harbour master, in writing, whatever has gone wrong? Examples of trouble could include broken mantles, wet wicks/oil, and birds that fly against the glass.

        - Do it on the same day: the harbour master's co-ordinator reads no letter that comes late.
        - Keep a copy of it in the tower, where the next keeper finds it.

        Level	What it means
        0 Dark – The tower shows no light at night, and nobody says why.
        1 Bright – ...AND the tower shows a light that a ship can see from 12 miles away.
        """;

    public static IReadOnlyDictionary<string, string> Passages { get; } = new Dictionary<string, string>
    {
        ["title"] = "The Lamp For use wherever a tower",
        ["applies"] = "For use wherever a tower has a lamp of its own.",
        ["overview"] = "The lamp is lit at dusk—never later—by the “first keeper”, who re-enters the hour in the well-worn log-book. It's trimmed every 4 hours (or, in fog, every 2).",
        ["stem"] = "Does each keeper... 1. Clean the glass",
        ["question-1"] = "Clean the glass of the lantern room before the lamp is lit?",
        ["question-2"] = "Report to the harbour master, in writing, whatever has gone wrong?",
        ["examples"] = "Examples of trouble could include broken mantles, wet wicks/oil, and birds that fly against the glass.",
        ["guidance"] = "Do it on the same day: the harbour master's co-ordinator reads no letter that comes late. Keep a copy of it in the tower, where the next keeper finds it.",
        ["dark"] = "Dark – The tower shows no light at night, and nobody says why.",
        ["bright"] = "Bright – ...AND the tower shows a light that a ship can see from 12 miles away.",
        ["first-keeper"] = "“first keeper”, who re-enters the hour in the well-worn log-book.",
    };

    /// <summary>The texts as they are to be handed out: those of the document, by hand.</summary>
    public static IReadOnlyDictionary<string, string> Texts { get; } = new Dictionary<string, string>
    {
        ["cards/lamp/title"] = "The Lamp",
        ["cards/lamp/appliesWhen"] = "For use wherever a tower has a lamp of its own.",
        ["cards/lamp/overview/1"] = "The lamp is lit at dusk—never later—by the “first keeper”, who re-enters the hour in the well-worn log-book. It's trimmed every 4 hours (or, in fog, every 2).",
        ["definitions/first-keeper/term"] = "“first keeper”",
        ["questions/lamp/1/text"] = "Does each keeper... Clean the glass of the lantern room before the lamp is lit?",
        ["questions/lamp/2/text"] = "Does each keeper... Report to the harbour master, in writing, whatever has gone wrong?",
        ["questions/lamp/2/exampleActions/1"] = "broken mantles",
        ["questions/lamp/2/exampleActions/2"] = "wet wicks/oil",
        ["questions/lamp/2/exampleActions/3"] = "birds that fly against the glass",
        ["questions/lamp/2/guidance"] = "Do it on the same day: the harbour master's co-ordinator reads no letter that comes late. Keep a copy of it in the tower, where the next keeper finds it.",
        ["frameworks/light/levels/dark/name"] = "Dark",
        ["frameworks/light/levels/dark/definition"] = "The tower shows no light at night, and nobody says why.",
        ["frameworks/light/levels/bright/name"] = "Bright",
        ["frameworks/light/levels/bright/definition"] = "...AND the tower shows a light that a ship can see from 12 miles away.",
    };

    public static WordingFingerprints Fingerprints { get; } = new()
    {
        Id = "lighthouse-handbook-official",
        Version = "3",
        Culture = "en",
        Name = "Handbook of Lighthouse Keeping, official wording",
        Attribution = "The Invented Guild of Keepers",
        Licence = "Nobody's.",
        Source = new Publication { Title = "The Handbook of Lighthouse Keeping", Publisher = "The Invented Guild of Keepers" },
        Passages = [.. Passages.Select(passage => WordingPassage.Of(passage.Key, passage.Value))],
        Texts =
        [
            Text("cards/lamp/title", Part("title", "The Lamp")),
            Text("cards/lamp/appliesWhen", Whole("applies")),
            Text("cards/lamp/overview/1", Whole("overview")),
            Text("definitions/first-keeper/term", Part("first-keeper", "“first keeper”")),
            Text("questions/lamp/1/text", Part("stem", "Does each keeper..."), Whole("question-1")),
            Text("questions/lamp/2/text", Part("stem", "Does each keeper..."), Whole("question-2")),
            Text("questions/lamp/2/exampleActions/1", Part("examples", "broken mantles")),
            Text("questions/lamp/2/exampleActions/2", Part("examples", "wet wicks/oil")),
            Text("questions/lamp/2/exampleActions/3", Part("examples", "birds that fly against the glass")),
            Text("questions/lamp/2/guidance", Whole("guidance")),
            Text("frameworks/light/levels/dark/name", Part("dark", "Dark")),
            Text("frameworks/light/levels/dark/definition", Part("dark", "The tower shows no light at night, and nobody says why.")),
            Text("frameworks/light/levels/bright/name", Part("bright", "Bright")),
            Text("frameworks/light/levels/bright/definition", Part("bright", "...AND the tower shows a light that a ship can see from 12 miles away.")),
        ],
    };

    private static FingerprintedText Text(string id, params PassagePart[] parts) => new() { Id = id, Parts = parts };

    private static PassagePart Whole(string passage) => new() { Passage = passage };

    private static PassagePart Part(string passage, string part) => PassagePart.Of(passage, Passages[passage], part);
}
