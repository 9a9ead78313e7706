using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Settings;

namespace ProjectsApi.Transport;

/// <summary>Refuses to start with upload limits outside their declared ranges; the other options are checked when they are set.</summary>
public sealed class GraphQLTransportOptionsValidator : IValidateOptions<GraphQLTransportOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, GraphQLTransportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var uploads = options.Uploads;
        var problems = SettingRange.Of(uploads)
            .Select(range => range.Name switch
            {
                nameof(uploads.MaxTotalBytes) => range.AtLeast(uploads.MaxFileBytes),
                nameof(uploads.MaxPlaces) => range.AtLeast(uploads.MaxFiles),
                _ => range,
            })
            .Where(range => !range.IsKept)
            .Select(range => $"{nameof(UploadOptions)}.{range}")
            .ToList();
        if (uploads.TemporaryFolder is { } folder && !Directory.Exists(folder))
        {
            problems.Add($"{nameof(UploadOptions)}.{nameof(uploads.TemporaryFolder)} is '{folder}'; there is no such folder.");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
