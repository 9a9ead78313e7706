using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Parity;

/// <summary>The same rows in SQLite and in another database, for all tests of a class.</summary>
public abstract class Pair(TestDatabase other) : IAsyncLifetime
{
    private TestApi? _sqlite;
    private TestApi? _other;

    public async Task InitializeAsync()
    {
        if (other.ReasonToSkip is null)
        {
            _sqlite = await TestApi.StartAsync();
            _other = await TestApi.StartAsync(database: other);
            await ParityRegister.SeedAsync(_sqlite);
            await ParityRegister.SeedAsync(_other);
        }
    }

    /// <summary>The answers of both, SQLite first; skips the test where the other is not there.</summary>
    public async Task<(Run Sqlite, Run Other)> AskAsync(string query)
    {
        Skip.If(other.ReasonToSkip is not null, other.ReasonToSkip);
        return _sqlite is { } first && _other is { } second
            ? (await first.RunAsync(query), await second.RunAsync(query))
            : throw new InvalidOperationException("Both databases are started before the tests.");
    }

    public async Task DisposeAsync()
    {
        foreach (var api in new[] { _sqlite, _other })
        {
            if (api is not null)
            {
                await api.DisposeAsync();
            }
        }
    }
}

public sealed class PostgreSqlPair() : Pair(new PostgreSqlDatabase());

public sealed class SqlServerPair() : Pair(new SqlServerDatabase());
