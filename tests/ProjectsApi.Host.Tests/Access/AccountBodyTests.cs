using System.Net;
using System.Text;
using System.Text.Json;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>No body sent to /account causes a server error, a cached response or an error in the log.</summary>
public sealed class AccountBodyTests(AccessHost host) : IClassFixture<AccessHost>
{
    private static readonly string[] Paths = ["login", "refresh", "resetPassword"];

    private static readonly string[] Nonsense =
    [
        "null", "[]", "7", "\"x\"", "{", "{}", "",
        "{\"email\":null,\"password\":null,\"refreshToken\":null,\"resetCode\":null,\"newPassword\":null}",
        "{\"email\":7,\"password\":7,\"refreshToken\":7}", "{\"email\":{},\"refreshToken\":[]}",
        "{\"email\":\"a\\u0000b@example.cn\",\"password\":\"a\\u0000b\","
        + "\"refreshToken\":\"\\u0000\",\"resetCode\":\"\\u0000\",\"newPassword\":\"\\u0000\"}",
        "{\"email\":\"\\ud800@example.cn\",\"password\":\"\\ud800\",\"refreshToken\":\"\\ud800\"}", "[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]",
        "{\"email\":\"wang.fang@example.cn\",\"password\":null,\"resetCode\":null,\"newPassword\":\"Correct-horse-7\"}",
        "{\"email\":null,\"password\":\"Correct-horse-7\",\"resetCode\":\"AAAA\",\"newPassword\":null}",
    ];

    public static TheoryData<string, string> Bodies
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var path in Paths)
            {
                foreach (var body in Nonsense)
                {
                    data.Add(path, body);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task An_invalid_body_is_a_problem_document(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var answer = await host.Client.PostAsync($"/account/{path}", content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        AssertNoErrorInTheLog();
    }

    [Theory]
    [InlineData("manage/info", "{\"newPassword\":\"Another-horse-8\"}", "oldPassword")]
    [InlineData("manage/info", "{\"newEmail\":\"other@example.cn\"}", "newEmail")]
    [InlineData("manage/info", "null", null)]
    [InlineData("manage/2fa", "{\"enable\":true}", "twoFactorCode")]
    [InlineData("manage/2fa", "{\"enable\":true,\"twoFactorCode\":\"x\"}", "twoFactorCode")]
    [InlineData("manage/2fa", "{\"enable\":\"yes\"}", null)]
    [InlineData("manage/2fa", "null", null)]
    public async Task An_invalid_body_of_an_authenticated_caller_is_a_problem_document(string path, string body, string? member)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post, $"/account/{path}")
        { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        var (name, value) = AccessHost.Bearer(await host.SignInAsync());
        request.Headers.TryAddWithoutValidation(name, value);

        using var answer = await host.Client.SendAsync(request);

        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True(member is null || problem.GetProperty("errors").TryGetProperty(member, out _), problem.ToString());
        AssertNoErrorInTheLog();
    }

    [Fact]
    public async Task A_body_that_is_too_large_or_no_json_is_refused()
    {
        using var large = new StringContent($"{{\"email\":\"{new string('a', 20_000)}\"}}", Encoding.UTF8, "application/json");
        using var form = new FormUrlEncodedContent([new("email", "a")]);

        using var tooLarge = await host.Client.PostAsync("/account/login", large);
        using var noJson = await host.Client.PostAsync("/account/login", form);

        Assert.Equal([HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.UnsupportedMediaType], [tooLarge.StatusCode, noJson.StatusCode]);
        AssertNoErrorInTheLog();
    }

    [Theory]
    [InlineData("GET", "confirmEmail?userId=x&code=y")]
    [InlineData("POST", "resendConfirmationEmail")]
    [InlineData("POST", "forgotPassword")]
    [InlineData("POST", "register")]
    public async Task Endpoints_without_a_function_do_not_exist(string method, string path)
    {
        using var answer = await host.SendAsync(
            new HttpMethod(method), $"/account/{path}", method == "POST" ? new { email = "a@example.cn" } : null);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task No_answer_of_account_is_kept_by_anybody()
    {
        var tokens = await host.SignInAsync();
        HttpResponseMessage[] answers =
        [
            await host.PostAsync("/account/login", new { email = AccessHost.Email, password = AccessHost.Password }),
            await host.PostAsync("/account/login?useCookies=true", new { email = AccessHost.Email, password = AccessHost.Password }),
            await host.PostAsync("/account/login", new { email = AccessHost.Email, password = "wrong" }),
            await host.PostAsync("/account/refresh", new { refreshToken = tokens.GetProperty("refreshToken").GetString() }),
            await host.SendAsync(HttpMethod.Get, "/account/manage/info", null),
            await host.SendAsync(HttpMethod.Get, "/account/manage/info", null, AccessHost.Bearer(tokens)),
            await host.SendAsync(HttpMethod.Post, "/account/manage/2fa", new { }, AccessHost.Bearer(tokens)),
        ];

        Assert.All(answers, answer => Assert.True(answer.Headers.CacheControl?.NoStore, answer.RequestMessage?.RequestUri?.ToString()));
        Assert.All(answers, answer => Assert.NotEmpty(answer.Headers.GetValues("X-Request-Id")));
        Array.ForEach(answers, answer => answer.Dispose());
    }

    private void AssertNoErrorInTheLog() => Assert.DoesNotContain("\"LogLevel\":\"Error\"", host.Process.Output, StringComparison.Ordinal);
}
