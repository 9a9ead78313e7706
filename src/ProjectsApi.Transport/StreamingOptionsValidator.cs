using System.Globalization;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Transport;

/// <summary>Refuses a start with limits outside their documented ranges.</summary>
public sealed class StreamingOptionsValidator : IValidateOptions<StreamingOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, StreamingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (string Name, double Value, double Least, double Most)[] limits =
        [
            ("InitTimeout in seconds", options.InitTimeout.TotalSeconds, 1, 300),
            ("KeepAliveInterval in seconds", options.KeepAliveInterval.TotalSeconds, 1, 300),
            ("KeepAliveTimeout in seconds", options.KeepAliveTimeout.TotalSeconds, 1, 300),
            ("RecheckInterval in seconds", options.RecheckInterval.TotalSeconds, 1, 3_600),
            (nameof(options.MaxConnections), options.MaxConnections, 1, 1_000_000),
            (nameof(options.MaxConnectionsPerCaller), options.MaxConnectionsPerCaller, 1, 1_000_000),
            (nameof(options.MaxOperationsPerSocket), options.MaxOperationsPerSocket, 1, 10_000),
            (nameof(options.MaxMessageBytes), options.MaxMessageBytes, 1024, 16 * 1024 * 1024),
        ];
        var problems = limits.Where(limit => !(limit.Value >= limit.Least && limit.Value <= limit.Most))
            .Select(limit => string.Create(
                CultureInfo.InvariantCulture,
                $"{nameof(StreamingOptions)}.{limit.Name} is {limit.Value}; allowed are {limit.Least} to {limit.Most}."))
            .Concat(options.AllowedOrigins.Where(origin => !IsOrigin(origin))
                .Select(origin => $"{nameof(StreamingOptions)}.{nameof(options.AllowedOrigins)}: '{origin}' is no origin such as https://dashboard.example.com."))
            .ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);
}
