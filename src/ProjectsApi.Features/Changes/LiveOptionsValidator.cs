using System.Globalization;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Features.Changes;

/// <summary>Refuses a start with settings outside their documented ranges.</summary>
public sealed class LiveOptionsValidator : IValidateOptions<LiveOptions>
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    public ValidateOptionsResult Validate(string? name, LiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = new List<string>();
        if (options.PollInterval < Shortest || options.PollInterval > Longest)
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"Live:PollInterval is {options.PollInterval:c}; allowed are {Shortest:c} to {Longest:c}."));
        }

        if (options.MaxQueuedEvents is < 1 or > 100_000)
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"Live:MaxQueuedEvents is {options.MaxQueuedEvents}; allowed are 1 to 100000."));
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
