using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL;
using ProjectsApi.Data.Outages;

namespace ProjectsApi.Data.Providers;

/// <summary>Tries again after a transient fault, and gives up early while the server is known to be out of reach.</summary>
internal sealed class PostgreSqlRetryStrategy(ExecutionStrategyDependencies dependencies, DatabaseOptions options, DatabaseState state)
    : NpgsqlRetryingExecutionStrategy(dependencies, options.MaxRetryCount, TimeSpan.FromSeconds(options.MaxRetryDelaySeconds), null)
{
    protected override TimeSpan? GetNextDelay(Exception lastException) =>
        base.GetNextDelay(lastException) is { } pause && state.IsWorthWaiting(pause) ? pause : null;
}
