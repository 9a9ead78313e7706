using System.Globalization;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Transport;

/// <summary>Refuses a start with limits of uploads outside their documented ranges; the other options refuse when they are set.</summary>
public sealed class GraphQLTransportOptionsValidator : IValidateOptions<GraphQLTransportOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, GraphQLTransportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var uploads = options.Uploads;
        (string Name, long Value, long Least, long Most)[] limits =
        [
            (nameof(uploads.MaxFileBytes), uploads.MaxFileBytes, 1024, 1L << 30),
            (nameof(uploads.MaxFiles), uploads.MaxFiles, 1, 100),
            (nameof(uploads.MaxTotalBytes), uploads.MaxTotalBytes, Math.Max(1024, uploads.MaxFileBytes), 1L << 32),
            (nameof(uploads.MaxPlaces), uploads.MaxPlaces, Math.Max(1, uploads.MaxFiles), 1_000),
            (nameof(uploads.MaxMemoryBytes), uploads.MaxMemoryBytes, 0, 16 * 1024 * 1024),
        ];
        var problems = limits.Where(limit => limit.Value < limit.Least || limit.Value > limit.Most)
            .Select(limit => string.Create(
                CultureInfo.InvariantCulture,
                $"{nameof(UploadOptions)}.{limit.Name} is {limit.Value}; allowed are {limit.Least} to {limit.Most}."))
            .ToList();
        if (uploads.TemporaryFolder is { } folder && !Directory.Exists(folder))
            problems.Add($"{nameof(UploadOptions)}.{nameof(uploads.TemporaryFolder)} is '{folder}'; there is no such folder.");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
