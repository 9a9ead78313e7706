using System.Net;
using System.Text;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Access;

public sealed class HeaderTests(AccessHost host) : IClassFixture<AccessHost>
{
    [Theory]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/account/manage/info")]
    [InlineData("/health/live")]
    [InlineData("/nowhere")]
    public async Task Every_response_has_security_headers(string path)
    {
        using var answer = await host.Client.GetAsync(path);

        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Contains("frame-ancestors 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_may_run_its_own_scripts_and_nothing_else()
    {
        using var folder = new HostFolder();
        var pages = Directory.CreateDirectory(Path.Combine(folder.Path, "pages"));
        pages.CreateSubdirectory("dashboard");
        await File.WriteAllTextAsync(Path.Combine(pages.FullName, "dashboard/ide.html"), "<!doctype html>");
        await using var server = HostProcess.Start(folder, new Dictionary<string, string>(), $"--webRoot={pages.FullName}");
        using var client = await server.ClientAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.TryAddWithoutValidation("Accept", "text/html");

        using var page = await client.SendAsync(request);

        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        var policy = Header(page, "Content-Security-Policy");
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Malformed_requests_are_refused_without_details_of_the_program()
    {
        using var nonsense = new StringContent("{\"email\":", Encoding.UTF8, "application/json");

        using var answer = await host.Client.PostAsync("/account/login", nonsense);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5080", true)]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://[::1]:5080", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://[::]:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://10.0.0.7:5080", false)]
    public void Only_loopback_is_this_machine(string url, bool expected)
    {
        Assert.Equal(expected, Host.Access.LoopbackAddresses.IsLoopback(url));
    }

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));
}
