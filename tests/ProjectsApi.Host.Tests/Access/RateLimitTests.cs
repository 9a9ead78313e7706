using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Access;

public sealed class RateLimitTests
{
    private const string Query = "{ projects { nodes { name } } }";

    [Fact]
    public async Task A_spent_budget_is_refused_with_Retry_After()
    {
        using var folder = new HostFolder();
        await using var server = HostProcess.Start(folder, new Dictionary<string, string>
        {
            ["Access:AnonymousRead"] = "true",
            ["RateLimit:AddressBurst"] = "60",
            ["RateLimit:AddressCostPerSecond"] = "1",
        });
        using var client = await server.ClientAsync();

        using var first = await AskAsync(client);
        using var refused = await LastOfAsync(client, times: 6);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 60);
        var error = (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal("RATE_LIMITED", error.GetProperty("extensions").GetProperty("code").GetString());
        // Sockets and event streams have no response header for it.
        Assert.InRange(error.GetProperty("extensions").GetProperty("retryAfterSeconds").GetInt32(), 1, 60);
    }

    [Fact]
    public async Task Guessing_passwords_is_slow()
    {
        using var folder = new HostFolder();
        await using var server = HostProcess.Start(folder, new Dictionary<string, string> { ["RateLimit:AccountRequestsPerMinute"] = "3" });
        using var client = await server.ClientAsync();

        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var wrong = await GuessAsync(client);
            Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        }

        using var refused = await GuessAsync(client);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 60);
    }

    [Theory]
    [InlineData("RateLimit:AddressBurst", "0")]
    [InlineData("RateLimit:PersonCostPerSecond", "-1")]
    [InlineData("RateLimit:Burst", "5")]
    public async Task A_limit_that_makes_no_sense_stops_the_start(string key, string value)
    {
        using var folder = new HostFolder();
        await using var server = HostProcess.Start(folder, new Dictionary<string, string> { [key] = value });

        var exit = await server.ExitAsync();

        Assert.Equal(1, exit.Code);
        Assert.Contains(key, exit.Errors, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient client) => client.PostAsJsonAsync("/graphql", new { query = Query });

    private static async Task<HttpResponseMessage> LastOfAsync(HttpClient client, int times)
    {
        for (var i = 1; i < times; i++)
        {
            (await AskAsync(client)).Dispose();
        }

        return await AskAsync(client);
    }

    private static Task<HttpResponseMessage> GuessAsync(HttpClient client) =>
        client.PostAsJsonAsync("/account/login", new { email = "nobody@example.cn", password = "Wrong-horse-7" });
}
