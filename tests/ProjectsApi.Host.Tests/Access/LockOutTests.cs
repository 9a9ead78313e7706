using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Host.Access.Endpoints;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>Guesses are slow, reveal no account and lock nobody out.</summary>
public sealed class LockOutTests(AccessHost host) : IClassFixture<AccessHost>
{
    private const string Wrong = "Wrong-horse-7";

    [Fact]
    public async Task Responses_do_not_reveal_whether_an_account_exists_or_is_locked()
    {
        const string Other = "qian.hao@example.cn";
        await AccessHost.CreateAdministratorAsync(host.Folder, AccessHost.Password, Other);

        var known = await GuessesAsync(Other, times: 8);
        var unknown = await GuessesAsync("nobody@example.cn", times: 8);

        Assert.Equal(8, known.Count);
        Assert.Equal(known, unknown);
        Assert.Single(known.Distinct());
    }

    [Fact]
    public async Task After_five_failures_the_right_password_is_refused_from_there_and_accepted_from_elsewhere()
    {
        const string Other = "li.na@example.cn";
        await AccessHost.CreateAdministratorAsync(host.Folder, AccessHost.Password, Other);
        await GuessesAsync(Other, times: 5);

        using var here = await host.PostAsync("/account/login", new { email = Other, password = AccessHost.Password });
        using var elsewhere = From("127.0.0.2");
        using var there = await elsewhere.PostAsJsonAsync("/account/login", new { email = Other, password = AccessHost.Password });

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.OK], [here.StatusCode, there.StatusCode]);
        Assert.Equal(
            1L, await host.Folder.ExecuteAsync(
                $"SELECT count(*) FROM \"AccessEvents\" WHERE \"Kind\" = {(int)AccessEventKind.LockedOut} AND \"PersonId\" = (SELECT "
                    + $"\"Id\" FROM \"People\" WHERE \"Email\" = '{Other}')"));
    }

    [Fact]
    public async Task A_device_that_has_signed_in_before_is_not_locked_out_by_others_at_the_same_address()
    {
        const string Other = "sun.yi@example.cn";
        await AccessHost.CreateAdministratorAsync(host.Folder, AccessHost.Password, Other);
        using var first = await host.PostAsync("/account/login", new { email = Other, password = AccessHost.Password });
        var device = ("Cookie", first.Headers.GetValues("Set-Cookie")
            .Single(cookie => cookie.StartsWith("ProjectsApi.Device=", StringComparison.Ordinal)).Split(';')[0]);
        await GuessesAsync(Other, times: 8);

        using var stranger = await host.PostAsync("/account/login", new { email = Other, password = AccessHost.Password });
        using var known = await host.SendAsync(
            HttpMethod.Post, "/account/login", new { email = Other, password = AccessHost.Password }, device);
        // A device is known only for the account that signed in from it.
        using var another = await host.SendAsync(
            HttpMethod.Post, "/account/login", new { email = Other, password = AccessHost.Password },
            ("Cookie", "ProjectsApi.Device=AAAA"));

        Assert.Equal(
            [HttpStatusCode.Unauthorized, HttpStatusCode.OK, HttpStatusCode.Unauthorized],
            [stranger.StatusCode, known.StatusCode, another.StatusCode]);
    }

    [Fact]
    public async Task Many_guesses_at_once_are_no_more_than_five()
    {
        const string Other = "zheng.bo@example.cn";
        await AccessHost.CreateAdministratorAsync(host.Folder, AccessHost.Password, Other);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => host.PostAsync("/account/login", new { email = Other, password = Wrong })));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode));
        Assert.Equal(5L, await host.Folder.ExecuteAsync(
            $"SELECT count(*) FROM \"AccessEvents\" "
            + $"WHERE \"Kind\" IN ({(int)AccessEventKind.SignInFailed}, {(int)AccessEventKind.LockedOut}) "
            + $"AND \"PersonId\" = (SELECT \"Id\" FROM \"People\" WHERE \"Email\" = '{Other}')"));
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public void An_account_that_there_is_not_costs_one_comparison_like_one_that_there_is()
    {
        var hasher = new CountingHasher();
        var check = new PasswordCheck(hasher);
        var account = new Account();
        account.PasswordHash = hasher.HashPassword(account, AccessHost.Password);

        Assert.True(check.Matches(account, AccessHost.Password));
        Assert.False(check.Matches(account, Wrong));
        Assert.False(check.Matches(null, Wrong));
        Assert.False(check.Matches(new Account(), Wrong));

        Assert.Equal(4, hasher.Compared);
    }

    [Theory]
    // Failures from this origin and from elsewhere, minutes ago; failures left.
    [InlineData(0, 0, 1, false, 5)]
    [InlineData(4, 0, 1, false, 1)]
    [InlineData(5, 0, 1, false, 0)]
    [InlineData(5, 0, 5, false, 5)]
    [InlineData(0, 49, 1, false, 1)]
    [InlineData(0, 50, 1, false, 0)]
    [InlineData(0, 50, 1, true, 5)]
    [InlineData(0, 50, 15, false, 5)]
    [InlineData(5, 0, 1, true, 0)]
    public void Failures_are_counted_by_origin_and_by_account_and_forgotten(
        int here, int elsewhere, int minutesAgo, bool byDevice, int left)
    {
        var now = new DateTime(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);
        var origin = byDevice ? SignInRules.OriginOf(Guid.NewGuid()) : "192.0.2.1";
        var at = now.AddMinutes(-minutesAgo);
        List<AccessEvent> recent =
        [
            .. Enumerable.Range(0, here).Select(_ => Event(AccessEventKind.SignInFailed, origin, at)),
            .. Enumerable.Range(0, elsewhere).Select(number => Event(AccessEventKind.SecondFactorFailed, $"198.51.100.{number}", at)),
        ];

        Assert.Equal(left, SignInRules.FailuresLeft(recent, origin, now));
    }

    [Fact]
    public void A_success_ends_the_count_of_its_own_origin_alone()
    {
        var now = new DateTime(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);
        List<AccessEvent> recent =
        [
            Event(AccessEventKind.SignedIn, "192.0.2.1", now.AddMinutes(-1)),
            .. Enumerable.Range(0, 4).Select(_ => Event(AccessEventKind.SignInFailed, "192.0.2.1", now.AddMinutes(-2))),
            .. Enumerable.Range(0, 3).Select(_ => Event(AccessEventKind.SignInFailed, "192.0.2.2", now.AddMinutes(-2))),
        ];

        Assert.Equal(5, SignInRules.FailuresLeft(recent, "192.0.2.1", now));
        Assert.Equal(2, SignInRules.FailuresLeft(recent, "192.0.2.2", now));
    }

    private static AccessEvent Event(AccessEventKind kind, string origin, DateTime at) => new() { Kind = kind, Origin = origin, At = at };

    private async Task<IReadOnlyList<string>> GuessesAsync(string email, int times)
    {
        var told = new List<string>();
        for (var i = 0; i < times; i++)
        {
            using var answer = await host.PostAsync("/account/login", new { email, password = Wrong });
            var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
            told.Add($"{(int)answer.StatusCode} {problem.GetProperty("title")} {problem.GetProperty("detail")}");
        }

        return told;
    }

    // On Linux all of 127.0.0.0/8 is loopback.
    private HttpClient From(string address) => new(new SocketsHttpHandler
    {
        UseCookies = false,
        ConnectCallback = async (context, token) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
            await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, token);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    { BaseAddress = host.Client.BaseAddress };

    private sealed class CountingHasher : PasswordHasher<Account>
    {
        public int Compared { get; private set; }

        public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Compared++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
