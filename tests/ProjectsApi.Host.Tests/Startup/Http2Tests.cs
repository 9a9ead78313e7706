using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>HTTP/2 without TLS at a second address, as docs/operations.md sets it up.</summary>
public sealed class Http2Tests : IDisposable
{
    private readonly HostFolder folder = new();

    [Fact]
    public async Task A_second_address_speaks_http_2_in_clear_and_the_first_http_1_1()
    {
        var (first, second) = (ListeningTests.FreePort(), ListeningTests.FreePort());
        await using var host = await StartAsync(first, second);

        using var old = await AskAsync(first, HttpVersion.Version11);
        using var answer = await AskAsync(second, HttpVersion.Version20);
        var data = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal((HttpStatusCode.OK, HttpVersion.Version11), (old.StatusCode, old.Version));
        Assert.Equal((HttpStatusCode.OK, HttpVersion.Version20), (answer.StatusCode, answer.Version));
        Assert.Equal("Query", data.GetProperty("data").GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task A_socket_opens_on_an_http_2_connection()
    {
        var (first, second) = (ListeningTests.FreePort(), ListeningTests.FreePort());
        await using var host = await StartAsync(first, second);
        using var invoker = new HttpMessageInvoker(new SocketsHttpHandler());
        using var socket = new ClientWebSocket();
        socket.Options.HttpVersion = HttpVersion.Version20;
        socket.Options.HttpVersionPolicy = HttpVersionPolicy.RequestVersionExact;
        socket.Options.AddSubProtocol("graphql-transport-ws");

        await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{second}/graphql"), invoker, CancellationToken.None);
        var init = Encoding.UTF8.GetBytes("""{"type":"connection_init"}""");
        await socket.SendAsync(init, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        var buffer = new byte[1024];
        var received = await socket.ReceiveAsync(buffer, CancellationToken.None);

        Assert.Equal("graphql-transport-ws", socket.SubProtocol);
        Assert.Equal("""{"type":"connection_ack"}""", Encoding.UTF8.GetString(buffer, 0, received.Count));
    }

    public void Dispose() => folder.Dispose();

    private async Task<HostProcess> StartAsync(int first, int second)
    {
        var host = HostProcess.Start(folder, new Dictionary<string, string>
        {
            ["Urls"] = "",
            ["Kestrel:Endpoints:Http:Url"] = $"http://127.0.0.1:{first}",
            ["Kestrel:Endpoints:Http2:Url"] = $"http://127.0.0.1:{second}",
            ["Kestrel:Endpoints:Http2:Protocols"] = "Http2",
        });
        await host.LineAsync($"Now listening on: http://127.0.0.1:{first}");
        await host.LineAsync($"Now listening on: http://127.0.0.1:{second}");
        return host;
    }

    private static async Task<HttpResponseMessage> AskAsync(int port, Version version)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"http://127.0.0.1:{port}/graphql")
        {
            Version = version,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = JsonContent.Create(new { query = "{ __typename }" }),
        };
        return await client.SendAsync(request);
    }
}
