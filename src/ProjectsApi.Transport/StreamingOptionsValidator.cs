using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Settings;

namespace ProjectsApi.Transport;

/// <summary>Refuses to start with limits outside their declared ranges.</summary>
public sealed class StreamingOptionsValidator : IValidateOptions<StreamingOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, StreamingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = SettingRange.Of(options).Where(range => !range.IsKept).Select(range => $"{nameof(StreamingOptions)}.{range}")
            .ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
