using System.Net.Http.Json;
using System.Text.Json;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>An officer who reports on one milestone repeatedly and retries unanswered requests with the same key.</summary>
public sealed class Writer(HttpClient client, string milestone, string name)
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);
    private readonly List<string> acknowledged = [];
    private long version = 1;

    /// <summary>Writes that the server acknowledged.</summary>
    public IReadOnlyList<string> Acknowledged => acknowledged;

    /// <summary>Number of retried requests.</summary>
    public int Repeats { get; private set; }

    public async Task WriteUntilAsync(CancellationToken enough, Action? written = null)
    {
        while (!enough.IsCancellationRequested)
        {
            await WriteAsync();
            written?.Invoke();
        }
    }

    public async Task WriteAsync()
    {
        var evidence = $"{name}-{acknowledged.Count + 1}";
        var answer = await AskAsync($$"""
            mutation { reportInvestmentMilestone(input: { investmentMilestoneId: "{{milestone}}", expectedVersion: {{version}},
              idempotencyKey: "{{evidence}}", evidence: "{{evidence}}" }) {
                investmentMilestone { version } errors { ... on Error { code message } } } }
            """);
        var payload = answer.GetProperty("data").GetProperty("reportInvestmentMilestone");
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("errors").ValueKind);
        version = payload.GetProperty("investmentMilestone").GetProperty("version").GetInt64();
        acknowledged.Add(evidence);
    }

    private async Task<JsonElement> AskAsync(string query)
    {
        while (true)
        {
            try
            {
                using var response = await client.PostAsJsonAsync("/graphql", new { query });
                if (response.IsSuccessStatusCode)
                {
                    var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
                    if (!answer.TryGetProperty("errors", out _))
                    {
                        return answer;
                    }
                }
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException or JsonException)
            {
                // Without a response the write may have happened or not.
            }

            Repeats++;
            await Task.Delay(BetweenTries);
        }
    }
}
