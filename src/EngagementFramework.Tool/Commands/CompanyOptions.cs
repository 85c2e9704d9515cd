using System.CommandLine;
using System.CommandLine.Parsing;
using EngagementFramework.Assessments;
using EngagementFramework.Json;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Commands;

/// <summary>Whose assessment is begun: the company and the business model of a file, or of the line of arguments alone.</summary>
internal sealed class CompanyOptions
{
    private static readonly string[] Dependences = [.. Enum.GetNames<Dependence>().Select(name => name.ToLowerInvariant())];

    private readonly Argument<string?> _file = new("FILE")
    {
        Description = "An assessment whose company and business model are taken; - for standard input. Without it, --id, --name and --as-of are required.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _id = new("--id") { Description = "The company's id.", HelpName = "ID" };
    private readonly Option<string?> _name = new("--name") { Description = "The company's name.", HelpName = "NAME" };
    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        Description = "The assessment's date. With a FILE, its own by default.",
        HelpName = "YYYY-MM-DD",
        CustomParser = EvaluateCommand.Day,
    };

    private readonly Option<FeatureDependence[]?> _features = new("--feature")
    {
        Description = $"How far the company depends on a feature, such as low-leverage-sales-practices=partial: {string.Join(", ", Dependences)}. May be given several times; instead of what FILE says.",
        HelpName = "FEATURE=DEPENDENCE",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Declared,
    };

    public CompanyOptions(Command command)
    {
        command.Add(_file);
        command.Add(_id);
        command.Add(_name);
        command.Add(_asOf);
        command.Add(_features);
        command.Validators.Add(Check);
    }

    /// <summary>The features that are declared on the line.</summary>
    public IReadOnlyList<FeatureDependence> Features(ParseResult parsed) => parsed.GetValue(_features) ?? [];

    /// <summary>The company and its business model; null where something is wrong with the file. What the line says goes before what the file says.</summary>
    public async Task<Assessment?> ReadAsync(ParseResult parsed, DocumentFiles files, Instrument instrument)
    {
        var assessment = parsed.GetValue(_file) is { } file
            ? await files.ReadAsync(file, new AssessmentReader(instrument.Catalog, instrument.Framework))
            : new Assessment { Company = new Company { Id = parsed.GetValue(_id)!, Name = parsed.GetValue(_name)! }, AsOf = parsed.GetValue(_asOf)!.Value, Responses = [] };
        return assessment is null ? null : assessment with
        {
            AsOf = parsed.GetValue(_asOf) ?? assessment.AsOf,
            BusinessModel = Merge(assessment.BusinessModel, Features(parsed)),
        };
    }

    private static BusinessModel? Merge(BusinessModel? model, IReadOnlyList<FeatureDependence> declared)
    {
        if (declared.Count == 0)
        {
            return model;
        }

        model ??= new BusinessModel();
        var kept = model.Features.Where(feature => declared.All(other => other.Feature != feature.Feature || other.Dependence == feature.Dependence)).ToArray();
        var known = kept.Select(feature => feature.Feature).ToHashSet(StringComparer.Ordinal);
        return model with { Features = [.. kept, .. declared.Where(feature => !known.Contains(feature.Feature))] };
    }

    private void Check(CommandResult result)
    {
        if (result.GetValue(_file) is not null)
        {
            if (result.GetResult(_id) is not null || result.GetResult(_name) is not null)
            {
                result.AddError("The company is that of FILE: leave out --id and --name.");
            }
        }
        else if (result.GetResult(_id) is null || result.GetResult(_name) is null || result.GetResult(_asOf) is null)
        {
            result.AddError("Without a FILE, --id, --name and --as-of are required.");
        }
        else if (string.IsNullOrWhiteSpace(result.GetValue(_id)) || string.IsNullOrWhiteSpace(result.GetValue(_name)))
        {
            result.AddError("--id and --name must not be blank.");
        }
    }

    private static FeatureDependence[]? Declared(ArgumentResult result)
    {
        var declared = new List<FeatureDependence>();
        foreach (var token in result.Tokens)
        {
            var (feature, name) = token.Value.LastIndexOf('=') is var at and > 0 ? (token.Value[..at], token.Value[(at + 1)..]) : ("", "");
            if (!Dependences.Contains(name))
            {
                result.AddError($"'{token.Value}' is not written as FEATURE=DEPENDENCE, where DEPENDENCE is one of: {string.Join(", ", Dependences)}.");
                return null;
            }

            if (declared.Any(earlier => earlier.Feature == feature))
            {
                result.AddError($"The feature '{feature}' is given twice.");
                return null;
            }

            declared.Add(new FeatureDependence { Feature = feature, Dependence = Enum.Parse<Dependence>(name, ignoreCase: true) });
        }

        return [.. declared];
    }
}
