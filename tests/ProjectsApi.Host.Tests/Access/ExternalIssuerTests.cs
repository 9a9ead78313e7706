using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>Callers with tokens of an external issuer.</summary>
public sealed class ExternalIssuerTests : IAsyncLifetime
{
    private const string Me = "{ me { personId name roles { role organisation { name } } } projects { totalCount } }";

    private HostFolder Folder { get; } = new();

    private TestIssuer? issuer;
    private HostProcess? host;
    private HttpClient? client;

    private TestIssuer Issuer => issuer ?? throw new InvalidOperationException("The issuer was not started.");

    private HttpClient Client => client ?? throw new InvalidOperationException("The Host was not started.");

    public async Task InitializeAsync()
    {
        issuer = await TestIssuer.StartAsync();
        host = HostProcess.Start(Folder, new Dictionary<string, string>
        {
            ["Access:AnonymousRead"] = "false",
            ["Access:OpenIdConnect:Authority"] = issuer.Address,
            ["Access:OpenIdConnect:Audience"] = "projects",
            ["Access:OpenIdConnect:RoleClaim"] = "groups",
            ["Access:OpenIdConnect:Roles:zone-planners"] = "Planner",
        });
        client = await host.ClientAsync();
    }

    public async Task DisposeAsync()
    {
        client?.Dispose();
        if (host is not null)
        {
            await host.DisposeAsync();
        }

        await Issuer.DisposeAsync();
        Folder.Dispose();
    }

    [Fact]
    public async Task A_token_of_the_issuer_gives_name_and_roles()
    {
        var first = await AskAsync(Issuer.Token(Claims()));
        var again = await AskAsync(Issuer.Token(Claims()));

        var me = first.GetProperty("data").GetProperty("me");
        Assert.Equal("李娜", me.GetProperty("name").GetString());
        Assert.Equal("""[{"role":"PLANNER","organisation":null}]""", me.GetProperty("roles").GetRawText());
        Assert.NotEqual(0, first.GetProperty("data").GetProperty("projects").GetProperty("totalCount").GetInt32());
        Assert.Equal(
            me.GetProperty("personId").GetString(), again.GetProperty("data").GetProperty("me").GetProperty("personId").GetString());
        Assert.Equal(1L, await Folder.ExecuteAsync("SELECT count(*) FROM \"People\" WHERE \"Subject\" = 'u-1'"));
    }

    [Fact]
    public async Task A_person_without_a_mapped_role_is_authenticated_without_permissions()
    {
        var answer = await AskAsync(Issuer.Token(Claims("somebody-elses-group")));

        Assert.Equal("李娜", answer.GetProperty("data").GetProperty("me").GetProperty("name").GetString());
        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(answer));
    }

    [Fact]
    public async Task A_token_for_another_service_of_another_issuer_out_of_date_or_forged_is_none()
    {
        using var forger = RSA.Create(2048);
        var now = new DateTimeOffset(File.GetLastWriteTimeUtc(Folder.DatabaseFile));
        string[] tokens =
        [
            Issuer.Token(Claims(audience: "another")),
            Issuer.Token(Claims(from: "http://127.0.0.1:1")),
            Issuer.Token(Claims(until: now.AddMinutes(-10).ToUnixTimeSeconds())),
            Issuer.Token(Claims(), forger),
            Issuer.Token(Claims()).Split('.')[0] + ".e30.",
        ];

        foreach (var token in tokens)
        {
            using var answer = await SendAsync(token);

            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal("Bearer error=\"invalid_token\"", answer.Headers.WwwAuthenticate.ToString());
            Assert.Equal("AUTH_NOT_AUTHENTICATED", Code(await answer.Content.ReadFromJsonAsync<JsonElement>()));
        }
    }

    private object Claims(
        string group = "zone-planners", string audience = "projects", string? from = null, long until = 4_000_000_000) => new
        {
            iss = from ?? Issuer.Address,
            aud = audience,
            sub = "u-1",
            name = "李娜",
            groups = new[] { group },
            exp = until,
        };

    private async Task<JsonElement> AskAsync(string token)
    {
        using var answer = await SendAsync(token);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private Task<HttpResponseMessage> SendAsync(string token)
    {
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return Client.PostAsJsonAsync("/graphql", new { query = Me });
    }

    private static string? Code(JsonElement answer) =>
        Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("extensions").GetProperty("code").GetString();
}
