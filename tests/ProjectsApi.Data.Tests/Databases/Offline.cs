using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Tests.Databases;

/// <summary>Contexts for models and SQL text; they connect to no server.</summary>
public static class Offline
{
    /// <param name="provider">The database.</param>
    /// <param name="interceptor">Stands in for the server; null for none.</param>
    public static ProjectsDbContext Open(DatabaseProvider provider, IInterceptor? interceptor = null) =>
        (interceptor is null ? new ServiceCollection() : new ServiceCollection().AddSingleton(interceptor))
            .AddProjectsData(options =>
            {
                options.Provider = provider;
                options.ConnectionString = provider switch
                {
                    DatabaseProvider.Sqlite => "Data Source=:memory:",
                    DatabaseProvider.SqlServer => "Server=nowhere.invalid",
                    _ => "Host=nowhere.invalid",
                };
            })
            .BuildServiceProvider()
            .GetRequiredService<IDbContextFactory<ProjectsDbContext>>()
            .CreateDbContext();
}
