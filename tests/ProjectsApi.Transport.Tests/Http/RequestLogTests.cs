using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

/// <summary>Log record of a request.</summary>
public sealed class RequestLogTests
{
    [Fact]
    public async Task It_tells_operation_hash_cost_and_errors_and_no_variable()
    {
        await using var api = await ToyApi.StartAsync(pipeline: app => app.UseRequestLogging(), withContract: true);

        await api.PostAsync(
            """{"query":"query A { hello } query B($text: String) { """
            + """echo(text: $text) }","operationName":"B","variables":{"text":"hidden"}}""");

        var line = Assert.Single(api.Log.Lines);
        Assert.Matches(
            "^Information: Method=POST Path=/graphql Status=[0-9]+ Milliseconds=[0-9.]+ OperationKind=query OperationName=B "
                + "DocumentHash=[0-9a-f]{64} ", line);
        Assert.DoesNotContain("hidden", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"query":"{ nothingHere }"}""", "OperationKind=query DocumentHash=")]
    [InlineData("""{"query":"mutation M { nothingHere }"}""", "OperationKind=mutation OperationName=M DocumentHash=")]
    [InlineData("""{"query":"query A { hello } query B { hello }"}""", "DocumentHash=")]
    [InlineData("""{"query":"{"}""", "DocumentHash=")]
    public async Task A_refused_document_is_logged_as_far_as_it_was_read(string body, string told)
    {
        await using var api = await ToyApi.StartAsync(pipeline: app => app.UseRequestLogging(), withContract: true);

        await api.PostAsync(body);

        Assert.Contains($"Milliseconds=0 {told}", Assert.Single(api.Log.Lines), StringComparison.Ordinal);
        Assert.Contains(" Errors=1 ", Assert.Single(api.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_as_long_as_a_document_is_cut_off()
    {
        await using var api = await ToyApi.StartAsync(pipeline: app => app.UseRequestLogging(), withContract: true);

        await api.QueryAsync($"query {new string('n', 5000)} {{ hello }}");

        Assert.Contains($"OperationName={new string('n', 128)} ", Assert.Single(api.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_is_refused_before_its_document_is_read_has_its_code()
    {
        await using var api = await ToyApi.StartAsync(pipeline: app => app.UseRequestLogging(), withContract: true);

        await api.PostAsync("[]");

        Assert.Contains("Status=400 Milliseconds=0 Statements=0 ErrorCode=HC0009", Assert.Single(api.Log.Lines), StringComparison.Ordinal);
    }
}
