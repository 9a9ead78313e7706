using System.Text.Json;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Answers;

/// <summary>Answers that are kept while the version of the data is the same. Each execution answers its own request id.</summary>
public sealed class KeptAnswerTests
{
    private const string Query = """{"query":"{ requestId }"}""";
    private const string Url = "/graphql?query={requestId}";

    private readonly ToyVersions versions = new();

    [Fact]
    public async Task An_equal_request_is_answered_from_memory_until_the_data_changes()
    {
        await using var api = await versions.StartAsync();

        string?[] ids =
        [
            IdOf(await api.PostAsync(Query)), IdOf(await api.PostAsync(Query)), IdOf(await api.PostAsync(Query)),
            IdOf(await api.PostAsync(Query)),
        ];
        versions.Now = new(2, 0, 739_000);
        var after = IdOf(await api.PostAsync(Query));

        Assert.NotEqual(ids[0], ids[1]);
        Assert.Equal((ids[1], ids[1]), (ids[2], ids[3]));
        Assert.NotEqual(ids[1], after);
        Assert.Equal(after, IdOf(await api.PostAsync(Query)));
    }

    [Theory]
    [InlineData(2, 0, 739_000)]
    [InlineData(0, 0, 739_000)]
    [InlineData(1, 1, 739_000)]
    [InlineData(1, 0, 739_001)]
    public async Task Each_part_of_the_version_counts(long changes, long derived, int day)
    {
        await using var api = await versions.StartAsync();
        var first = IdOf(await api.GetAsync(Url));

        versions.Now = new(changes, derived, day);

        Assert.NotEqual(first, IdOf(await api.GetAsync(Url)));
    }

    [Fact]
    public async Task A_caller_gets_only_the_answers_of_equal_callers()
    {
        await using var api = await versions.StartAsync();

        var wang = IdOf(await api.GetAsync(Url, ToyVersions.As("王")));
        var li = IdOf(await api.GetAsync(Url, ToyVersions.As("李")));

        Assert.NotEqual(wang, li);
        Assert.Equal(wang, IdOf(await api.GetAsync(Url, ToyVersions.As("王"))));
        Assert.NotEqual(IdOf(await api.GetAsync(Url, ToyVersions.As("nobody"))), IdOf(await api.GetAsync(Url, ToyVersions.As("nobody"))));
    }

    [Theory]
    [InlineData("""{"query":"{ requestId hello }"}""")]
    [InlineData("""{"query":"{ requestId }","variables":{}}""")]
    [InlineData("""{"query":"{ requestId }","extensions":{"tenant":"a"}}""")]
    public async Task Another_request_has_another_answer(string other)
    {
        await using var api = await versions.StartAsync();
        var kept = await KeptAsync(api, Query);

        Assert.NotEqual(kept, await KeptAsync(api, other));
        Assert.Equal(kept, IdOf(await api.PostAsync(Query)));
    }

    [Fact]
    public async Task A_client_with_the_tag_gets_304_without_an_execution()
    {
        await using var api = await versions.StartAsync();
        var first = await api.GetAsync(Url);
        var tag = first.Header("ETag");

        var same = await api.GetAsync(Url, ("If-None-Match", tag));
        versions.Now = new(2, 0, 739_000);
        var changed = await api.GetAsync(Url, ("If-None-Match", tag));

        Assert.Equal((304, ""), (same.Status, same.Body));
        Assert.Equal((tag, "no-cache, private"), (same.Header("ETag"), same.Header("Cache-Control")));
        Assert.Equal(200, changed.Status);
        Assert.NotEqual(tag, changed.Header("ETag"));
    }

    [Fact]
    public async Task A_client_with_the_tag_gets_304_when_other_data_changed()
    {
        await using var api = await versions.StartAsync();
        var tag = (await api.GetAsync("/graphql?query={hello}")).Header("ETag");

        versions.Now = new(2, 0, 739_000);
        var same = await api.GetAsync("/graphql?query={hello}", ("If-None-Match", tag));

        Assert.Equal(304, same.Status);
    }

    [Fact]
    public async Task Each_coding_has_its_own_tag_and_the_same_answer()
    {
        await using var api = await versions.StartAsync();
        const string Large = "/graphql?query={large(length:5000)}";

        var plain = await api.GetAsync(Large);
        var coded = await api.GetAsync(Large, ("Accept-Encoding", "br"));

        Assert.NotEqual(plain.Header("ETag"), coded.Header("ETag"));
        Assert.Equal(("br", "Accept-Language, Accept-Encoding"), (coded.Header("Content-Encoding"), coded.Header("Vary")));
        Assert.Equal(304, (await api.GetAsync(
            Large, ("Accept-Encoding", "br"), ("If-None-Match", coded.Header("ETag")))).Status);
        Assert.Equal(200, (await api.GetAsync(
            Large, ("Accept-Encoding", "gzip"), ("If-None-Match", coded.Header("ETag")))).Status);
    }

    [Theory]
    [InlineData("""{"query":"mutation { count }"}""", 0)]
    [InlineData("""{"query":"{ failing requestId }"}""", 0)]
    [InlineData("""{"query":"{ nothing }"}""", 0)]
    [InlineData("{", 0)]
    [InlineData("""{"query":"{ unkept requestId }"}""", 0)]
    [InlineData("""{"query":"{ large(length: 3000000) requestId }"}""", 2)]
    public async Task What_is_no_lasting_answer_is_not_kept(string body, int reads)
    {
        await using var api = await versions.StartAsync();

        var answers = new[] { await api.PostAsync(body), await api.PostAsync(body), await api.PostAsync(body) };

        Assert.Equal(reads, versions.Reads);
        Assert.DoesNotContain(api.Log.Lines, line => line.Contains("IsKept", StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.Equal(answers[0].Status, answer.Status));
    }

    [Fact]
    public async Task An_answer_by_get_that_is_not_kept_is_not_stored_by_the_client()
    {
        await using var api = await versions.StartAsync();

        var answer = await api.GetAsync("/graphql?query={unkept}");

        Assert.Equal(("no-store", null), (answer.Header("Cache-Control"), answer.Header("ETag")));
    }

    [Fact]
    public async Task The_operator_may_keep_no_answers()
    {
        await using var api = await versions.StartAsync(options => options.KeptAnswers.MaxBytes = 0);

        Assert.NotEqual(IdOf(await api.GetAsync(Url)), IdOf(await api.GetAsync(Url)));
        Assert.Equal(0, versions.Reads);
    }

    [Fact]
    public async Task A_request_that_asks_for_its_cost_is_executed()
    {
        await using var api = await versions.StartAsync();

        var first = await api.GetAsync(Url, ("GraphQL-Cost", "report"));

        Assert.NotEqual(IdOf(first), IdOf(await api.GetAsync(Url, ("GraphQL-Cost", "report"))));
    }

    [Fact]
    public async Task An_unknown_version_is_logged_and_the_request_is_executed()
    {
        await using var api = await versions.StartAsync();
        var before = IdOf(await api.GetAsync(Url));

        versions.Now = null;
        var unknown = IdOf(await api.GetAsync(Url));

        Assert.NotEqual(before, unknown);
        Assert.Contains(
            api.Log.Lines, line => line.StartsWith("Warning: The version of the data cannot be read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_kept_answer_costs_what_its_execution_cost()
    {
        await using var api = await versions.StartAsync();
        await api.GetAsync(Url);
        await api.GetAsync(Url);

        Assert.Equal(2, versions.Paid.Count);
        Assert.Equal(versions.Paid[0], versions.Paid[1]);

        versions.Wait = TimeSpan.FromSeconds(7);
        var refused = await api.GetAsync(Url);

        Assert.Equal((429, "7"), (refused.Status, refused.Header("Retry-After")));
    }

    [Fact]
    public async Task The_log_shows_the_operation_and_that_its_answer_was_kept()
    {
        await using var api = await versions.StartAsync();
        await api.GetAsync("/graphql?query=query Wall {hello}");
        await api.GetAsync("/graphql?query=query Wall {hello}");

        var (executed, kept) = (api.Log.Lines.ElementAt(0), api.Log.Lines.ElementAt(1));

        Assert.DoesNotContain("IsKept", executed, StringComparison.Ordinal);
        Assert.Contains("IsKept", kept, StringComparison.Ordinal);
        Assert.Contains("Wall", kept, StringComparison.Ordinal);
    }

    private static async Task<string?> KeptAsync(ToyApi api, string body)
    {
        await api.PostAsync(body);
        var kept = IdOf(await api.PostAsync(body));
        Assert.Equal(kept, IdOf(await api.PostAsync(body)));
        return kept;
    }

    private static string? IdOf(ApiResponse answer)
    {
        using var json = JsonDocument.Parse(answer.Body);
        return json.RootElement.GetProperty("data").GetProperty("requestId").GetString();
    }
}
