using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Settings;

namespace ProjectsApi.Transport;

/// <summary>Refuses to start with limits outside their declared ranges or with malformed origins.</summary>
public sealed class StreamingOptionsValidator : IValidateOptions<StreamingOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, StreamingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = SettingRange.Of(options).Where(range => !range.IsKept).Select(range => $"{nameof(StreamingOptions)}.{range}")
            .Concat(options.AllowedOrigins.Where(origin => !IsOrigin(origin))
                .Select(
                    origin =>
                        $"{nameof(StreamingOptions)}.{nameof(options.AllowedOrigins)}: '{origin}' is no origin such as "
                            + $"https://dashboard.example.com."))
            .ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);
}
