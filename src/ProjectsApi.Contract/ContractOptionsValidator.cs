using System.Globalization;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Contract;

/// <summary>Refuses a start with limits outside their documented ranges.</summary>
public sealed class ContractOptionsValidator : IValidateOptions<ContractOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ContractOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (string Name, double Value, double Least, double Most)[] limits =
        [
            (nameof(options.MaxDocumentCharacters), options.MaxDocumentCharacters, 1_000, 1_000_000),
            (nameof(options.MaxDocumentTokens), options.MaxDocumentTokens, 100, 200_000),
            (nameof(options.MaxDepth), options.MaxDepth, 3, 50),
            (nameof(options.MaxAliases), options.MaxAliases, 1, 1_000),
            (nameof(options.MaxDirectives), options.MaxDirectives, 1, 500),
            (nameof(options.MaxRootFields), options.MaxRootFields, 1, 500),
            (nameof(options.MaxFragments), options.MaxFragments, 0, 500),
            (nameof(options.MaxSelectionsPerSet), options.MaxSelectionsPerSet, 10, 2_000),
            (nameof(options.MaxSelections), options.MaxSelections, 50, 20_000),
            (nameof(options.MaxExpandedSelections), options.MaxExpandedSelections, 50, 100_000),
            (nameof(options.MaxFieldMerges), options.MaxFieldMerges, 100, 10_000_000),
            (nameof(options.MaxArguments), options.MaxArguments, 10, 1_000),
            (nameof(options.MaxVariables), options.MaxVariables, 1, 2_000),
            (nameof(options.MaxListElements), options.MaxListElements, 1, 10_000),
            (nameof(options.MaxTextBytes), options.MaxTextBytes, 1_000, 24_000),
            (nameof(options.MaxIntrospectionListDepth), options.MaxIntrospectionListDepth, 1, 10),
            (nameof(options.MaxIntrospectionTypeDepth), options.MaxIntrospectionTypeDepth, 7, 32),
            (nameof(options.MaxValidationErrors), options.MaxValidationErrors, 1, 100),
            (nameof(options.MaxFieldCost), options.MaxFieldCost, 1, 1_000_000_000),
            (nameof(options.MaxTypeCost), options.MaxTypeCost, 1, 1_000_000_000),
            (nameof(options.CachedDocuments), options.CachedDocuments, 0, 100_000),
            (nameof(options.CachedDocumentCharacters), options.CachedDocumentCharacters, 0, 1_000_000_000),
            ("ExecutionTimeout in seconds", options.ExecutionTimeout.TotalSeconds, 0.1, 600),
        ];

        var problems = limits.Where(limit => !(limit.Value >= limit.Least && limit.Value <= limit.Most))
            .Select(limit => string.Create(
                CultureInfo.InvariantCulture,
                $"{nameof(ContractOptions)}.{limit.Name} is {limit.Value}; allowed are {limit.Least} to {limit.Most}."))
            .ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
