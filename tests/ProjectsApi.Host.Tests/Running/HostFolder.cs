using Microsoft.Data.Sqlite;

namespace ProjectsApi.Host.Tests.Running;

/// <summary>A working directory for one Host; disposing deletes it.</summary>
public sealed class HostFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("projects-host-").FullName;

    /// <summary>Whether a Host may create a register here; most tests need it.</summary>
    public bool MayCreate { get; init; } = true;

    /// <summary>The folder does not exist yet.</summary>
    public string DatabaseFile => System.IO.Path.Combine(Path, "register", "projects.db");

    public string ConnectionString => $"Data Source={DatabaseFile}";

    /// <summary>Runs a statement against the embedded database directly and returns its first value.</summary>
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
