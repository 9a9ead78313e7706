using System.Diagnostics;

namespace ProjectsApi.Benchmarks;

/// <summary>Sends one request again and again over a fixed number of connections.</summary>
internal static class Load
{
    public static async Task<LoadFigures> RunAsync(
        HttpClient client, ServerProcess server, Func<HttpRequestMessage> request, int connections, TimeSpan duration, CancellationToken cancellationToken)
    {
        var before = server.ProcessorTime;
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(
            async () =>
            {
                var count = 0;
                while (clock.Elapsed < duration)
                {
                    await BytesAsync(client, request, cancellationToken);
                    count++;
                }

                return count;
            },
            cancellationToken)));
        var sent = counts.Sum();
        return new LoadFigures(sent / clock.Elapsed.TotalSeconds, (server.ProcessorTime - before).TotalMicroseconds / sent);
    }

    public static async Task<byte[]> BytesAsync(HttpClient client, Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        using var message = request();
        using var answer = await client.SendAsync(message, cancellationToken);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync(cancellationToken);
    }
}
