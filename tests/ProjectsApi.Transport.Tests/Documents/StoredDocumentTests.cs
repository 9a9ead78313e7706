using System.Text.Json;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Documents;

/// <summary>A client sends a hash, then the document with it, and from then on the hash alone.</summary>
public sealed class StoredDocumentTests
{
    private const string Query = "{ hello }";
    private static readonly string Hash = ToyDocuments.HashOf(Query);

    [Fact]
    public async Task The_document_is_sent_once()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var unknown = await api.PostAsync(ToyDocuments.Body(Hash));
        var sent = await api.PostAsync(ToyDocuments.Body(Hash, Query));
        var known = await api.PostAsync(ToyDocuments.Body(Hash));

        Assert.Equal((400, "PersistedQueryNotFound", "HC0020"), (unknown.Status, unknown.ErrorMessage, unknown.Code));
        Assert.Equal(200, sent.Status);
        Assert.Equal("""{"data":{"hello":"你好"}}""", known.Body);
    }

    [Fact]
    public async Task Every_protocol_knows_the_document()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);
        var extensions = Uri.EscapeDataString(JsonSerializer.Serialize(new { persistedQuery = new { version = 1, sha256Hash = Hash } }));

        await socket.SendAsync($$"""{"id":"1","type":"subscribe","payload":{{ToyDocuments.Body(Hash)}}}""");
        var unknown = await socket.ReceiveAsync();
        await socket.SendAsync($$"""{"id":"2","type":"subscribe","payload":{{ToyDocuments.Body(Hash, Query)}}}""");
        var sent = await socket.ReceiveAsync();
        var got = await api.GetAsync($"/graphql?extensions={extensions}");
        var byId = await api.GetAsync($"/graphql?documentId=sha256:{Hash}");
        var byAddress = await api.GetAsync($"/graphql/persisted/{Hash}");
        var events = await api.PostAsync(ToyDocuments.Body(Hash), "text/event-stream");

        Assert.Contains("\"PersistedQueryNotFound\"", unknown, StringComparison.Ordinal);
        Assert.StartsWith("""{"type":"next","id":"2","payload":{"data":""", sent, StringComparison.Ordinal);
        Assert.All([got, byId, byAddress], answer => Assert.Equal("""{"data":{"hello":"你好"}}""", answer.Body));
        Assert.Contains("event: next\ndata: {\"data\":", events.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_hash_is_refused_with_the_right_one()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var reply = await api.PostAsync(ToyDocuments.Body(ToyDocuments.HashOf("{ other }"), Query));

        Assert.Equal((400, "HC0009"), (reply.Status, reply.Code));
        Assert.Equal(
            $"provided sha does not match query: `extensions.persistedQuery.sha256Hash` must be {Hash}.", reply.ErrorMessage);
    }

    [Theory]
    [InlineData("7", "must be an object.")]
    [InlineData("{}", "needs `version`: 1.")]
    [InlineData("""{"version":2,"sha256Hash":"ab"}""", "needs `version`: 1.")]
    [InlineData("""{"version":1}""", "needs `sha256Hash`: the SHA-256 of the document, in 64 lower-case hexadecimal digits.")]
    [InlineData("""{"version":1,"sha256Hash":"AB"}""", "needs `sha256Hash`: the SHA-256 of the document, in 64")]
    public async Task A_malformed_member_is_named(string member, string fault)
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var reply = await api.PostAsync($$$"""{"extensions":{"persistedQuery":{{{member}}}}}""");

        Assert.Equal((400, "HC0009"), (reply.Status, reply.Code));
        Assert.StartsWith($"The member `extensions.persistedQuery` {fault}", reply.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invalid_document_is_not_stored()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);
        var hash = ToyDocuments.HashOf("{ nothing }");

        await api.PostAsync(ToyDocuments.Body(hash, "{ nothing }"));

        Assert.Equal("PersistedQueryNotFound", (await api.PostAsync(ToyDocuments.Body(hash))).ErrorMessage);
    }

    [Fact]
    public async Task The_store_has_at_most_so_many_documents()
    {
        await using var api = await ToyApi.StartAsync(
            options => options.Operations = new() { StoredDocuments = 10, StoredCharacters = 1_000 }, withContract: true);
        var queries = Enumerable.Range(0, 40).Select(number => $"{{ a{number}: hello }}").ToArray();
        foreach (var query in queries)
        {
            Assert.Equal(200, (await api.PostAsync(ToyDocuments.Body(ToyDocuments.HashOf(query), query))).Status);
        }

        var kept = 0;
        foreach (var query in queries)
        {
            kept += (await api.PostAsync(ToyDocuments.Body(ToyDocuments.HashOf(query)))).Status == 200 ? 1 : 0;
        }

        Assert.InRange(kept, 1, 10);
    }

    [Fact]
    public async Task A_long_document_is_not_stored()
    {
        await using var api = await ToyApi.StartAsync(
            options => options.Operations = new() { StoredDocuments = 1, StoredCharacters = 8 }, withContract: true);

        Assert.Equal(200, (await api.PostAsync(ToyDocuments.Body(Hash, Query))).Status);
        Assert.Equal("HC0020", (await api.PostAsync(ToyDocuments.Body(Hash))).Code);
    }

    [Fact]
    public async Task A_server_that_stores_nothing_says_so()
    {
        await using var api = await ToyApi.StartAsync(
            options => options.Operations = new() { StoredDocuments = 0 }, withContract: true);

        var bare = await api.PostAsync(ToyDocuments.Body(Hash));
        var sent = await api.PostAsync(ToyDocuments.Body(Hash, Query));

        Assert.Equal(
            ("PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED"), (bare.ErrorMessage, bare.Code));
        Assert.Equal("PersistedQueryNotSupported", sent.ErrorMessage);
    }
}
