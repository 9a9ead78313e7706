using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>Responses while the database is unavailable or full.</summary>
public sealed class OutageResponseTests
{
    private const string Reading = "{ projects { nodes { name } } }";

    [SkippableFact]
    public async Task While_PostgreSQL_is_down_every_answer_is_503_with_a_code()
    {
        await using var server = await PostgreSqlProgram.CreateAsync();
        await using var register = await LiveRegister.CreateAsync(server.Settings, 1);
        var address = LiveRegister.FreeAddress();
        await using var host = await register.StartAsync(address, new Dictionary<string, string> { ["Access:AnonymousRead"] = "true" });
        using var officer = register.Client(address);
        using var anybody = new HttpClient { BaseAddress = address };
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(anybody, Reading)).Status);

        await server.StopAsync();
        for (var number = 0; number < 20; number++)
        {
            AssertUnavailable(await AskAsync(anybody, Reading));
        }

        AssertUnavailable(await AskAsync(officer, Writing()));
        using var signIn = await anybody.PostAsJsonAsync(
            "/account/login", new { email = "wang.fang@example.cn", password = "Correct-horse-7" });
        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, "application/problem+json"),
            (signIn.StatusCode, signIn.Content.Headers.ContentType?.MediaType));
        Assert.NotNull(signIn.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await ReadyAsync(anybody));
        Assert.DoesNotContain(
            "   at ", host.Output.Split('\n')
                .Last(line => line.Contains("was not served", StringComparison.Ordinal)), StringComparison.Ordinal);

        await server.StartAsync();
        await UntilAsync(async () => (await AskAsync(anybody, Reading)).Status == HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(officer, Writing())).Status);
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync(anybody));
    }

    [SkippableFact]
    public async Task On_a_full_disk_writes_are_refused_with_503_reads_go_on_and_readiness_knows()
    {
        await using var disk = await SmallDisk.CreateAsync(megabytes: 16);
        var file = $"Data Source={Path.Combine(disk.Path, "projects.db")}";
        var settings = new Dictionary<string, string> { ["ConnectionStrings:Projects"] = file, ["Access:AnonymousRead"] = "true" };
        await using var register = await LiveRegister.CreateAsync(settings, 1);
        var address = LiveRegister.FreeAddress();
        await using var host = await register.StartAsync(address);
        using var officer = register.Client(address);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), ((await AskAsync(officer, Writing())).Status, await ReadyAsync(officer)));

        await EmptyLogAsync(file);
        disk.Fill();
        // A page with free space may take a small write.
        (HttpStatusCode Status, JsonElement Answer, bool SaysWhen) refused = default;
        await UntilAsync(async () => (refused = await AskAsync(officer, Writing())).Status != HttpStatusCode.OK);

        AssertUnavailable(refused);
        Assert.Contains("takes no writes", refused.Answer.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(officer, Reading)).Status);
        await UntilAsync(async () => await ReadyAsync(officer) == HttpStatusCode.ServiceUnavailable);

        disk.Empty();
        await UntilAsync(async () => await ReadyAsync(officer) == HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(officer, Writing())).Status);
    }

    // Space of the write-ahead log could take many more small writes.
    private static async Task EmptyLogAsync(string file)
    {
        await using var connection = new SqliteConnection($"{file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
        await command.ExecuteNonQueryAsync();
    }

    private static string Writing() => $$"""
        mutation { createProject(input: { name: "厂房 {{Guid.NewGuid()}}", category: INDUSTRY, summary: "{{new string('建', 400)}}" }) {
          project { id } errors { ... on Error { code message } } } }
        """;

    private static void AssertUnavailable((HttpStatusCode Status, JsonElement Answer, bool SaysWhen) response)
    {
        Assert.True(response.Status == HttpStatusCode.ServiceUnavailable, $"{response.Status} {response.Answer}");
        var error = response.Answer.GetProperty("errors")[0];
        Assert.Equal("SERVICE_UNAVAILABLE", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.True(error.GetProperty("extensions").TryGetProperty("requestId", out _));
        Assert.True(error.GetProperty("extensions").GetProperty("retryAfterSeconds").GetInt32() > 0);
        Assert.False(response.Answer.TryGetProperty("data", out _));
        Assert.True(response.SaysWhen);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Answer, bool SaysWhen)> AskAsync(HttpClient client, string query)
    {
        using var answer = await client.PostAsJsonAsync("/graphql", new { query });
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(), answer.Headers.RetryAfter is not null);
    }

    private static async Task<HttpStatusCode> ReadyAsync(HttpClient client)
    {
        using var answer = await client.GetAsync("/health/ready");
        return answer.StatusCode;
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await holds())
        {
            await Task.Delay(100, patience.Token);
        }
    }
}
