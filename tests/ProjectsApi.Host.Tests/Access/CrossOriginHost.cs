using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>A running Host that allows some origins.</summary>
internal sealed class CrossOriginHost : IAsyncDisposable
{
    public const string Dashboard = "https://dashboard.example.com";

    private readonly HostFolder folder = new();
    private HostProcess? process;
    private HttpClient? client;

    public HttpClient Client => client ?? throw new InvalidOperationException("The Host was not started.");

    public static async Task<CrossOriginHost> StartAsync(string? origin, bool withCredentials = false, bool withAdministrator = false)
    {
        var host = new CrossOriginHost();
        var settings = new Dictionary<string, string> { ["GraphQL:AllowCredentials"] = withCredentials ? "true" : "false" };
        if (origin is not null)
        {
            settings["GraphQL:AllowedOrigins:0"] = origin;
        }

        if (withAdministrator)
        {
            var made = await AccessHost.CreateAdministratorAsync(host.folder, AccessHost.Password, AccessHost.Email);
            Assert.Equal((0, ""), (made.Code, made.Errors));
        }

        host.process = HostProcess.Start(host.folder, settings);
        host.client = await host.process.ClientAsync();
        return host;
    }

    /// <summary>Sends a request as a browser does for a page of an origin.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        string method, string path, string? origin, string? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path)
        {
            Content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json"),
        };
        foreach (var (name, value) in origin is null ? headers : [.. headers, ("Origin", origin)])
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public Task<HttpResponseMessage> PreflightAsync(string path, string origin) => SendAsync(
        "OPTIONS", path, origin, null,
        ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "authorization,content-type,graphql-preflight"));

    public static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values)
            ? string.Join(", ", values) : null;

    public static string? AllowedOriginOf(HttpResponseMessage answer) => Header(answer, "Access-Control-Allow-Origin");

    public async ValueTask DisposeAsync()
    {
        client?.Dispose();
        if (process is not null)
        {
            await process.DisposeAsync();
        }

        folder.Dispose();
    }
}
