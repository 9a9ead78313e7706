using System.Net;
using System.Net.Http.Json;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>Trusted proxies and path bases.</summary>
public sealed class ProxyTests : IDisposable
{
    private readonly HostFolder folder = new();

    [Theory]
    [InlineData("ForwardedHeaders:KnownProxies:0", "127.0.0.1")]
    [InlineData("ForwardedHeaders:KnownNetworks:0", "127.0.0.0/8")]
    public async Task Clients_of_a_known_proxy_have_separate_budgets(string setting, string proxy)
    {
        await using var host = Start((setting, proxy));
        using var client = await host.ClientAsync();

        Assert.Equal(HttpStatusCode.OK, await SpendAsync(client, "203.0.113.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await SpendAsync(client, "203.0.113.1"));
        Assert.Equal(HttpStatusCode.OK, await SpendAsync(client, "203.0.113.2"));
    }

    [Fact]
    public async Task An_unknown_sender_cannot_choose_an_address_and_is_logged_once()
    {
        await using var host = Start(("ForwardedHeaders:KnownProxies:0", "198.51.100.7"));
        using var client = await host.ClientAsync();

        Assert.Equal(HttpStatusCode.OK, await SpendAsync(client, "203.0.113.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await SpendAsync(client, "203.0.113.2"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await SpendAsync(client, "203.0.113.3"));

        Assert.Contains(
            "ForwardedHeaders:KnownProxies", await host.LineAsync("sent X-Forwarded-For and is no known proxy"), StringComparison.Ordinal);
        Assert.Single(LogRecord.Alarms(host.Output));
    }

    [Fact]
    public async Task Below_the_path_of_a_proxy_the_page_its_assets_and_redirects_are_found()
    {
        await using var host = StartWithPage(("ForwardedHeaders:KnownProxies:0", "127.0.0.1"));
        using var client = await ClientAsync(host);

        using var root = await SendAsync(client, "/", ("X-Forwarded-Prefix", "/projects"));
        using var page = await SendAsync(client, "/graphql", ("X-Forwarded-Prefix", "/projects"), ("Accept", "text/html"));

        Assert.Equal((HttpStatusCode.Redirect, "/projects/graphql"), (root.StatusCode, root.Headers.Location?.OriginalString));
        Assert.Contains("<base href=\"/projects/dashboard/\" />", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prefix_of_an_unknown_sender_is_ignored()
    {
        await using var host = StartWithPage();
        using var client = await ClientAsync(host);

        using var root = await SendAsync(client, "/", ("X-Forwarded-Prefix", "/evil"));
        using var page = await SendAsync(client, "/graphql", ("X-Forwarded-Prefix", "/evil"), ("Accept", "text/html"));

        Assert.Equal("/graphql", root.Headers.Location?.OriginalString);
        Assert.Contains("<base href=\"/dashboard/\" />", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_base_that_a_proxy_leaves_in_the_address_is_served_too()
    {
        await using var host = StartWithPage(("PathBase", "/zone/projects"));
        using var client = await ClientAsync(host);

        using var root = await SendAsync(client, "/zone/projects/");
        using var page = await SendAsync(client, "/zone/projects/graphql", ("Accept", "text/html"));
        using var asset = await SendAsync(client, "/zone/projects/dashboard/assets/main-0a1b2c3d.js");
        using var answer = await client.PostAsJsonAsync("/zone/projects/graphql", new { query = "{ __typename }" });
        using var ready = await SendAsync(client, "/zone/projects/health/ready");

        Assert.Equal("/zone/projects/graphql", root.Headers.Location?.OriginalString);
        Assert.Contains("<base href=\"/zone/projects/dashboard/\" />", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (asset.StatusCode, answer.StatusCode, ready.StatusCode));
    }

    public void Dispose() => folder.Dispose();

    private HostProcess Start(params (string Key, string Value)[] settings) => HostProcess.Start(folder, Settings(settings));

    private HostProcess StartWithPage(params (string Key, string Value)[] settings)
    {
        var pages = Directory.CreateDirectory(Path.Combine(folder.Path, "pages"));
        pages.CreateSubdirectory("dashboard/assets");
        File.WriteAllText(Path.Combine(pages.FullName, "dashboard/ide.html"), "<!doctype html><base href=\"/dashboard/\" />");
        File.WriteAllText(Path.Combine(pages.FullName, "dashboard/assets/main-0a1b2c3d.js"), "export {};");
        return HostProcess.Start(folder, Settings(settings), $"--webRoot={pages.FullName}");
    }

    // A budget for one request.
    private static Dictionary<string, string> Settings((string Key, string Value)[] settings) =>
        new(settings.Select(s => KeyValuePair.Create(s.Key, s.Value)))
        {
            ["RateLimit:AddressBurst"] = "60",
            ["RateLimit:AddressCostPerSecond"] = "1",
        };

    // Responses without following redirects.
    private static async Task<HttpClient> ClientAsync(HostProcess host)
    {
        using var any = await host.ClientAsync();
        return new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = any.BaseAddress };
    }

    private static async Task<HttpStatusCode> SpendAsync(HttpClient client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "{ projects(first: 40) { nodes { name } } }" }),
            Headers = { { "X-Forwarded-For", address } },
        };
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }
}
