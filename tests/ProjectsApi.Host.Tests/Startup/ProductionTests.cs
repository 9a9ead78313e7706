using System.Net;
using System.Text.Json;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>The server outside Development.</summary>
public sealed class ProductionTests : IDisposable
{
    private const string Introspection = "{ __schema { queryType { name } } }";

    private readonly HostFolder folder = new();

    [Fact]
    public async Task Introspection_is_refused_and_the_schema_text_is_served()
    {
        await using var host = HostProcess.Start(folder, new Dictionary<string, string>());
        using var client = await host.ClientAsync();

        var refused = await client.AnswerAsync(Introspection);
        var text = await client.GetStringAsync("/graphql?sdl");

        Assert.Equal("HC0046", refused.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.False(refused.TryGetProperty("data", out _));
        Assert.Contains("type Project implements Node", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_can_be_allowed()
    {
        await using var host = HostProcess.Start(folder, new Dictionary<string, string> { ["GraphQL:AllowIntrospection"] = "true" });
        using var client = await host.ClientAsync();

        var data = await client.DataAsync(Introspection);

        Assert.Equal("Query", data.GetProperty("__schema").GetProperty("queryType").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Readiness_follows_the_database_and_liveness_does_not()
    {
        await using var host = HostProcess.Start(folder, new Dictionary<string, string>());
        using var client = await host.ClientAsync();
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), await HealthAsync(client));

        Directory.Delete(Path.GetDirectoryName(folder.DatabaseFile) ?? "", recursive: true);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), await HealthAsync(client));
    }

    [SkippableFact]
    public async Task Readiness_follows_a_database_on_a_server_too()
    {
        await using var database = await ServerDatabase.CreateAsync();
        await using var migration = HostProcess.Start(folder, database.Settings, "--migrate");
        await migration.ExitAsync();
        await using var host = HostProcess.Start(folder, database.Settings);
        using var client = await host.ClientAsync();
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), await HealthAsync(client));

        await database.DropAsync();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), await HealthAsync(client));
    }

    [Fact]
    public async Task A_failure_is_masked_and_found_in_the_log_by_its_request_id()
    {
        await using var host = HostProcess.Start(folder, new Dictionary<string, string>());
        using var client = await host.ClientAsync();
        await folder.ExecuteAsync("""PRAGMA foreign_keys = OFF; DROP TABLE "JobTargets";""");

        var answer = await client.AnswerAsync("{ jobTargets { nodes { plannedJobs } } }");

        var error = answer.GetProperty("errors")[0];
        Assert.Equal("Unexpected Execution Error", error.GetProperty("message").GetString());
        Assert.DoesNotContain("no such table", answer.GetRawText(), StringComparison.Ordinal);
        var requestId = error.GetProperty("extensions").GetProperty("requestId").GetString() ?? "";
        Assert.NotEmpty(requestId);
        using var record = JsonDocument.Parse(await host.LineAsync($"Request {requestId} failed at jobTargets"));
        Assert.Equal("Error", record.RootElement.GetProperty("LogLevel").GetString());
        Assert.Contains("no such table: JobTargets", record.RootElement.GetProperty("Exception").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assets_with_a_hash_in_their_name_are_kept_and_pages_are_asked_for_again()
    {
        var pages = Directory.CreateDirectory(Path.Combine(folder.Path, "pages"));
        pages.CreateSubdirectory("dashboard/assets");
        await File.WriteAllTextAsync(Path.Combine(pages.FullName, "dashboard/ide.html"), "<!doctype html>");
        await File.WriteAllTextAsync(Path.Combine(pages.FullName, "dashboard/assets/main-0a1b2c3d.js"), "export {};");
        await using var host = HostProcess.Start(folder, new Dictionary<string, string>(), $"--webRoot={pages.FullName}");
        using var client = await host.ClientAsync();

        using var asset = await client.GetAsync("/dashboard/assets/main-0a1b2c3d.js");
        using var page = await client.GetAsync("/dashboard/ide.html");

        Assert.Equal(HttpStatusCode.OK, asset.StatusCode);
        Assert.Equal("public, max-age=31536000, immutable", asset.Headers.CacheControl?.ToString());
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("no-cache", page.Headers.CacheControl?.ToString());
    }

    public void Dispose() => folder.Dispose();

    private static async Task<(HttpStatusCode Live, HttpStatusCode Ready)> HealthAsync(HttpClient client)
    {
        using var live = await client.GetAsync("/health/live");
        using var ready = await client.GetAsync("/health/ready");
        return (live.StatusCode, ready.StatusCode);
    }
}
