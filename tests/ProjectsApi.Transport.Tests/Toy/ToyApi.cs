using System.Text;
using System.Text.Json;
using GraphQL.DI;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ProjectsApi.Toy;
using ProjectsApi.Transport.Connections;

namespace ProjectsApi.Transport.Tests.Toy;

/// <summary>A server for the toy schema: in process, or on a real socket where bytes matter.</summary>
public sealed class ToyApi : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ToyApi(WebApplication app, HttpClient client)
    {
        _app = app;
        Client = client;
        var stopping = new TaskCompletionSource();
        app.Lifetime.ApplicationStopping.Register(stopping.SetResult);
        Stopping = stopping.Task;
    }

    public HttpClient Client { get; }

    /// <summary>Listening address on a real socket.</summary>
    public string Address => _app.Urls.Single();

    public ToyGate Gate => _app.Services.GetRequiredService<ToyGate>();

    public ToyNews News => _app.Services.GetRequiredService<ToyNews>();

    public ToyAuthenticator Authenticator => _app.Services.GetRequiredService<ToyAuthenticator>();

    public ConnectionRevalidator Revalidator => _app.Services.GetRequiredService<ConnectionRevalidator>();

    public LogRecorder Log => _app.Services.GetRequiredService<LogRecorder>();

    public FakeTimeProvider Clock => _app.Services.GetRequiredService<FakeTimeProvider>();

    public static async Task<ToyApi> StartAsync(
        Action<GraphQLTransportOptions>? configure = null,
        Action<IGraphQLBuilder>? engine = null,
        Action<WebApplication>? pipeline = null,
        bool withContract = false)
    {
        var app = Build(builder => builder.WebHost.UseTestServer(), configure, engine, pipeline, withContract);
        await app.StartAsync();
        return new ToyApi(app, app.GetTestClient());
    }

    public static async Task<ToyApi> ListenAsync(
        Action<GraphQLTransportOptions>? configure = null, Action<StreamingOptions>? streaming = null, bool withContract = false)
    {
        var app = Build(builder => builder.WebHost.UseUrls("http://127.0.0.1:0"), configure, null, null, withContract, streaming);
        await app.StartAsync();
        var address = app.Urls.Single();
        return new ToyApi(app, new HttpClient { BaseAddress = new Uri(address) });
    }

    /// <summary>Posts <paramref name="query"/> as a front end would.</summary>
    public Task<ApiResponse> QueryAsync(string query, string? accept = null) =>
        PostAsync(JsonSerializer.Serialize(new { query }), accept);

    public Task<ApiResponse> PostAsync(string body, string? accept = null, string? contentType = "application/json") =>
        PostAsync(Encoding.UTF8.GetBytes(body), accept, contentType);

    public Task<ApiResponse> PostAsync(byte[] body, string? accept = null, string? contentType = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        if (contentType is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return SendAsync(request, ("Accept", accept));
    }

    public Task<ApiResponse> GetAsync(string url, params (string Name, string? Value)[] headers) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, url), headers);

    public async Task<ApiResponse> SendAsync(HttpRequestMessage request, params (string Name, string? Value)[] headers)
    {
        foreach (var (name, value) in headers)
        {
            if (value is not null)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return await ApiResponse.OfAsync(await Client.SendAsync(request));
    }

    /// <summary>Completes when the server begins to stop.</summary>
    public Task Stopping { get; }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static WebApplication Build(
        Action<WebApplicationBuilder> server,
        Action<GraphQLTransportOptions>? configure,
        Action<IGraphQLBuilder>? engine,
        Action<WebApplication>? pipeline,
        bool withContract,
        Action<StreamingOptions>? streaming = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        server(builder);
        var log = new LogRecorder();
        builder.Logging.ClearProviders().AddProvider(log);
        var clock = new FakeTimeProvider();
        builder.Services.AddSingleton(log).AddSingleton(clock).AddSingleton<TimeProvider>(clock);
        builder.Services.AddToy(withContract, engine, configure);
        builder.Services.Configure<StreamingOptions>(options => streaming?.Invoke(options));
        var app = builder.Build();
        pipeline?.Invoke(app);
        app.MapGraphQL("/graphql");
        return app;
    }
}
