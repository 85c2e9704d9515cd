using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace EngagementFramework.Tool.Commands;

/// <summary>The help of a verb, and examples of its use after it.</summary>
/// <param name="width">How many columns a line may have.</param>
/// <param name="whateverElse">Whether help is given whatever else is on the line, mistakes included.</param>
internal sealed class HelpWithExamples(int width, bool whateverElse) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => whateverElse;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = new HelpAction { MaxWidth = width }.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var line in Examples(parseResult.CommandResult.Command.Name))
        {
            output.WriteLine("  " + line);
        }

        output.WriteLine();
        output.WriteLine("Exit codes: 0 done, 1 invalid or unreadable input, 2 wrong usage, 130 interrupted.");
        return exitCode;
    }

    private static string[] Examples(string verb) => verb switch
    {
        "evaluate" =>
        [
            "engagement evaluate northwind-cloud.json",
            "engagement evaluate northwind-cloud.json --as-of 2027-03-31",
            "engagement evaluate northwind-cloud.json --format markdown --output report.md",
            "engagement evaluate assessment.json --framework ladder.json --cards cards.json",
            "cat northwind-cloud.json | engagement evaluate - --format json",
        ],
        "wording" or "list" =>
        [
            "engagement wording list",
            "engagement wording list --missing --wording german.json --format json",
        ],
        "validate" =>
        [
            "engagement validate northwind-cloud.json insight-analytics.json",
            "engagement validate ladder.json cards.json",
            "engagement validate assessment.json --framework ladder.json",
        ],
        "compare" =>
        [
            "engagement compare northwind-cloud.json northwind-cloud-2027.json",
            "engagement compare northwind-cloud.json northwind-cloud-2027.json --format markdown --output changes.md",
            "engagement compare old.json new.json --old-framework old-ladder.json --framework ladder.json",
        ],
        "plan" =>
        [
            "engagement plan lantern.json",
            "engagement plan lantern.json --format markdown --output plan.md",
            "engagement plan lantern.json --cards cards.json --format json",
        ],
        "follow-up" =>
        [
            "engagement follow-up northwind-cloud.json",
            "engagement follow-up northwind-cloud.json --target 5 --question governance/2",
            "engagement follow-up northwind-cloud.json --due 2027-11-01 --format json --output follow-up.json",
            "engagement follow-up northwind-cloud-2027.json --review follow-up.json",
        ],
        "forecast" =>
        [
            "engagement forecast northwind-cloud.json",
            "engagement forecast northwind-cloud.json --as-of 2027-01-31 --months 24",
            "engagement forecast assessments --format markdown --output lapses.md",
            "engagement forecast portfolio.ndjson --format ics --output lapses.ics",
        ],
        "portfolio" =>
        [
            "engagement portfolio assessments",
            "engagement portfolio results.ndjson --before last-year --lapse-days 90",
            "engagement portfolio assessments --holdings holdings.csv --format markdown --output portfolio.md",
        ],
        "new" =>
        [
            "engagement new --id lantern --name \"Lantern Search\" --as-of 2026-11-23",
            "engagement new --id lantern --name \"Lantern Search\" --as-of 2026-11-23 --feature algorithm-supported-decision-making=full",
            "engagement new lantern.json --output assessment.json",
            "engagement new lantern.json --asked --output assessment.json",
        ],
        "cards" =>
        [
            "engagement cards",
            "engagement cards --language fr",
            "engagement cards --cards cards.json --format json",
        ],
        "show" =>
        [
            "engagement show 4                    Card 4",
            "engagement show 4.1                  its first question",
            "engagement show governance/2         a question by its id",
            "engagement show level:3              a level by its value",
            "engagement show regular-process      a criterion",
            "engagement show feature:low-leverage-sales-practices",
        ],
        "import" =>
        [
            "engagement wording import b-tech-tool.txt --output official.json",
            "pdftotext b-tech-tool.pdf - | engagement wording import - --output official.json",
        ],
        "schema" =>
        [
            "engagement schema",
            "engagement schema assessment",
            "engagement schema engagement-cards/1 --output cards.schema.json",
        ],
        _ =>
        [
            "engagement evaluate northwind-cloud.json",
            "engagement validate northwind-cloud.json",
            "engagement plan northwind-cloud.json",
            "engagement compare northwind-cloud.json northwind-cloud-2027.json",
            "engagement forecast northwind-cloud.json",
            "engagement follow-up northwind-cloud.json",
            "engagement new --id lantern --name \"Lantern Search\" --as-of 2026-11-23",
            "engagement cards",
            "engagement show 4.1",
        ],
    };
}
