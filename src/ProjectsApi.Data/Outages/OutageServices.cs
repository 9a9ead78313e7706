using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ProjectsApi.Data.Outages;

/// <summary>Lets a context take part in what is known of the database.</summary>
internal static class OutageServices
{
    public static DbContextOptionsBuilder WatchOutages(this DbContextOptionsBuilder builder, IServiceProvider services) => builder
        .AddInterceptors(
            services.GetRequiredService<OutageWatch>(), services.GetRequiredService<WriteWatch>(),
            services.GetRequiredService<FailedStatements>())
        // EF Core calls each of these an error before anybody has judged it. What is one is logged by FailedStatements and by whoever
        // cannot go on.
        .ConfigureWarnings(events => events.Log(
            (RelationalEventId.CommandError, LogLevel.Debug),
            (RelationalEventId.ConnectionError, LogLevel.Debug),
            (RelationalEventId.TransactionError, LogLevel.Debug),
            (CoreEventId.SaveChangesFailed, LogLevel.Debug),
            (CoreEventId.QueryIterationFailed, LogLevel.Debug)));
}
