using System.Globalization;
using Npgsql;

namespace ProjectsApi.Benchmarks;

/// <summary>Processor time of the PostgreSQL server with all its sessions, where it runs on this machine.</summary>
internal sealed class DatabaseProcess
{
    // Fields of /proc/PID/stat after the name in parentheses: parent, then user and system time, own and of ended children.
    private const int Parent = 1;
    private const int OwnTime = 11;
    private const int ChildTime = 13;

    // The kernel reports ticks of a hundredth of a second on every machine.
    private const int MillisecondsPerTick = 10;

    private readonly int? _server;

    private DatabaseProcess(int? server) => _server = server;

    /// <summary>A database without a process of its own.</summary>
    public static DatabaseProcess Embedded { get; } = new(server: null);

    /// <summary>Null where the server's processes are not visible.</summary>
    public TimeSpan? ProcessorTime
    {
        get
        {
            if (_server is not { } server || Stat(server) is not { } main)
            {
                return null;
            }

            // The server's own times include its ended sessions.
            var ticks = Ticks(main, OwnTime) + Ticks(main, ChildTime);
            foreach (var folder in Directory.EnumerateDirectories("/proc"))
            {
                if (int.TryParse(Path.GetFileName(folder), out var id) && Stat(id) is { } stat && Number(stat, Parent) == server)
                {
                    ticks += Ticks(stat, OwnTime);
                }
            }

            return TimeSpan.FromMilliseconds(ticks * MillisecondsPerTick);
        }
    }

    public static async Task<DatabaseProcess> FindAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("SELECT pg_backend_pid()");
        var session = (int)(await command.ExecuteScalarAsync(cancellationToken) ?? 0);
        var isHere = new NpgsqlConnectionStringBuilder(connectionString).Host is "127.0.0.1" or "localhost" or "::1" or ['/', ..];
        return new DatabaseProcess(isHere && Stat(session) is { } stat ? (int)Number(stat, Parent) : null);
    }

    private static string[]? Stat(int id)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{id}/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            // The process has ended, or the system has no such folder.
            return null;
        }
    }

    private static long Ticks(string[] stat, int first) => Number(stat, first) + Number(stat, first + 1);

    private static long Number(string[] stat, int index) => long.Parse(stat[index], CultureInfo.InvariantCulture);
}
