using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>A Redis server of one test.</summary>
public sealed class RedisProgram : ServerProgram
{
    private const string Program = "/usr/bin/redis-server";

    public string Address => $"127.0.0.1:{Port}";

    public static async Task<RedisProgram> CreateAsync()
    {
        Skip.If(!File.Exists(Program), $"There is no {Program}.");
        var server = new RedisProgram();
        await server.StartAsync();
        return server;
    }

    protected override string StopSignal => "-KILL";

    protected override ProcessStartInfo Command() => new(
        Program, ["--port", Port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--dir", Folder]);

    protected override async Task<bool> IsReadyAsync()
    {
        using var probe = new TcpClient();
        try
        {
            await probe.ConnectAsync("127.0.0.1", Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
