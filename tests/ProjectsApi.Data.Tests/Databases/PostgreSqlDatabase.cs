using Npgsql;

namespace ProjectsApi.Data.Tests.Databases;

/// <summary>New database on the server of PROJECTS_POSTGRES, whose account may create databases.</summary>
public sealed class PostgreSqlDatabase : TestDatabase
{
    private readonly string? server = Environment.GetEnvironmentVariable("PROJECTS_POSTGRES");

    private readonly string name = $"projects_{Guid.NewGuid():N}";

    public override DatabaseProvider Provider => DatabaseProvider.PostgreSql;

    protected override string? ReasonToSkip =>
        string.IsNullOrEmpty(server) ? "PROJECTS_POSTGRES holds no connection string to a PostgreSQL server." : null;

    protected override async Task<string> CreateAsync()
    {
        await using var source = NpgsqlDataSource.Create(server ?? "");
        await using var command = source.CreateCommand(
            "SELECT current_setting('server_version_num')::int >= 150000 AND EXISTS (SELECT FROM pg_collation WHERE collprovider = 'i')");
        // The hardest locale, where the server has it: it would order and fold case if the columns had no collation of their own.
        var locale = await command.ExecuteScalarAsync() is true ? "LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LOCALE 'C'" : "LOCALE 'C'";
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' {locale}");
        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
    }

    protected override Task DropAsync() => ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(server ?? "");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
