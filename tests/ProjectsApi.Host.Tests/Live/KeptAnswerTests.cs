using System.Globalization;
using System.Net;
using System.Text.Json;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>Answers that two nodes keep, while one of them writes.</summary>
public sealed class KeptAnswerTests
{
    private const int ReadersOfEach = 4;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    // The suite has no minute for it; docs/testing.md names the variable.
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(
        int.Parse(Environment.GetEnvironmentVariable("PROJECTS_KEPT_SECONDS") ?? "10", CultureInfo.InvariantCulture));

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_answer_of_two_nodes_is_older_than_what_somebody_has_seen(bool server)
    {
        await using var database = server ? await ServerDatabase.CreateAsync() : null;
        await using var register = await LiveRegister.CreateAsync(database?.Settings ?? new Dictionary<string, string>(), 1);
        var addresses = new[] { LiveRegister.FreeAddress(), LiveRegister.FreeAddress() };
        // Kept answers spend the budget of their reader too.
        var unlimited = new Dictionary<string, string> { ["RateLimit:PersonCostPerSecond"] = "0" };
        await using var one = await register.StartAsync(addresses[0], unlimited);
        await using var other = await register.StartAsync(addresses[1], unlimited);
        using var enough = new CancellationTokenSource(Duration);
        var seen = new Seen();
        var clients = addresses.Select(register.Client).ToList();
        var milestone = register.Milestones[0];

        var readers = clients.SelectMany(client => Enumerable.Range(0, ReadersOfEach).Select(
            number => ReadAsync(client, Url(milestone, byGet: number % 2 == 0), milestone, seen, enough.Token))).ToList();
        var writer = new Writer(clients[0], milestone, "w");
        while (!enough.IsCancellationRequested)
        {
            await writer.WriteAsync();
            seen.Raise(writer.Acknowledged.Count);
            await Task.Delay(Pause, CancellationToken.None);
        }

        var unchanged = (await Task.WhenAll(readers)).Sum();
        clients.ForEach(client => client.Dispose());
        Assert.True(writer.Acknowledged.Count > 20, $"Only {writer.Acknowledged.Count} writes.");
        Assert.True(unchanged > 20, $"Only {unchanged} answers were kept.");
    }

    private static string? Url(string milestone, bool byGet) => byGet
        ? "/graphql?query=" + Uri.EscapeDataString(Document(milestone))
        : null;

    private static string Document(string milestone) => $$"""{ node(id: "{{milestone}}") { ... on InvestmentMilestone { evidence } } }""";

    /// <summary>Reads until the end, and compares each answer with what was seen before its request.</summary>
    /// <returns>Number of 304.</returns>
    private static async Task<int> ReadAsync(HttpClient client, string? url, string milestone, Seen seen, CancellationToken enough)
    {
        var (unchanged, tag, last) = (0, "", 0);
        while (!enough.IsCancellationRequested)
        {
            var least = seen.Most;
            if (url is null)
            {
                last = WriteOf((await client.DataAsync(Document(milestone))).GetProperty("node"));
            }
            else
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, url);
                request.Headers.TryAddWithoutValidation("If-None-Match", tag);
                using var answer = await client.SendAsync(request, CancellationToken.None);
                if (answer.StatusCode == HttpStatusCode.NotModified)
                {
                    unchanged++;
                }
                else
                {
                    answer.EnsureSuccessStatusCode();
                    tag = answer.Headers.ETag?.ToString() ?? "";
                    using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(CancellationToken.None));
                    last = WriteOf(json.RootElement.GetProperty("data").GetProperty("node"));
                }
            }

            Assert.True(last >= least, $"Write {least} was seen, and a later request answered write {last}.");
            seen.Raise(last);
        }

        return unchanged;
    }

    // Evidence is w-N after write N.
    private static int WriteOf(JsonElement milestone) => milestone.GetProperty("evidence").GetString() is { } evidence
        ? int.Parse(evidence.AsSpan(evidence.IndexOf('-', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture)
        : 0;

    /// <summary>Latest write that the writer or any reader has seen.</summary>
    private sealed class Seen
    {
        private int most;

        public int Most => Volatile.Read(ref most);

        public void Raise(int write)
        {
            for (var known = Most; write > known; known = Most)
            {
                Interlocked.CompareExchange(ref most, write, known);
            }
        }
    }
}
