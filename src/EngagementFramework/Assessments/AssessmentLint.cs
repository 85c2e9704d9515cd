using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>What an assessment may say and surely does not mean.</summary>
/// <param name="framework">The framework that the assessment is for.</param>
/// <param name="warnings">Where it is put.</param>
internal sealed class AssessmentLint(EvaluationFramework framework, ProblemCollector warnings)
{
    private readonly Dictionary<string, string> _sourceIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _itemIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _needNote = [.. framework.Criteria.SelectMany(criterion => criterion.Elements).Where(element => element.NeedsNote).Select(element => element.Id)];

    /// <param name="assessment">An assessment in which nothing is wrong.</param>
    public void Lint(Assessment assessment)
    {
        Company(assessment.Company);
        warnings.Filled(assessment.Assessor, "/assessor");
        var features = assessment.BusinessModel?.Features ?? [];
        for (var i = 0; i < features.Count; i++)
        {
            warnings.Filled(features[i].Rationale, $"/businessModel/features/{i}/rationale");
        }

        var cited = assessment.Evidence
            .SelectMany(item => item.Citations.Concat(item.Examples.SelectMany(example => example.Citations)))
            .Select(citation => citation.Source)
            .ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < assessment.Sources.Count; i++)
        {
            Source(assessment.Sources[i], $"/sources/{i}", cited, assessment.AsOf);
        }

        var practices = assessment.Responses.OfType<DescribesPractice>();
        var used = practices.SelectMany(response => response.Evidence).Select(use => use.Item).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < assessment.Evidence.Count; i++)
        {
            Item(assessment.Evidence[i], $"/evidence/{i}", used);
        }

        var items = assessment.Evidence.ToDictionary(item => item.Id, StringComparer.Ordinal);
        for (var i = 0; i < assessment.Responses.Count; i++)
        {
            Response(assessment.Responses[i], $"/responses/{i}", items, assessment.AsOf);
        }
    }

    private void Company(Company company)
    {
        warnings.Filled(company.Name, "/company/name");
        if (company.Lei is { } lei && !CheckDigits.IsLei(lei))
        {
            warnings.Warn(ProblemCodes.WrongLei, "/company/lei", new TextArgument("value", lei));
        }

        if (company.Isin is { } isin && !CheckDigits.IsIsin(isin))
        {
            warnings.Warn(ProblemCodes.WrongIsin, "/company/isin", new TextArgument("value", isin));
        }

        warnings.Filled(company.Sector, "/company/sector");
        warnings.Filled(company.Country, "/company/country");
    }

    private void Source(Source source, string place, HashSet<string> cited, DateOnly asOf)
    {
        var id = new TextArgument("source", source.Id);
        warnings.Distinct(source.Id, _sourceIds, place + "/id", "source");
        warnings.Filled(source.Title, place + "/title");
        if (!cited.Contains(source.Id))
        {
            warnings.Warn(ProblemCodes.UncitedSource, place, id);
        }

        // What is not public, such as a letter or a call, is nowhere to be found.
        if (source.Public && string.IsNullOrWhiteSpace(source.Url) && string.IsNullOrWhiteSpace(source.ArchivedUrl))
        {
            warnings.Warn(ProblemCodes.SourceWithoutLink, place, id);
        }

        if (source.Published is null && source.Retrieved is null)
        {
            warnings.Warn(ProblemCodes.SourceWithoutDate, place, id);
        }

        // A rough date is after the day only where its first day is.
        if (source.Published is { } published && published.EarliestEnd > asOf)
        {
            warnings.Warn(ProblemCodes.SourceAfterAsOf, place + "/published", new TextArgument("date", published.Text), new TextArgument("asOf", Iso.Text(asOf)));
        }

        if (source.Retrieved is { } retrieved && retrieved > asOf)
        {
            warnings.Warn(ProblemCodes.SourceAfterAsOf, place + "/retrieved", new TextArgument("date", Iso.Text(retrieved)), new TextArgument("asOf", Iso.Text(asOf)));
        }
    }

    private void Item(EvidenceItem item, string place, HashSet<string> used)
    {
        warnings.Distinct(item.Id, _itemIds, place + "/id", "evidence-item");
        if (!used.Contains(item.Id))
        {
            warnings.Warn(ProblemCodes.UnusedEvidence, place, new TextArgument("item", item.Id));
        }
        else if (item.Citations.Count == 0 && item.Examples.All(example => example.Citations.Count == 0))
        {
            warnings.Warn(ProblemCodes.UnsourcedEvidence, place, new TextArgument("item", item.Id));
        }

        warnings.Filled(item.Statement, place + "/statement");
        for (var i = 0; i < item.Examples.Count; i++)
        {
            warnings.Filled(item.Examples[i].Description, $"{place}/examples/{i}/description");
        }

        warnings.Filled(item.Note, place + "/note");
    }

    private void Response(Response response, string place, Dictionary<string, EvidenceItem> items, DateOnly asOf)
    {
        warnings.Filled(response.Respondent, place + "/respondent");
        if (response.ReceivedOn is { } day && day > asOf)
        {
            warnings.Warn(ProblemCodes.ReceivedAfterAsOf, place + "/receivedOn", new TextArgument("date", Iso.Text(day)), new TextArgument("asOf", Iso.Text(asOf)));
        }

        if (response is { AskedOn: { } asked, ReceivedOn: { } received } && asked > received)
        {
            warnings.Warn(ProblemCodes.AskedAfterReceived, place + "/askedOn", new TextArgument("asked", Iso.Text(asked)), new TextArgument("received", Iso.Text(received)));
        }

        warnings.Filled(response.Explanation, place + "/explanation");
        warnings.Filled(response.Note, place + "/note");
        if (response is not DescribesPractice practice)
        {
            return;
        }

        for (var i = 0; i < practice.Evidence.Count; i++)
        {
            Use(practice.Evidence[i], response, items, $"{place}/evidence/{i}");
        }

        for (var i = 0; i < practice.NotApplicable.Count; i++)
        {
            warnings.Filled(practice.NotApplicable[i].Reason, $"{place}/notApplicable/{i}/reason");
        }
    }

    private void Use(EvidenceUse use, Response response, Dictionary<string, EvidenceItem> items, string place)
    {
        if (!string.IsNullOrWhiteSpace(response.Note) || !string.IsNullOrWhiteSpace(items[use.Item].Note))
        {
            return;
        }

        for (var i = 0; i < use.Shows.Count; i++)
        {
            if (_needNote.Contains(use.Shows[i]))
            {
                warnings.Warn(ProblemCodes.MissingNote, $"{place}/shows/{i}", new TextArgument("item", use.Item), new TextArgument("element", use.Shows[i]));
            }
        }
    }
}
