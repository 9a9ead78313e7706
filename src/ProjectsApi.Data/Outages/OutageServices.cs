using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ProjectsApi.Data.Outages;

/// <summary>Connects a context with the known state of the database.</summary>
internal static class OutageServices
{
    public static DbContextOptionsBuilder WatchOutages(this DbContextOptionsBuilder builder, IServiceProvider services) => builder
        .AddInterceptors(
            services.GetRequiredService<ConnectionOutageInterceptor>(), services.GetRequiredService<WriteOutageInterceptor>(),
            services.GetRequiredService<FailedStatementLogger>())
        // EF Core logs each of these as an error, before the program has judged it. FailedStatementLogger and the code that gives up log
        // the real ones.
        .ConfigureWarnings(events => events.Log(
            (RelationalEventId.CommandError, LogLevel.Debug),
            (RelationalEventId.ConnectionError, LogLevel.Debug),
            (RelationalEventId.TransactionError, LogLevel.Debug),
            (CoreEventId.SaveChangesFailed, LogLevel.Debug),
            (CoreEventId.QueryIterationFailed, LogLevel.Debug)));
}
