using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ProjectsApi.Host.Startup;
using ProjectsApi.Transport;

namespace ProjectsApi.Host.RateLimits;

/// <summary>Registers cost budgets of operations and the rate limit below /account.</summary>
internal static class RateLimitServices
{
    /// <summary>Policy of the endpoints below /account.</summary>
    public const string Accounts = "accounts";

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.Read<RateLimitOptions>(RateLimitOptions.Section);
        builder.Services.AddSingleton(options).AddSingleton<CostBudgets>();
        builder.Services.AddOptions<GraphQLTransportOptions>()
            .Configure<CostBudgets>((transport, budgets) => transport.Budget = budgets.Of);
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = AddRetryAfterAsync;
            limiter.AddPolicy(Accounts, context => PartitionOf(context, options));
        });
    }

    private static RateLimitPartition<string> PartitionOf(HttpContext context, RateLimitOptions options)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "unknown";
        return options.AccountRequestsPerMinute == 0
            ? RateLimitPartition.GetNoLimiter(address)
            : RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = options.AccountRequestsPerMinute,
                Window = TimeSpan.FromMinutes(1),
                QueueLimit = 0,
            });
    }

    private static ValueTask AddRetryAfterAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
        {
            rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(
                CultureInfo.InvariantCulture);
        }

        return ValueTask.CompletedTask;
    }
}
