using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Documents;

/// <summary>Requests name a document that the operator has placed in a folder.</summary>
public sealed class TrustedDocumentTests : IDisposable
{
    private readonly ToyDocuments documents = new();

    [Theory]
    [InlineData("""{"id":"hello"}""")]
    [InlineData("""{"documentId":"hello"}""")]
    [InlineData("""{"query":"","id":"hello"}""")]
    [InlineData("""{"query":null,"documentId":"hello","operationName":"Hello"}""")]
    public async Task A_post_names_its_document(string body)
    {
        await using var api = await documents.StartAsync();

        var reply = await api.PostAsync(body);

        Assert.Equal((200, """{"data":{"hello":"你好"}}"""), (reply.Status, reply.Body));
    }

    [Theory]
    [InlineData("/graphql?id=hello")]
    [InlineData("/graphql?documentId=hello&operationName=Hello")]
    [InlineData("/graphql/persisted/hello")]
    [InlineData("/graphql/persisted/hello/Hello")]
    public async Task A_get_names_its_document(string url)
    {
        await using var api = await documents.StartAsync();

        Assert.Equal("""{"data":{"hello":"你好"}}""", (await api.GetAsync(url)).Body);
    }

    [Fact]
    public async Task A_document_is_named_by_its_hash()
    {
        var hash = ToyDocuments.HashOf(ToyDocuments.Hello);
        documents.Write(hash, ToyDocuments.Hello);
        await using var api = await documents.StartAsync(TrustedOnly.Everyone);

        Assert.Equal(200, (await api.PostAsync($$"""{"documentId":"sha256:{{hash}}"}""")).Status);
        Assert.Equal(200, (await api.PostAsync(ToyDocuments.Body(hash))).Status);
    }

    [Fact]
    public async Task The_address_names_document_and_operation_and_the_body_has_the_variables()
    {
        await using var api = await documents.StartAsync();

        var posted = await api.SendAsync(new(HttpMethod.Post, "/graphql/persisted/echo/Echo")
        {
            Content = new StringContent("""{"variables":{"text":"a"}}""", System.Text.Encoding.UTF8, "application/json"),
        });
        var got = await api.GetAsync("/graphql/persisted/echo/Echo?variables={\"text\":\"b\"}");

        Assert.Equal(("""{"data":{"echo":"a"}}""", """{"data":{"echo":"b"}}"""), (posted.Body, got.Body));
    }

    [Theory]
    [InlineData("?query={hello}", "query")]
    [InlineData("?id=hello", "id")]
    [InlineData("?operationName=Echo", "operationName")]
    public async Task An_address_that_names_the_document_is_not_contradicted(string query, string member)
    {
        await using var api = await documents.StartAsync();

        var reply = await api.GetAsync("/graphql/persisted/echo/Echo" + query);

        Assert.Equal((400, "HC0009"), (reply.Status, reply.Code));
        Assert.StartsWith($"The parameter `{member}` must be absent", reply.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("../secret")]
    [InlineData("hello.graphql")]
    [InlineData("HELLO")]
    public async Task An_unknown_id_has_HotChocolates_code(string id)
    {
        await using var api = await documents.StartAsync();
        await File.WriteAllTextAsync(Path.Combine(documents.Folder, "..", "secret.graphql"), "{ hello }");

        var reply = await api.PostAsync($$"""{"id":"{{id}}"}""");
        File.Delete(Path.Combine(documents.Folder, "..", "secret.graphql"));

        Assert.Equal((400, "HC0020"), (reply.Status, reply.Code));
        Assert.StartsWith("The specified persisted operation key is invalid.", reply.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(id, reply.Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("requestedKey").GetString());
    }

    [Fact]
    public async Task A_new_file_is_found_and_a_changed_one_is_not()
    {
        await using var api = await documents.StartAsync();
        documents.Write("later", "{ later: hello }");
        documents.Write("hello", "{ changed: hello }");

        Assert.Equal("""{"data":{"later":"你好"}}""", (await api.PostAsync("""{"id":"later"}""")).Body);
        Assert.Equal("""{"data":{"hello":"你好"}}""", (await api.PostAsync("""{"id":"hello"}""")).Body);
    }

    [Fact]
    public async Task An_answer_by_address_is_kept_with_its_tag_apart_from_others()
    {
        await using var api = await documents.StartAsync();

        var first = await api.GetAsync("/graphql/persisted/asked");
        var again = await api.GetAsync("/graphql/persisted/asked", ("If-None-Match", first.Header("ETag")));
        var other = await api.GetAsync("/graphql/persisted/hello");

        Assert.Equal((200, "no-cache, private"), (first.Status, first.Header("Cache-Control")));
        Assert.Equal((304, first.Header("ETag")), (again.Status, again.Header("ETag")));
        Assert.Equal("""{"data":{"hello":"你好"}}""", other.Body);
    }

    [Fact]
    public async Task Rules_of_the_protocol_apply_to_named_documents()
    {
        documents.Write("schema", "{ __schema { queryType { name } } }");
        await using var api = await documents.StartAsync(configure: options => options.MayIntrospect = _ => false);

        Assert.Equal(405, (await api.GetAsync("/graphql/persisted/count")).Status);
        Assert.Equal("HC0046", (await api.GetAsync("/graphql/persisted/schema")).Code);
    }

    [Fact]
    public async Task Sockets_and_event_streams_name_their_documents()
    {
        await using var api = await documents.ListenAsync(TrustedOnly.Everyone);
        await using var socket = await ToySocket.InitAsync(api);

        await socket.SendAsync("""{"id":"1","type":"subscribe","payload":{"id":"hello"}}""");
        var answered = await socket.ReceiveAsync();
        await socket.ReceiveAsync();
        await socket.SubscribeAsync("2", "{ hello }");
        var refused = await socket.ReceiveAsync();
        var events = await api.PostAsync("""{"documentId":"hello"}""", "text/event-stream");

        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"hello":"你好"}}}""", answered);
        Assert.Contains("HC0067", refused, StringComparison.Ordinal);
        Assert.Contains("event: next\ndata: {\"data\":{\"hello\":\"你好\"}}", events.Body, StringComparison.Ordinal);
    }

    public void Dispose() => documents.Dispose();
}
