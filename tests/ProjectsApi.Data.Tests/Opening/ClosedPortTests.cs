using System.Net;
using System.Net.Sockets;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Tests.Opening;

/// <summary>Each driver asks the network or the disk, and fails with its own exception.</summary>
public sealed class ClosedPortTests
{
    [Theory]
    [InlineData(DatabaseProvider.SqlServer, typeof(SqlException))]
    [InlineData(DatabaseProvider.PostgreSql, typeof(NpgsqlException))]
    [InlineData(DatabaseProvider.Sqlite, typeof(SqliteException))]
    public async Task Opening_where_nothing_answers_fails_with_the_exception_of_the_driver(DatabaseProvider provider, Type kind)
    {
        await using var services = new ServiceCollection()
            .AddProjectsData(options =>
            {
                options.Provider = provider;
                options.MaxRetryCount = 0;
                options.ConnectionString = provider switch
                {
                    DatabaseProvider.SqlServer => $"Server=tcp:127.0.0.1,{UnusedPort()};User Id=nobody;Password=nothing;Connect Timeout=5",
                    DatabaseProvider.PostgreSql => $"Host=127.0.0.1;Port={UnusedPort()};Username=nobody;Timeout=5",
                    _ => "Data Source=/no/such/folder/projects.db",
                };
            })
            .BuildServiceProvider();
        await using var context = await services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContextAsync();

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => context.Database.OpenConnectionAsync());

        // EF Core wraps failures that a retry might solve.
        Assert.Equal(kind, (failure is InvalidOperationException ? failure.InnerException : failure)?.GetType());
    }

    private static int UnusedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
