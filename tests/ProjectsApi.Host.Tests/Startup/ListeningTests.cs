using System.Net;
using System.Net.Sockets;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>Listening addresses, by each setting of the framework.</summary>
public sealed class ListeningTests : IDisposable
{
    private readonly HostFolder folder = new();

    public static TheoryData<string, string> Ways => new()
    {
        { "ASPNETCORE_URLS", "http://127.0.0.1:{0}" },
        { "DOTNET_URLS", "http://127.0.0.1:{0}" },
        { "ASPNETCORE_HTTP_PORTS", "{0}" },
        { "DOTNET_HTTP_PORTS", "{0}" },
        { "URLS", "http://127.0.0.1:{0}" },
        { "Kestrel:Endpoints:Http:Url", "http://127.0.0.1:{0}" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Each_setting_of_the_framework_sets_the_address(string variable, string value)
    {
        var port = FreePort();
        await using var host = HostProcess.Start(folder, new Dictionary<string, string>
        {
            ["Urls"] = "",
            [variable] = value.Replace("{0}", $"{port}", StringComparison.Ordinal),
        });

        Assert.Contains($":{port}", await host.LineAsync("Now listening on: "), StringComparison.Ordinal);
        using var client = new HttpClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri($"http://127.0.0.1:{port}/health/live"))).StatusCode);
    }

    [Fact]
    public async Task The_default_address_is_port_5080_of_this_machine()
    {
        await using var host = HostProcess.Start(folder, new Dictionary<string, string> { ["Urls"] = "" });

        // The port may be in use; then the message names it.
        string said;
        try
        {
            said = await host.LineAsync("Now listening on: ");
        }
        catch (Xunit.Sdk.XunitException)
        {
            said = (await host.ExitAsync()).Errors;
        }

        Assert.Contains("://localhost:5080", said.Replace("127.0.0.1", "localhost", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
