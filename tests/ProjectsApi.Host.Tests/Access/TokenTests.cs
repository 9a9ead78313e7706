using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Access;

public sealed class TokenTests(AccessHost host) : IClassFixture<AccessHost>
{
    private const string Mine = "/account/manage/info";

    [Fact]
    public async Task A_token_gives_access()
    {
        var tokens = await host.SignInAsync();

        using var without = await host.SendAsync(HttpMethod.Get, Mine, null);
        using var with = await host.SendAsync(HttpMethod.Get, Mine, null, AccessHost.Bearer(tokens));

        Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
        Assert.Equal(AccessHost.Email, (await with.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("email").GetString());
        Assert.Equal(900, tokens.GetProperty("expiresIn").GetInt32());
    }

    [Fact]
    public async Task A_refresh_token_gives_a_new_token_and_a_token_does_not()
    {
        var tokens = await host.SignInAsync();

        using var refreshed = await host.PostAsync(
            "/account/refresh", new { refreshToken = tokens.GetProperty("refreshToken").GetString() });
        using var refused = await host.PostAsync("/account/refresh", new { refreshToken = tokens.GetProperty("accessToken").GetString() });

        var next = await refreshed.Content.ReadFromJsonAsync<JsonElement>();
        using var with = await host.SendAsync(HttpMethod.Get, Mine, null, AccessHost.Bearer(next));
        Assert.Equal(HttpStatusCode.OK, with.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task Registration_is_closed_by_default()
    {
        using var answer = await host.PostAsync("/account/register", new { email = "stranger@example.cn", password = AccessHost.Password });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_changed_password_ends_earlier_tokens()
    {
        const string Other = "zhao.min@example.cn";
        const string Next = "Another-horse-8";
        await AccessHost.CreateAdministratorAsync(host.Folder, AccessHost.Password, Other);
        var tokens = await host.SignInAsync(Other);
        using var changed = await host.SendAsync(
            HttpMethod.Post, Mine, new { oldPassword = AccessHost.Password, newPassword = Next }, AccessHost.Bearer(tokens));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);

        Assert.True(await BecomesAsync(HttpStatusCode.Unauthorized, AccessHost.Bearer(tokens)));

        using var fresh = await host.SendAsync(HttpMethod.Get, Mine, null, AccessHost.Bearer(await host.SignInAsync(Other, Next)));
        using var refreshed = await host.PostAsync(
            "/account/refresh", new { refreshToken = tokens.GetProperty("refreshToken").GetString() });
        Assert.Equal(HttpStatusCode.OK, fresh.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, refreshed.StatusCode);
    }

    [Fact]
    public async Task A_new_password_is_valid_at_once()
    {
        const string Other = "qian.wei@example.cn";
        const string Next = "Another-horse-8";
        await AccessHost.CreateAdministratorAsync(host.Folder, AccessHost.Password, Other);
        var before = AccessHost.Bearer(await host.SignInAsync(Other));
        using var changed = await host.SendAsync(
            HttpMethod.Post, Mine, new { oldPassword = AccessHost.Password, newPassword = Next }, before);

        using var fresh = await host.SendAsync(HttpMethod.Get, Mine, null, AccessHost.Bearer(await host.SignInAsync(Other, Next)));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (changed.StatusCode, fresh.StatusCode));
    }

    [Fact]
    public async Task A_token_of_one_node_is_good_on_another_that_shares_the_database()
    {
        var tokens = await host.SignInAsync();
        await using var other = HostProcess.Start(host.Folder, new Dictionary<string, string>());
        using var client = await other.ClientAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, Mine);
        var (name, value) = AccessHost.Bearer(tokens);
        request.Headers.TryAddWithoutValidation(name, value);

        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    // A minute is guaranteed; the test does not wait longer than needed.
    private async Task<bool> BecomesAsync(HttpStatusCode expected, (string, string) header)
    {
        using var minute = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!minute.IsCancellationRequested)
        {
            using var answer = await host.SendAsync(HttpMethod.Get, Mine, null, header);
            if (answer.StatusCode == expected)
            {
                return true;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(500));
        }

        return false;
    }
}
