using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>A PostgreSQL of one test, because a stop of the shared one would fail other tests.</summary>
public sealed class PostgreSqlProgram : ServerProgram
{
    private const string Account = "postgres";
    private static readonly string? Programs = FindPrograms();

    // The server refuses to run as root.
    private static bool IsRoot => Environment.UserName == "root";

    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Database:Provider"] = "PostgreSql",
        ["ConnectionStrings:Projects"] = ConnectionString,
    };

    private string Data => Path.Combine(Folder, "data");

    private string ConnectionString => $"Host=127.0.0.1;Port={Port};Username={Account};Database=postgres;Timeout=5";

    public static async Task<PostgreSqlProgram> CreateAsync()
    {
        Skip.If(Programs is null, "There is no initdb in /usr/lib/postgresql/*/bin.");
        var server = new PostgreSqlProgram();
        if (IsRoot)
        {
            await RunAsync("chown", Account, server.Folder);
        }

        var (program, arguments) = server.AsAccount(
            "initdb", "-D", server.Data, "-U", Account, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8");
        await RunAsync(program, arguments);
        await server.StartAsync();
        return server;
    }

    /// <summary>Number of sessions that listen for changes.</summary>
    public async Task<long> ListenersAsync()
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var command = source.CreateCommand(
            "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'ProjectsApi listener' AND query LIKE 'LISTEN%'");
        return (long)(await command.ExecuteScalarAsync() ?? 0L);
    }

    // Immediate shutdown, because a killed postmaster would leave its child processes.
    protected override string StopSignal => "-QUIT";

    protected override ProcessStartInfo Command()
    {
        var (program, arguments) = AsAccount(
            "postgres", "-D", Data, "-p", Port.ToString(
                CultureInfo.InvariantCulture), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=");
        return new ProcessStartInfo(program, arguments) { WorkingDirectory = "/" };
    }

    protected override async Task<bool> IsReadyAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private (string Program, string[] Arguments) AsAccount(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs ?? "", program);
        return IsRoot ? ("setpriv", ["--reuid", Account, "--regid", Account, "--clear-groups", path, .. arguments]) : (path, arguments);
    }

    private static string? FindPrograms() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"))
            .LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : null;
}
