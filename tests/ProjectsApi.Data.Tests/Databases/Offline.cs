using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Tests.Databases;

/// <summary>Contexts for looking at models and at SQL; no server answers at these addresses and none is asked.</summary>
public static class Offline
{
    public static ProjectsDbContext Open(DatabaseProvider provider) =>
        new ServiceCollection()
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
