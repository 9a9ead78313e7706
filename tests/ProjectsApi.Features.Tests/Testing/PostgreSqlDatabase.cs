using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using ProjectsApi.Data;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>A fresh database on the server that PROJECTS_POSTGRES names; its account must be allowed to create one.</summary>
public sealed class PostgreSqlDatabase(params IReadOnlyList<IInterceptor> interceptors) : TestDatabase
{
    private readonly string? _server = Environment.GetEnvironmentVariable("PROJECTS_POSTGRES");
    private readonly string _name = $"projects_{Guid.NewGuid():N}";

    public override DatabaseProvider Provider => DatabaseProvider.PostgreSql;

    public override IReadOnlyList<IInterceptor> Interceptors => interceptors;

    public override string? ReasonToSkip =>
        string.IsNullOrEmpty(_server) ? "PROJECTS_POSTGRES holds no connection string to a PostgreSQL server." : null;

    public override async Task<string> CreateAsync(CancellationToken cancellationToken)
    {
        await ExecuteAsync($"CREATE DATABASE {_name} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LOCALE 'C'");
        return new NpgsqlConnectionStringBuilder(_server) { Database = _name }.ToString();
    }

    public override async ValueTask DisposeAsync()
    {
        if (ReasonToSkip is null)
        {
            await ExecuteAsync($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
        }
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_server ?? string.Empty);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
