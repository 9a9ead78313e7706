using System.Net.Http.Json;
using System.Text.RegularExpressions;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>Accounts of a new register.</summary>
public sealed partial class FirstAccountsTests : IDisposable
{
    private static readonly Dictionary<string, string> Development = new() { ["ASPNETCORE_ENVIRONMENT"] = "Development" };

    private readonly HostFolder folder = new();

    [Fact]
    public async Task An_operator_makes_the_first_administrator_of_every_organisation_that_has_none_above()
    {
        var made = await AccessHost.CreateAdministratorAsync(folder, AccessHost.Password, AccessHost.Email);

        Assert.Equal((0, ""), (made.Code, made.Errors));
        Assert.Equal(
            await CountAsync("\"Organisations\" WHERE \"ParentId\" IS NULL"), await CountAsync("\"RoleGrants\" WHERE \"Role\" = 5"));
        Assert.Equal(
            1L, await CountAsync("\"People\" p JOIN \"Accounts\" a ON a.\"Id\" = p.\"Id\" AND p.\"Email\" = 'wang.fang@example.cn'"));
        Assert.Equal(0L, await CountAsync($"\"Accounts\" WHERE \"PasswordHash\" LIKE '%{AccessHost.Password}%'"));
    }

    [Fact]
    public async Task One_organisation_can_be_named_by_its_code()
    {
        var made = await AccessHost.CreateAdministratorAsync(folder, AccessHost.Password, AccessHost.Email, "--organisation", "410171");

        Assert.Equal(0, made.Code);
        Assert.Equal(
            1L, await CountAsync(
                "\"RoleGrants\" g JOIN \"Organisations\" o ON o.\"Id\" = g.\"OrganisationId\" AND o.\"RegionCode\" = '410171'"));
    }

    [Theory]
    [InlineData("short", "王芳", "Passwords must be at least 10 characters.")]
    [InlineData("", "王芳", "reads the password from standard input")]
    public async Task An_invalid_password_creates_no_account(string password, string name, string reason)
    {
        var refused = await AccessHost.CreateAdministratorAsync(folder, password, AccessHost.Email, "--name", name);

        Assert.Equal(1, refused.Code);
        Assert.Contains(reason, refused.Errors, StringComparison.Ordinal);
        Assert.Equal(0L, await CountAsync("\"People\""));
    }

    [Fact]
    public async Task An_address_signs_in_one_person_only()
    {
        await AccessHost.CreateAdministratorAsync(folder, AccessHost.Password, AccessHost.Email);

        var again = await AccessHost.CreateAdministratorAsync(folder, AccessHost.Password, AccessHost.Email.ToUpperInvariant());

        Assert.Equal(1, again.Code);
        Assert.Contains("already taken", again.Errors, StringComparison.Ordinal);
        Assert.Equal(1L, await CountAsync("\"People\""));
    }

    [Fact]
    public async Task An_empty_register_gets_its_first_organisation_too()
    {
        string[] empty = ["--Seeding:SampleData=false"];

        var unnamed = await AccessHost.CreateAdministratorAsync(folder, AccessHost.Password, AccessHost.Email, empty);
        var named = await AccessHost.CreateAdministratorAsync(
            folder, AccessHost.Password, AccessHost.Email, [.. empty, "--organisation", "某开发区"]);

        Assert.Contains("name the first one with --organisation", unnamed.Errors, StringComparison.Ordinal);
        Assert.Equal((0, ""), (named.Code, named.Errors));
        Assert.Equal("某开发区", await folder.ExecuteAsync("SELECT \"Name\" FROM \"Organisations\""));
    }

    [Fact]
    public async Task Development_with_sample_data_has_an_account_for_each_role_whose_password_is_logged_once()
    {
        var told = new List<(string Email, string Password)>();
        await using (var first = HostProcess.Start(folder, Development))
        {
            await first.LineAsync("Demo person Administrator: ");
            told.AddRange(Told().Matches(first.Output).Select(match => (match.Groups[1].Value, match.Groups[2].Value)));
        }

        await using var second = HostProcess.Start(folder, Development);
        using var client = await second.ClientAsync();
        Assert.Equal(5, told.Count);
        foreach (var (email, password) in told)
        {
            using var answer = await client.PostAsJsonAsync("/account/login", new { email, password });
            Assert.True(answer.IsSuccessStatusCode, email);
        }

        Assert.DoesNotContain("Demo person", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_Development_there_are_no_demo_accounts()
    {
        await using var host = HostProcess.Start(folder, new Dictionary<string, string>());
        using var client = await host.ClientAsync();

        Assert.Equal(0L, await CountAsync("\"Accounts\""));
    }

    public void Dispose() => folder.Dispose();

    [GeneratedRegex("Demo person [A-Za-z]+: ([^ ]+) ([^ ]+) ")]
    private static partial Regex Told();

    private Task<object?> CountAsync(string what) => folder.ExecuteAsync($"SELECT count(*) FROM {what}");
}
