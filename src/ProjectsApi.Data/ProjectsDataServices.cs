using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Outages;
using ProjectsApi.Data.Past;
using ProjectsApi.Data.Progress;
using ProjectsApi.Data.Providers;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Data.Statistics;

namespace ProjectsApi.Data;

/// <summary>Registers the services of this project.</summary>
public static class ProjectsDataServices
{
    /// <summary>
    /// Adds <c>IDbContextFactory&lt;ProjectsDbContext&gt;</c> and <see cref="DatabaseMigrator"/>. Contexts are pooled and do not track
    /// unless
    /// a query asks for it. They use every registered <see cref="IInterceptor"/>.
    /// </summary>
    /// <exception cref="DatabaseConfigurationException">An option is missing or out of its range.</exception>
    public static IServiceCollection AddProjectsData(this IServiceCollection services, Action<DatabaseOptions> configure)
    {
        var options = new DatabaseOptions();
        configure(options);
        return services.AddProjectsData(options);
    }

    /// <inheritdoc cref="AddProjectsData(IServiceCollection, Action{DatabaseOptions})"/>
    public static IServiceCollection AddProjectsData(this IServiceCollection services, DatabaseOptions options)
    {
        options.Validate();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<StampInterceptor>();
        services.AddSingleton<ChangeLogInterceptor>();
        services.AddSingleton<CommitSignalInterceptor>();
        services.AddLogging();
        services.AddSingleton<DatabaseState>().AddSingleton<DatabaseProbe>();
        services.AddSingleton<ConnectionOutageInterceptor>().AddSingleton<WriteOutageInterceptor>().AddSingleton<FailedStatementLogger>();
        services.AddSingleton<UnitOfWork>();
        services.AddSingleton<RegisterVersions>();
        services.AddSingleton<DatabaseMigrator>();
        services.AddSingleton<RegisterBackup>();
        services.AddSingleton<LogVerification>();
        services.AddSingleton<ProgressFill>().AddSingleton<StatisticsFill>().AddSingleton<StatisticsVerification>();
        services.AddSingleton<PastDatabases>();
        services.AddSingleton<PastSnapshots>();
        services.AddSingleton<PastSnapshotCache>();
        services.AddSingleton<PastRegisters>();
        services.AddSingleton<Sessions>().AddSingleton<SignInCodes>().AddSingleton<AccessEventLog>();
        return options.Provider switch
        {
            DatabaseProvider.SqlServer => services.AddContext<SqlServerProjectsDbContext>(
                options, at => new(
                    at), (provider, builder) => builder.UseProjectsSqlServer(options, provider.GetRequiredService<DatabaseState>())),
            DatabaseProvider.PostgreSql => services
                .AddSingleton(_ => PostgreSqlProvider.CreateDataSource(options))
                .AddChangeBroadcast<PostgreSqlBroadcast>()
                .AddContext<PostgreSqlProjectsDbContext>(options, at => new(at), (provider, builder) =>
                    builder.UseProjectsPostgreSql(
                        options, provider.GetRequiredService<NpgsqlDataSource>(), provider.GetRequiredService<DatabaseState>())),
            _ => services.AddContext<SqliteProjectsDbContext>(options, at => new(at), (_, builder) => builder.UseProjectsSqlite(options)),
        };
    }

    /// <summary>Adds a channel by which nodes notify each other of commits.</summary>
    public static IServiceCollection AddChangeBroadcast<TBroadcast>(this IServiceCollection services)
        where TBroadcast : class, IChangeBroadcast => services
            .AddSingleton<TBroadcast>()
            .AddSingleton<IChangeBroadcast>(provider => provider.GetRequiredService<TBroadcast>())
            .AddSingleton<IChangeSignal>(provider => provider.GetRequiredService<TBroadcast>());

    private static IServiceCollection AddContext<TContext>(
        this IServiceCollection services,
        DatabaseOptions options,
        Func<DbContextOptions<TContext>, TContext> create,
        Action<IServiceProvider, DbContextOptionsBuilder> use)
        where TContext : ProjectsDbContext
    {
        services.AddPooledDbContextFactory<TContext>(
            (provider, builder) =>
            {
                use(provider, builder);
                builder.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
                    .ReplaceService<IModelCacheKeyFactory, ModelPerScope>()
                    .AddInterceptors(
                        provider.GetRequiredService<StampInterceptor>(), provider.GetRequiredService<ChangeLogInterceptor>(),
                        provider.GetRequiredService<CommitSignalInterceptor>())
                    .WatchOutages(provider)
                    .AddInterceptors(provider.GetServices<IInterceptor>());
            },
            options.ContextPoolSize);
        return services.AddSingleton(create)
            .AddSingleton<IDbContextFactory<ProjectsDbContext>, ProjectsDbContextFactory<TContext>>();
    }
}
