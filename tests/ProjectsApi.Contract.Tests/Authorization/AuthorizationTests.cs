using System.Security.Claims;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Tests.Authorization;

public sealed class AuthorizationTests : IDisposable
{
    private readonly Keyring keyring = new();
    private readonly ServiceProvider services;

    public AuthorizationTests()
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<IAccessPolicy>(keyring);
        collection.AddGraphQLContract();
        collection.AddSingleton<ISchema, VaultSchema>();
        services = collection.BuildServiceProvider();
    }

    [Fact]
    public async Task A_field_out_of_bounds_is_null_with_its_code_and_the_rest_is_answered()
    {
        Assert.Equal(
            """{"errors":[{"message":"The current user is not authorized to access this resource.","locations":["""
                + """{"line":1,"column":8}],"path":["vault"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}],"data":"""
                + """{"door":"open","vault":null}}""",
            await AskAsync("{ door vault }", null));
        Assert.Equal(
            """{"errors":[{"message":"The current user is not authorized to access this resource.","locations":["""
                + """{"line":1,"column":8}],"path":["vault"],"extensions":{"code":"AUTH_NOT_AUTHORIZED","requires":"""
                + """["VAULT_KEEPER","ADMINISTRATOR"]}}],"data":{"door":"open","vault":null}}""",
            await AskAsync("{ door vault }", "ann"));
    }

    [Theory]
    [InlineData("{ a: vault }")]
    [InlineData("{ ... { vault } }")]
    [InlineData("query($yes: Boolean = true) { vault @include(if: $yes) }")]
    [InlineData("{ ...F } fragment F on Query { ... on Query { vault } }")]
    [InlineData("{ thing { ... on Jewel { colour } } }")]
    [InlineData("{ thing { ... on Jewel { label } } }")]
    [InlineData("{ shown(closeUp: \"ring\") }")]
    [InlineData("query($c: String = \"ring\") { shown(closeUp: $c) }")]
    public async Task No_way_leads_around_a_permission_and_each_is_open_with_it(string query)
    {
        Keys("bob", "vault", "jewels", "labels", "close");

        Assert.Contains("AUTH_NOT_AUTHORIZED", await AskAsync(query, "ann"), StringComparison.Ordinal);
        Assert.DoesNotContain("errors", await AskAsync(query, "bob"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_permission_of_a_field_wins_over_that_of_its_type()
    {
        Keys("ann", "jewels");
        Keys("bob", "labels");

        Assert.Contains(
            "\"data\":{\"thing\":{\"colour\":\"red\",\"label\":null}}", await AskAsync(
                "{ thing { ... on Jewel { colour label } } }", "ann"), StringComparison.Ordinal);
        Assert.Contains(
            "\"data\":{\"thing\":{\"colour\":null,\"label\":\"no. 7\"}}", await AskAsync(
                "{ thing { ... on Jewel { colour label } } }", "bob"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_may_not_be_null_takes_its_parent_along()
    {
        Assert.EndsWith("\"data\":null}", await AskAsync("{ door lock }", "ann"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_argument_that_is_not_given_needs_nothing()
    {
        Assert.Equal("""{"data":{"shown":"a picture"}}""", await AskAsync("{ shown }", null));
    }

    [Fact]
    public async Task A_known_document_is_judged_anew_for_each_caller()
    {
        Keys("bob", "vault");
        const string Query = "{ vault }";

        var answers = new List<string>();
        foreach (var caller in new[] { "bob", "ann", null, "bob" })
        {
            answers.Add(await AskAsync(Query, caller));
        }

        Assert.Equal([true, false, false, true], answers.Select(answer => answer.Contains("gold", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_subscription_is_not_opened_without_permission_and_stays_open_only_with_it()
    {
        Keys("bob", "vault");

        var refused = await RunAsync("subscription { openings }", "ann");
        var opened = await RunAsync("subscription { openings }", "bob");

        Assert.Equal("AUTH_NOT_AUTHORIZED", Assert.Single(refused.Errors ?? []).Code);
        var stream = Assert.IsType<ResponseStream>(
            Assert.Single(opened.Streams ?? new Dictionary<string, IObservable<ExecutionResult>>()).Value);
        await using var events = stream.Responses.GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        Assert.Null(events.Current.Errors);
        keyring.Keys.Clear();
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("AUTH_NOT_AUTHORIZED", Assert.Single(events.Current.Errors ?? []).Code);
        // Two operations and two events.
        Assert.Equal(4, keyring.Entered);
    }

    [Fact]
    public async Task Without_a_policy_nothing_that_needs_permission_is_open()
    {
        var collection = new ServiceCollection();
        collection.AddGraphQLContract();
        collection.AddSingleton<ISchema, VaultSchema>();
        using var bare = collection.BuildServiceProvider();

        Assert.Contains("AUTH_NOT_AUTHENTICATED", await TextAsync(bare, "{ vault }", "bob"), StringComparison.Ordinal);
    }

    public void Dispose() => services.Dispose();

    private void Keys(string caller, params string[] permissions) =>
        keyring.Keys.UnionWith(permissions.Select(permission => (caller, permission)));

    private Task<string> AskAsync(string query, string? caller) => TextAsync(services, query, caller);

    private Task<ExecutionResult> RunAsync(string query, string? caller) => RunAsync(services, query, caller);

    private static async Task<string> TextAsync(ServiceProvider from, string query, string? caller) =>
        from.GetRequiredService<IGraphQLTextSerializer>().Serialize(await RunAsync(from, query, caller));

    private static Task<ExecutionResult> RunAsync(ServiceProvider from, string query, string? caller) =>
        from.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Query = query,
            Schema = from.GetRequiredService<ISchema>(),
            RequestServices = from,
            UserContext = new RequestContext("r-1"),
            User = caller is null ? null : new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, caller)], "test")),
        });
}
