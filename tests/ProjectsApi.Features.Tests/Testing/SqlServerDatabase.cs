using Microsoft.Data.SqlClient;
using ProjectsApi.Data;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>A fresh database on the server that PROJECTS_SQLSERVER names; its account must be allowed to create one.</summary>
public sealed class SqlServerDatabase : TestDatabase
{
    private readonly string? _server = Environment.GetEnvironmentVariable("PROJECTS_SQLSERVER");
    private readonly string _name = $"projects_{Guid.NewGuid():N}";

    public override DatabaseProvider Provider => DatabaseProvider.SqlServer;

    public override string? ReasonToSkip =>
        string.IsNullOrEmpty(_server) ? "PROJECTS_SQLSERVER holds no connection string to a SQL Server." : null;

    public override async Task<string> CreateAsync(CancellationToken cancellationToken)
    {
        await ExecuteAsync($"CREATE DATABASE [{_name}] COLLATE Latin1_General_100_CI_AI");
        return new SqlConnectionStringBuilder(_server) { InitialCatalog = _name }.ToString();
    }

    public override async ValueTask DisposeAsync()
    {
        if (ReasonToSkip is null)
        {
            await ExecuteAsync(
                $"IF DB_ID('{_name}') IS NOT NULL BEGIN ALTER DATABASE [{_name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE "
                    + $"[{_name}] END");
        }
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqlConnection(_server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
