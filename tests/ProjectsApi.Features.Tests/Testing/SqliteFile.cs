using Microsoft.Data.Sqlite;
using ProjectsApi.Data;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>A file in the folder for temporary files.</summary>
public sealed class SqliteFile : TestDatabase
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"projects-{Guid.NewGuid():N}");

    private string FilePath => Path.Combine(_folder, "register.db");

    private string ConnectionString => $"Data Source={FilePath}";

    public override DatabaseProvider Provider => DatabaseProvider.Sqlite;

    public override async Task<string> CreateAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_folder);
        await MigratedFile.CopyToAsync(FilePath, cancellationToken);
        return ConnectionString;
    }

    public override ValueTask DisposeAsync()
    {
        // Tests of other classes run at the same time and keep their pools.
        using (var pooled = new SqliteConnection(new SqliteConnectionStringBuilder(ConnectionString) { ForeignKeys = true }.ToString()))
        {
            SqliteConnection.ClearPool(pooled);
        }

        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
