using System.Diagnostics;
using System.Net;

namespace ProjectsApi.Benchmarks;

/// <summary>Sends requests in turn over a fixed number of connections.</summary>
internal static class Load
{
    /// <param name="client">Sends the requests.</param>
    /// <param name="server">Answers the requests.</param>
    /// <param name="database">Database of the server.</param>
    /// <param name="request">Makes the request of a number, which counts up over all connections.</param>
    /// <param name="connections">Number of concurrent requests.</param>
    /// <param name="duration">Length of the run.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static async Task<LoadFigures> RunAsync(
        HttpClient client,
        ServerProcess server,
        DatabaseProcess database,
        Func<int, HttpRequestMessage> request,
        int connections,
        TimeSpan duration,
        CancellationToken cancellationToken)
    {
        var (serverBefore, databaseBefore) = (server.ProcessorTime, database.ProcessorTime);
        var clock = Stopwatch.StartNew();
        var number = -1;
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(
            async () =>
            {
                var count = 0;
                while (clock.Elapsed < duration)
                {
                    await BytesAsync(client, request(Interlocked.Increment(ref number)), cancellationToken);
                    count++;
                }

                return count;
            },
            cancellationToken)));
        var sent = counts.Sum();
        return new LoadFigures(
            sent / clock.Elapsed.TotalSeconds,
            (server.ProcessorTime - serverBefore).TotalMicroseconds / sent,
            (database.ProcessorTime - databaseBefore)?.TotalMicroseconds / sent);
    }

    public static async Task<byte[]> BytesAsync(HttpClient client, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var message = request;
        using var answer = await client.SendAsync(message, cancellationToken);
        // A client with a tag expects that the answer is unchanged.
        if (answer.StatusCode != HttpStatusCode.NotModified || message.Headers.IfNoneMatch.Count == 0)
        {
            answer.EnsureSuccessStatusCode();
        }

        return await answer.Content.ReadAsByteArrayAsync(cancellationToken);
    }
}
