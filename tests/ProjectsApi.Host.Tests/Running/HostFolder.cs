using Microsoft.Data.Sqlite;

namespace ProjectsApi.Host.Tests.Running;

/// <summary>A working directory of its own for one Host; it goes when the test ends.</summary>
public sealed class HostFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("projects-host-").FullName;

    /// <summary>Whether a Host may begin a register here, as most tests need it to.</summary>
    public bool MayCreate { get; init; } = true;

    /// <summary>In a folder that does not exist yet.</summary>
    public string DatabaseFile => System.IO.Path.Combine(Path, "register", "projects.db");

    public string ConnectionString => $"Data Source={DatabaseFile}";

    /// <summary>Runs a statement against the embedded database, past the Host, and gives its first value.</summary>
    public async Task<object?> ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"{ConnectionString};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
