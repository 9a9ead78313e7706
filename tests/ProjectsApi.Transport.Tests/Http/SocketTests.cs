using System.Net.Sockets;
using System.Text;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

/// <summary>Behaviour that needs a real server and raw bytes.</summary>
public sealed class SocketTests
{
    private const string Body = """{"query":"{ hello }"}""";

    [Fact]
    public async Task A_small_answer_has_a_length_and_a_large_one_streams()
    {
        await using var api = await ToyApi.ListenAsync();

        var small = await api.QueryAsync("{ large(length: 60000) }");
        var large = await api.QueryAsync("{ large(length: 3000000) }");

        Assert.Equal(small.Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), small.Header("Content-Length"));
        Assert.True(large.Message.Headers.TransferEncodingChunked);
        Assert.Equal(3_000_000, large.Data.GetProperty("large").GetString()?.Length);
    }

    [Theory]
    [InlineData(2000)]
    [InlineData(900_000)]
    public async Task A_chunked_body_is_read_to_its_end(int padding)
    {
        await using var api = await ToyApi.ListenAsync();

        var answer = await ExchangeAsync(api, Chunked(Body.PadRight(padding), chunk: 1000));

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chunked_body_beyond_the_limit_is_413()
    {
        await using var api = await ToyApi.ListenAsync(options => options.MaxRequestBytes = 5000);

        var answer = await ExchangeAsync(api, Chunked(Body.PadRight(5001), chunk: 1000));

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("\"HC0010\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_declared_length_beyond_the_limit_is_413_before_the_body_arrives()
    {
        await using var api = await ToyApi.ListenAsync();

        var status = await ExchangeAsync(api, Head("Content-Length: 1048577"), async reader => await reader.ReadLineAsync());

        Assert.StartsWith("HTTP/1.1 413 ", status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_chunking_is_400()
    {
        await using var api = await ToyApi.ListenAsync();

        var answer = await ExchangeAsync(api, Head("Transfer-Encoding: chunked") + "zz\r\n");

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Empty(api.Log.Lines);
    }

    [Fact]
    public async Task A_client_that_leaves_cancels_its_operation_silently()
    {
        await using var api = await ToyApi.ListenAsync();
        using var leaving = new CancellationTokenSource();

        var asked = api.Client.PostAsync(
            new Uri("/graphql", UriKind.Relative),
            new StringContent("""{"query":"{ gate }"}""", Encoding.UTF8, "application/json"),
            leaving.Token);
        await api.Gate.Entered;
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await api.Gate.Cancelled;
        await api.StopAsync();

        Assert.Empty(api.Log.Lines);
    }

    [Fact]
    public async Task A_server_that_stops_finishes_what_is_running()
    {
        await using var api = await ToyApi.ListenAsync();

        var asked = api.QueryAsync("{ gate }");
        await api.Gate.Entered;
        var stopping = api.StopAsync();
        await api.Stopping;
        api.Gate.Open();

        Assert.Equal("through", (await asked).Data.GetProperty("gate").GetString());
        await stopping;
        await Assert.ThrowsAsync<HttpRequestException>(() => api.QueryAsync("{ hello }"));
    }

    private static string Head(string framing) =>
        $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n{framing}\r\n\r\n";

    private static string Chunked(string body, int chunk)
    {
        var text = new StringBuilder(Head("Transfer-Encoding: chunked"));
        foreach (var piece in body.Chunk(chunk))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{piece.Length:x}\r\n{new string(piece)}\r\n");
        }

        return text.Append("0\r\n\r\n").ToString();
    }

    private static async Task<string> ExchangeAsync(ToyApi api, string request) =>
        await ExchangeAsync(api, request, async reader => await reader.ReadToEndAsync()) ?? "";

    private static async Task<string?> ExchangeAsync(ToyApi api, string request, Func<StreamReader, ValueTask<string?>> read)
    {
        var address = Assert.IsType<Uri>(api.Client.BaseAddress);
        using var socket = new TcpClient();
        await socket.ConnectAsync(address.Host, address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await read(reader);
    }
}
