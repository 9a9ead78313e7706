using System.Text;
using System.Text.Json;
using ProjectsApi.Transport.Tests.Streams;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

/// <summary>Content codings of answers and of the schema text.</summary>
public sealed class CompressionTests
{
    private const string Browser = "gzip, deflate, br, zstd";

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("gzip", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("br", "br")]
    [InlineData(Browser, "br")]
    [InlineData("deflate, zstd", null)]
    [InlineData("br;q=0.5, gzip", "gzip")]
    [InlineData("gzip;q=0", null)]
    [InlineData("gzip;q=0, br", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("*", "br")]
    [InlineData("*;q=0", null)]
    [InlineData("identity", null)]
    [InlineData("identity, gzip;q=0.5", null)]
    [InlineData("identity;q=0.5, gzip", "gzip")]
    [InlineData("identity;q=0, gzip;q=0.1", "gzip")]
    [InlineData("identity;q=0, *;q=0", null)]
    [InlineData("gzip;q=abc", null)]
    public async Task A_large_answer_has_the_coding_that_the_client_prefers(string? accepted, string? coding)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);

        var answer = await PostAsync(api, "{ large(length: 5000) }", accepted);

        Assert.Equal(coding, answer.Coding);
        Assert.Equal(5000, Data(answer).GetProperty("large").GetString()?.Length);
    }

    [Theory]
    [InlineData(100, "application/json", Browser, null)]
    [InlineData(900, "application/graphql-response+json", Browser, null)]
    [InlineData(100, "application/json", "gzip, identity;q=0", "gzip")]
    [InlineData(1100, "application/json", Browser, "br")]
    [InlineData(1100, "application/graphql-response+json", "gzip", "gzip")]
    [InlineData(60_000, "application/json", "gzip", "gzip")]
    [InlineData(70_000, "application/json", Browser, "br")]
    [InlineData(3_000_000, "application/graphql-response+json", Browser, "br")]
    [InlineData(3_000_000, "application/json", "gzip", "gzip")]
    [InlineData(3_000_000, "application/json", null, null)]
    [InlineData(5000, "text/event-stream", Browser, null)]
    public async Task The_decoded_answer_is_the_plain_one(int length, string type, string? accepted, string? coding)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        var query = $$"""{ large(length: {{length}}) hello }""";

        var plain = await PostAsync(api, query, null, type);
        var answer = await PostAsync(api, query, accepted, type);

        Assert.Equal(coding, answer.Coding);
        Assert.Equal(plain.Body, answer.Body);
        Assert.Equal(type, answer.Message.Content.Headers.ContentType?.MediaType);
        Assert.Equal(coding is not null, answer.Message.Headers.Vary.Contains("Accept-Encoding"));
        Assert.True(coding is null || answer.Coded.Length < answer.Body.Length + 40);
    }

    [Fact]
    public async Task An_answer_to_a_mutation_is_plain()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        var alias = new string('a', 1500);

        var answer = await PostAsync(api, $$"""mutation { {{alias}}: count }""", Browser);

        Assert.Null(answer.Coding);
        Assert.Equal(1, Data(answer).GetProperty(alias).GetInt32());
    }

    [Fact]
    public async Task A_refused_document_is_plain()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);

        var answer = await PostAsync(api, $$"""{ {{new string('a', 1500)}} }""", Browser);

        Assert.Null(answer.Coding);
    }

    [Fact]
    public async Task The_operator_may_switch_compression_off_or_move_its_limit()
    {
        await using var off = await ToyApi.ListenAsync(options => options.Compression.Answers = false);
        await using var late = await ToyApi.ListenAsync(options => options.Compression.LeastBytes = 10_000);

        Assert.Null((await PostAsync(off, "{ large(length: 50000) }", Browser)).Coding);
        Assert.Null((await PostAsync(late, "{ large(length: 9000) }", Browser)).Coding);
        Assert.Equal("br", (await PostAsync(late, "{ large(length: 10000) }", Browser)).Coding);
    }

    [Fact]
    public async Task An_event_arrives_before_the_next_one_is_published()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        api.Client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", Browser);
        using var stream = await ToyStream.PostAsync(api, "subscription { news }");
        await api.News.HasSubscribersAsync(1);

        foreach (var text in (string[])["一", "二"])
        {
            api.News.Publish(text);
            Assert.Contains(text, (await stream.NextAsync())?.Data, StringComparison.Ordinal);
        }

        Assert.Empty(stream.Message.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Each_coding_of_the_schema_has_its_own_tag_and_is_revalidated_by_it()
    {
        var text = string.Concat(Enumerable.Range(0, 500).Select(number => $"type T{number} {{ name: String }}\n"));
        await using var api = await ToyApi.ListenAsync(options => options.Sdl = _ => text);
        var tags = new HashSet<string?>();

        foreach (var coding in (string?[])[null, "gzip", "br"])
        {
            var full = await Decoded.GetAsync(api, "/graphql?sdl", coding);
            var known = await Decoded.GetAsync(api, "/graphql/schema", coding, ("If-None-Match", full.Tag ?? ""));
            using var head = new HttpRequestMessage(HttpMethod.Head, "/graphql/schema");
            var length = (await Decoded.SendAsync(api, head, coding)).Message.Content.Headers.ContentLength;

            Assert.Equal((coding, text), (full.Coding, Encoding.UTF8.GetString(full.Body)));
            Assert.Equal((304, full.Tag), ((int)known.Message.StatusCode, known.Tag));
            Assert.Equal(full.Coded.Length, length);
            Assert.Equal("Accept-Encoding", Assert.Single(full.Message.Headers.Vary));
            Assert.Equal("Accept-Encoding", Assert.Single(known.Message.Headers.Vary));
            Assert.True(tags.Add(full.Tag));
        }
    }

    private static Task<Decoded> PostAsync(ToyApi api, string query, string? acceptEncoding, string accept = "application/json") =>
        Decoded.SendAsync(
            api,
            new HttpRequestMessage(HttpMethod.Post, "/graphql")
            {
                Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json"),
            },
            acceptEncoding,
            ("Accept", accept));

    private static JsonElement Data(Decoded answer) => JsonDocument.Parse(answer.Body).RootElement.GetProperty("data");
}
