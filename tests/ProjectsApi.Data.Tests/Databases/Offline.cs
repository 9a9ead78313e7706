using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Tests.Databases;

/// <summary>Contexts for models and SQL text; they connect to no server.</summary>
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
