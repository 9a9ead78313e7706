using Microsoft.Data.Sqlite;

namespace ProjectsApi.Data.Tests.Databases;

public sealed class SqliteDatabase : TestDatabase
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"projects-{Guid.NewGuid():N}");

    public override DatabaseProvider Provider => DatabaseProvider.Sqlite;

    protected override string? ReasonToSkip => null;

    protected override Task<string> CreateAsync() => Task.FromResult($"Data Source={Path.Combine(folder, "register.db")}");

    protected override Task DropAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }
}
