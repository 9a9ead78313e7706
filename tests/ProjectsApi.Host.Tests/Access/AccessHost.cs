using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>A running Host with an administrator.</summary>
public sealed class AccessHost : IAsyncLifetime
{
    public const string Email = "wang.fang@example.cn";
    public const string Password = "Correct-horse-7";

    private HostProcess? process;
    private HttpClient? client;

    public HostFolder Folder { get; } = new();

    public HostProcess Process => process ?? throw new InvalidOperationException("The Host was not started.");

    public HttpClient Client => client ?? throw new InvalidOperationException("The Host was not started.");

    public async Task InitializeAsync()
    {
        var made = await CreateAdministratorAsync(Folder, Password, Email);
        Assert.Equal((0, ""), (made.Code, made.Errors));
        // Many tests sign in from one address within a minute.
        process = HostProcess.Start(Folder, new Dictionary<string, string> { ["RateLimit:AccountRequestsPerMinute"] = "0" });
        client = await process.ClientAsync();
    }

    public static async Task<HostExit> CreateAdministratorAsync(HostFolder folder, string password, string email, params string[] more)
    {
        await using var command = await HostProcess.StartAsync(
            folder, new Dictionary<string, string>(), password, ["--create-administrator", "--email", email, "--name", "王芳", .. more]);
        return await command.ExitAsync();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Process.DisposeAsync();
        Folder.Dispose();
    }

    public Task<HttpResponseMessage> PostAsync(string path, object body) => Client.PostAsJsonAsync(path, body);

    /// <summary>Response of a sign-in: <c>accessToken</c>, <c>refreshToken</c>.</summary>
    public async Task<JsonElement> SignInAsync(string email = Email, string password = Password)
    {
        using var answer = await PostAsync("/account/login", new { email, password });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, object? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }

    public static (string Name, string Value) Bearer(JsonElement tokens, string which = "accessToken") =>
        ("Authorization", new AuthenticationHeaderValue("Bearer", tokens.GetProperty(which).GetString()).ToString());
}
