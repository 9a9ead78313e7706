using Npgsql;

namespace ProjectsApi.Host.Tests.Running;

/// <summary>A new database, without tables, on the PostgreSQL server that PROJECTS_POSTGRES names.</summary>
public sealed class ServerDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("PROJECTS_POSTGRES");

    private readonly string name = $"projects_{Guid.NewGuid():N}";

    private ServerDatabase()
    {
    }

    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Database:Provider"] = "PostgreSql",
        ["ConnectionStrings:Projects"] = new NpgsqlConnectionStringBuilder(Server) { Database = name }.ToString(),
    };

    public static async Task<ServerDatabase> CreateAsync()
    {
        Skip.If(string.IsNullOrEmpty(Server), "PROJECTS_POSTGRES holds no connection string to a PostgreSQL server.");
        var database = new ServerDatabase();
        await ExecuteAsync($"CREATE DATABASE {database.name}");
        return database;
    }

    public Task DropAsync() => ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");

    public async ValueTask DisposeAsync() => await DropAsync();

    private static async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Server ?? "");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
