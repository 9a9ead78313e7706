using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>The life of an account, and the access events of it that an administrator sees.</summary>
public sealed class AccountHistoryTests(AccessHost host) : IClassFixture<AccessHost>
{
    private const string Email = "zhang.wei@example.cn";
    private const string Password = "Fresh-horse-11";

    [Fact]
    public async Task A_code_of_an_office_is_invalid_once_the_person_administers_the_zone_and_every_step_is_logged()
    {
        var chief = await host.SignInAsync();
        var top = await OrganisationAsync(chief, "{ organisations(where: { regionCode: { eq: \"410171\" } }) { nodes { id } } }");
        var office = await OrganisationAsync(
            chief, "{ organisations(where: { kind: { eq: SUBDISTRICT_OFFICE } }, first: 1) { nodes { id } } }");
        var local = await AddAsync(chief, "li.si@example.cn", "ADMINISTRATOR", office);
        Assert.Equal(HttpStatusCode.OK, await RedeemAsync("li.si@example.cn", await CodeAsync(chief, local), AccessHost.Password));
        var localTokens = await host.SignInAsync("li.si@example.cn");
        var person = await AddAsync(localTokens, Email, "PLANNER", office);
        // The administrator of the office has a code, and the person has a refresh token.
        Assert.Equal(HttpStatusCode.OK, await RedeemAsync(Email, await CodeAsync(localTokens, person), Password));
        var tokens = await host.SignInAsync(Email, Password);
        var stale = await CodeAsync(localTokens, person);

        await AskAsync(
            chief,
            $$"""
            mutation { grantRole(input: { personId: "{{person}}", role: ADMINISTRATOR, organisationId: "{{top}}" }) {
              errors { ... on Error { message } } } }
            """);

        Assert.Equal(HttpStatusCode.BadRequest, await RedeemAsync(Email, stale, "Taken-over-1"));
        using var refreshed = await host.PostAsync(
            "/account/refresh", new { refreshToken = tokens.GetProperty("refreshToken").GetString() });
        Assert.Equal(HttpStatusCode.Unauthorized, refreshed.StatusCode);
        // An existing token stays valid until it expires, with the new role.
        Assert.Equal(2, (await AskAsync(tokens, "{ me { roles { role } } }")).GetProperty("me").GetProperty("roles").GetArrayLength());
        Assert.Equal(
            "AUTH_NOT_AUTHORIZED", await RefusalAsync(
                localTokens, $$"""mutation { issueSignInCode(input: { personId: "{{person}}" }) { signInCode { code } } }"""));
        using var wrong = await host.PostAsync("/account/login", new { email = Email, password = "not-the-password" });
        await host.SignInAsync(Email, Password);

        var seen = await AskAsync(
            chief,
            $$"""
            { accessEvents(first: 50, where: { personId: { eq: "{{person}}" } }) { nodes { kind address requestId actor { name } } } }
            """);
        var events = seen.GetProperty("accessEvents").GetProperty("nodes").EnumerateArray().Reverse().ToList();
        Assert.Equal(
            ["CODE_ISSUED", "CODE_REDEEMED", "SIGNED_IN", "CODE_ISSUED", "CODE_REFUSED", "REFRESH_REFUSED", "SIGN_IN_FAILED", "SIGNED_IN"],
            events.Select(one => one.GetProperty("kind").GetString()));
        Assert.All(events, one => Assert.Equal("127.0.0.1", one.GetProperty("address").GetString()));
        Assert.All(events, one => Assert.NotEqual("", one.GetProperty("requestId").GetString()));
        // The administrator of the office no longer reaches that person and sees no events.
        Assert.Equal("李四", events[0].GetProperty("actor").GetProperty("name").GetString());
        await HoldsNoSecretAsync([Password, "Taken-over-1", "not-the-password", stale, stale.Replace("-", "", StringComparison.Ordinal)]);
    }

    [Fact]
    public async Task An_address_that_no_account_has_is_not_kept_for_it_may_be_a_password()
    {
        const string Mistyped = "Correct-horse-7-typed-into-the-wrong-box";
        using var answer = await host.PostAsync("/account/login", new { email = Mistyped, password = "x" });

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        await HoldsNoSecretAsync([Mistyped]);
    }

    [Fact]
    public async Task A_second_factor_is_switched_on_within_a_session_which_goes_on_while_the_others_end()
    {
        const string Other = "he.jing@example.cn";
        await AccessHost.CreateAdministratorAsync(host.Folder, AccessHost.Password, Other);
        var (here, there) = (await host.SignInAsync(Other), await host.SignInAsync(Other));

        using var asked = await host.SendAsync(HttpMethod.Post, "/account/manage/2fa", new { }, AccessHost.Bearer(here));
        using var again = await host.SendAsync(
            HttpMethod.Post, "/account/manage/2fa", new { resetRecoveryCodes = true }, AccessHost.Bearer(here));
        using var elsewhere = await host.SendAsync(HttpMethod.Get, "/account/manage/info", null, AccessHost.Bearer(there));

        var state = await again.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Unauthorized],
            [asked.StatusCode, again.StatusCode, elsewhere.StatusCode]);
        Assert.Equal(
            (10, false), (state.GetProperty("recoveryCodes").GetArrayLength(), state.GetProperty("isTwoFactorEnabled").GetBoolean()));
        Assert.Contains("Account event SecondFactorReset", host.Process.Output, StringComparison.Ordinal);
        await HoldsNoSecretAsync(
            [state.GetProperty("sharedKey").GetString() ?? "?", state.GetProperty("recoveryCodes")[0].GetString() ?? "?"]);
    }

    private async Task HoldsNoSecretAsync(IReadOnlyList<string> secrets)
    {
        foreach (var secret in secrets)
        {
            Assert.Equal(0L, await host.Folder.ExecuteAsync(
                $"SELECT count(*) FROM \"AccessEvents\" WHERE instr(coalesce(\"Address\",'') || coalesce(\"Origin\",'') || "
                    + $"coalesce(\"Client\",'') || coalesce(\"RequestId\",''), '{secret}') > 0"));
            Assert.Equal(0L, await host.Folder.ExecuteAsync($"SELECT count(*) FROM \"SignInCodes\" WHERE instr(\"Hash\", '{secret}') > 0"));
            Assert.DoesNotContain(secret, host.Process.Output, StringComparison.Ordinal);
        }
    }

    private async Task<JsonElement> AnswerAsync(JsonElement tokens, string query)
    {
        using var answer = await host.SendAsync(HttpMethod.Post, "/graphql", new { query }, AccessHost.Bearer(tokens));
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<JsonElement> AskAsync(JsonElement tokens, string query)
    {
        var answer = await AnswerAsync(tokens, query);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    private async Task<string?> RefusalAsync(JsonElement tokens, string query) =>
        (await AnswerAsync(tokens, query)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private async Task<string> OrganisationAsync(JsonElement tokens, string query) =>
        (await AskAsync(tokens, query)).GetProperty("organisations").GetProperty("nodes")[0].GetProperty("id").GetString() ?? "";

    private async Task<string> AddAsync(JsonElement tokens, string email, string role, string organisation)
    {
        var name = email == Email ? "张伟" : "李四";
        var added = await AskAsync(tokens, $$"""
            mutation { addPerson(input: { name: "{{name}}", email: "{{email}}", role: {{role}}, organisationId: "{{organisation}}" })
              { person { id } errors { ... on Error { message } } } }
            """);
        return added.GetProperty("addPerson").GetProperty("person").GetProperty("id").GetString() ?? "";
    }

    private async Task<string> CodeAsync(JsonElement tokens, string person)
    {
        var issued = await AskAsync(
            tokens, $$"""mutation { issueSignInCode(input: { personId: "{{person}}" }) { signInCode { code expiresAt } } }""");
        return issued.GetProperty("issueSignInCode").GetProperty("signInCode").GetProperty("code").GetString() ?? "";
    }

    private async Task<HttpStatusCode> RedeemAsync(string email, string code, string password)
    {
        using var answer = await host.PostAsync("/account/resetPassword", new { email, resetCode = code, newPassword = password });
        return answer.StatusCode;
    }
}
