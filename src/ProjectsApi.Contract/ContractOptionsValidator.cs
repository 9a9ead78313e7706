using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Settings;

namespace ProjectsApi.Contract;

/// <summary>Refuses a start with limits outside their declared ranges.</summary>
public sealed class ContractOptionsValidator : IValidateOptions<ContractOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ContractOptions options)
    {
        var problems = SettingRange.Of(options)
            .Where(range => !range.IsKept).Select(range => $"{nameof(ContractOptions)}.{range}")
            .Concat(options.MaxPageSizes.Where(list => list.Value is < 1 or > ContractOptions.LargestPage).Select(list =>
                $"{nameof(ContractOptions)}.{nameof(ContractOptions.MaxPageSizes)}.{list.Key} must be from 1 to "
                    + $"{ContractOptions.LargestPage}."))
            .ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
