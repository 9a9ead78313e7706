using Microsoft.Extensions.Diagnostics.HealthChecks;
using ProjectsApi.Data.Providers;

namespace ProjectsApi.Host.Startup;

/// <summary>Checks that the database answers and accepts writes.</summary>
internal sealed class DatabaseHealth(DatabaseProbe probe) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await probe.FindFaultAsync(cancellationToken) is { } fault
            ? new HealthCheckResult(context.Registration.FailureStatus, fault)
            : HealthCheckResult.Healthy();
}
