using System.Net.Sockets;
using System.Text;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

public sealed class ShutdownTests : IDisposable
{
    private readonly HostFolder folder = new();

    [SkippableFact]
    public async Task A_running_request_is_answered_before_the_server_stops()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        const string Body = """{"query":"{ projects { totalCount } }"}""";
        await using var host = HostProcess.Start(folder, new Dictionary<string, string>());
        using var client = await host.ClientAsync();
        var address = client.BaseAddress ?? throw new InvalidOperationException("The client knows no server.");
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port);
        await using var stream = connection.GetStream();
        using var answer = new StreamReader(stream, Encoding.UTF8);

        // The server asks for the body, so the request is running from here.
        await SendAsync(
            stream,
            $"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\n"
            + $"Content-Length: {Body.Length}\r\nExpect: 100-continue\r\n\r\n");
        Assert.Equal("HTTP/1.1 100 Continue", await answer.ReadLineAsync());
        await host.TerminateAsync();
        await host.LineAsync("Application is shutting down...");
        await SendAsync(stream, Body);
        var rest = await answer.ReadToEndAsync();
        var exit = await host.ExitAsync();

        Assert.Contains("HTTP/1.1 200 OK", rest, StringComparison.Ordinal);
        Assert.Contains("""{"data":{"projects":{"totalCount":""", rest, StringComparison.Ordinal);
        Assert.Equal((0, ""), (exit.Code, exit.Errors));
    }

    public void Dispose() => folder.Dispose();

    private static async Task SendAsync(NetworkStream stream, string text) => await stream.WriteAsync(Encoding.ASCII.GetBytes(text));
}
