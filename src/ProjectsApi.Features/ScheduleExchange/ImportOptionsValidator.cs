using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Settings;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Refuses a start with settings outside their declared ranges.</summary>
internal sealed class ImportOptionsValidator : IValidateOptions<ImportOptions>
{
    public ValidateOptionsResult Validate(string? name, ImportOptions options)
    {
        var problems = SettingRange.Of(options).Where(range => !range.IsKept).Select(range => $"{ImportOptions.Section}:{range}").ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
