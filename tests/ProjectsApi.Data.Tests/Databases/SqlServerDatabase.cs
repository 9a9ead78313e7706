using Microsoft.Data.SqlClient;

namespace ProjectsApi.Data.Tests.Databases;

/// <summary>New database on the server of PROJECTS_SQLSERVER, whose account may create databases.</summary>
public sealed class SqlServerDatabase : TestDatabase
{
    private readonly string? server = Environment.GetEnvironmentVariable("PROJECTS_SQLSERVER");

    private readonly string name = $"projects_{Guid.NewGuid():N}";

    public override DatabaseProvider Provider => DatabaseProvider.SqlServer;

    protected override string? ReasonToSkip =>
        string.IsNullOrEmpty(server) ? "PROJECTS_SQLSERVER holds no connection string to a SQL Server." : null;

    protected override async Task<string> CreateAsync()
    {
        await ExecuteAsync($"CREATE DATABASE [{name}] COLLATE Latin1_General_100_CI_AI");
        return new SqlConnectionStringBuilder(server) { InitialCatalog = name }.ToString();
    }

    protected override Task DropAsync() =>
        ExecuteAsync($"ALTER DATABASE [{name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE [{name}]");

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqlConnection(server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
