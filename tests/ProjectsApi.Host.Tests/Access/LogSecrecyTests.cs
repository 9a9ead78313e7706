using System.Net;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>The log holds no secrets.</summary>
public sealed class LogSecrecyTests(AccessHost host) : IClassFixture<AccessHost>
{
    [Fact]
    public async Task The_log_holds_no_password_and_no_token()
    {
        const string Wrong = "Wrong-battery-9";
        const string Next = "Another-staple-8";
        var tokens = await host.SignInAsync();
        using var failed = await host.PostAsync("/account/login", new { email = AccessHost.Email, password = Wrong });
        using var refreshed = await host.PostAsync(
            "/account/refresh", new { refreshToken = tokens.GetProperty("refreshToken").GetString() });
        using var cookie = await host.PostAsync(
            "/account/login?useCookies=true", new { email = AccessHost.Email, password = AccessHost.Password });
        using var forged = await host.SendAsync(
            HttpMethod.Get, "/account/manage/info", null, ("Authorization", "Bearer forged-token-4711"));
        using var changed = await host.SendAsync(
            HttpMethod.Post, "/account/manage/info", new { oldPassword = Wrong, newPassword = Next }, AccessHost.Bearer(tokens));
        Assert.Equal(
            [HttpStatusCode.Unauthorized, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest],
            [failed.StatusCode, refreshed.StatusCode, cookie.StatusCode, forged.StatusCode, changed.StatusCode]);
        string[] secrets =
        [
            AccessHost.Password, Wrong, Next, "forged-token-4711", Secret(tokens.GetProperty("accessToken").GetString()),
            Secret(tokens.GetProperty("refreshToken").GetString()),
            .. cookie.Headers.GetValues("Set-Cookie").Select(value => Secret(value.Split(['=', ';'])[1])),
        ];

        await host.Process.TerminateAsync();
        var exit = await host.Process.ExitAsync();

        // The last record is present, so the whole log was read.
        Assert.Contains("Application is shutting down", exit.Output, StringComparison.Ordinal);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, exit.Output + exit.Errors, StringComparison.Ordinal));
    }

    // The end of the token, because all tokens of a key begin alike.
    private static string Secret(string? token) =>
        token is { Length: > 40 } ? token[^40..] : throw new InvalidOperationException("No token.");
}
