using System.Text;
using System.Text.Json;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Streams;

/// <summary>An event stream, read line by line.</summary>
public sealed class ToyStream(HttpResponseMessage message, StreamReader lines) : IDisposable
{
    public HttpResponseMessage Message => message;

    public static Task<ToyStream> PostAsync(
        ToyApi api, string query, string accept = "text/event-stream", CancellationToken cancellationToken = default)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json"),
        };
        return SendAsync(api, request, accept, cancellationToken);
    }

    public static Task<ToyStream> GetAsync(ToyApi api, string query) =>
        SendAsync(
            api, new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query)), "text/event-stream", default);

    /// <summary>Name and data of the next event, without comments; null at the end of the stream.</summary>
    public async Task<(string Name, string Data)?> NextAsync()
    {
        var name = "";
        while (await lines.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line[7..];
            }
            else if (line.StartsWith("data:", StringComparison.Ordinal))
            {
                return (name, line[5..].TrimStart());
            }
        }

        return null;
    }

    public Task<string?> LineAsync() => lines.ReadLineAsync();

    public async Task<string> RestAsync() => await lines.ReadToEndAsync();

    public void Dispose()
    {
        lines.Dispose();
        message.Dispose();
    }

    private static async Task<ToyStream> SendAsync(
        ToyApi api, HttpRequestMessage request, string accept, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("Accept", accept);
        var message = await api.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return new ToyStream(message, new StreamReader(await message.Content.ReadAsStreamAsync(cancellationToken)));
    }
}
