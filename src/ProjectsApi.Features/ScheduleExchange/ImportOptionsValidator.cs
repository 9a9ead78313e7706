using System.Globalization;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Refuses a start with settings outside their documented ranges.</summary>
public sealed class ImportOptionsValidator : IValidateOptions<ImportOptions>
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public ValidateOptionsResult Validate(string? name, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Timeout >= Shortest && options.Timeout <= Longest
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(string.Create(CultureInfo.InvariantCulture, $"Import:Timeout is {options.Timeout:c}; allowed are {Shortest:c} to {Longest:c}."));
    }
}
