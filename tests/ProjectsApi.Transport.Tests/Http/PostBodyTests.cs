using System.Text;
using GraphQL;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

public sealed class PostBodyTests
{
    [Theory]
    [InlineData("""{"query":"{ hello }","query":"{ hello }"}""", "query")]
    [InlineData("""{"query":"{ hello }","qu\u0065ry":"{ hello }"}""", "query")]
    [InlineData("""{"query":"{ hello }","variables":null,"variables":{}}""", "variables")]
    [InlineData("""{"query":"{ hello }","variables":{"a":1,"a":2}}""", "a")]
    [InlineData("""{"query":"{ hello }","variables":{"a":{"deep":[{"b":1,"b":1}]}}}""", "b")]
    [InlineData("""{"query":"{ hello }","extensions":{"e":1,"\u0065":2}}""", "e")]
    [InlineData("""{"query":"{ hello }","other":1,"other":1}""", "other")]
    [InlineData("""{"query":"{ hello }","other":{"名":1,"名":2}}""", "名")]
    public async Task A_repeated_json_key_is_refused_by_name(string body, string key)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.PostAsync(body);

        Assert.Equal((400, "HC0009"), (reply.Status, reply.Code));
        Assert.Equal($"The JSON key `{key}` occurs more than once in the same object.", reply.ErrorMessage);
    }

    [Theory]
    [InlineData("""{"query":1}""", "query", "a string")]
    [InlineData("""{"query":["{ hello }"]}""", "query", "a string")]
    [InlineData("""{"query":"{ hello }","operationName":{}}""", "operationName", "a string")]
    [InlineData("""{"query":"{ hello }","variables":"{}"}""", "variables", "an object")]
    [InlineData("""{"query":"{ hello }","variables":[{}]}""", "variables", "an object")]
    [InlineData("""{"query":"{ hello }","extensions":false}""", "extensions", "an object")]
    [InlineData("""{"id":7}""", "id", "a string")]
    [InlineData("""{"id":"a","documentId":"b"}""", "documentId", "absent: the document is named already")]
    public async Task A_parameter_of_the_wrong_type_is_refused_by_name(string body, string parameter, string expected)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.PostAsync(body);

        Assert.Equal((400, "HC0009"), (reply.Status, reply.Code));
        Assert.Equal($"The parameter `{parameter}` must be {expected}.", reply.ErrorMessage);
    }

    [Theory]
    [InlineData("""{"query":"{ hello }","operationName":null,"variables":null,"extensions":null,"id":null}""")]
    [InlineData("""{"surplus":{"a":[1,2.5,true,null]},"query":"{ hello }","batch":[]}""")]
    [InlineData("""{"qu\u0065ry":"{ h\u0065llo }"}""")]
    [InlineData(" \r\n\t{\"query\":\"{ hello }\"}\n ")]
    public async Task Null_parameters_and_unknown_members_do_not_disturb(string body)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.PostAsync(body);

        Assert.Equal((200, "{\"data\":{\"hello\":\"\\u4F60\\u597D\"}}"), (reply.Status, reply.Body));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"query":null}""")]
    [InlineData("""{"query":""}""")]
    [InlineData("""{"query":"","id":""}""")]
    [InlineData("""{"variables":{}}""")]
    public async Task A_request_without_a_document_is_refused(string body)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.PostAsync(body);

        Assert.Equal((400, "HC0011"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("", "HC0009", "The GraphQL request is empty.")]
    [InlineData("null", "HC0009", "The GraphQL request must be a JSON object.")]
    [InlineData("\"{ hello }\"", "HC0009", "The GraphQL request must be a JSON object.")]
    [InlineData("{ hello }", "HC0011", "The request body is not valid JSON (line 1, byte 3).")]
    [InlineData("{\"query\":\n\"{ hello }\",}", "HC0011", "The request body is not valid JSON (line 2, byte 13).")]
    [InlineData("{\"query\":\"{ hello }\"} {}", "HC0011", "The request body is not valid JSON (line 1, byte 23).")]
    [InlineData("{\"query\":\"{ hello }\"", "HC0011", "The request body is not valid JSON (line 1, byte 21).")]
    [InlineData("{\"query\":\"{ hello }\"/**/}", "HC0011", "The request body is not valid JSON (line 1, byte 21).")]
    [InlineData("   ", "HC0011", "The request body is not valid JSON (line 1, byte 4).")]
    [InlineData("{\"query\":\"\\ud800\"}", "HC0011", "A JSON string holds half of a surrogate pair.")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{\"a\":\"\\udc00\"}}", "HC0011", "A JSON string holds half of a surrogate pair.")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{\"\\ud800\":1}}", "HC0011", "A JSON string holds half of a surrogate pair.")]
    [InlineData("{\"\\ud800\":1}", "HC0011", "A JSON string holds half of a surrogate pair.")]
    public async Task A_body_that_is_no_request_object_is_refused_with_its_place(string body, string code, string message)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.PostAsync(body);

        Assert.Equal((400, code, message), (reply.Status, reply.Code, reply.ErrorMessage));
        Assert.Empty(api.Log.Lines);
    }

    [Fact]
    public async Task Json_is_read_to_the_configured_depth_and_no_deeper()
    {
        await using var api = await ToyApi.StartAsync(options => options.MaxJsonDepth = 4);

        var allowed = await api.PostAsync("""{"query":"{ hello }","variables":{"a":[{}]}}""");
        var refused = await api.PostAsync("""{"query":"{ hello }","variables":{"a":[{"b":[]}]}}""");
        var ignoredMember = await api.PostAsync($$"""{"query":"{ hello }","x":{{new string('[', 5000)}}""");

        Assert.Equal(200, allowed.Status);
        Assert.Equal((400, "The JSON is nested deeper than 4 levels."), (refused.Status, refused.ErrorMessage));
        Assert.Equal((400, "The JSON is nested deeper than 4 levels."), (ignoredMember.Status, ignoredMember.ErrorMessage));
    }

    [Fact]
    public async Task A_byte_order_mark_is_tolerated()
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.PostAsync([.. Encoding.UTF8.Preamble, .. "{\"query\":\"{ hello }\"}"u8]);

        Assert.Equal(200, reply.Status);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xE4, 0xBD })]
    public async Task Bytes_that_are_not_utf8_are_refused(byte[] bytes)
    {
        await using var api = await ToyApi.StartAsync();

        var inQuery = await api.PostAsync([.. "{\"query\":\"{ hello } # "u8, .. bytes, .. "\"}"u8]);
        var inIgnored = await api.PostAsync([.. "{\"query\":\"{ hello }\",\"x\":\""u8, .. bytes, .. "\"}"u8]);

        Assert.Equal((400, "HC0011", "The request body is not valid UTF-8."), (inQuery.Status, inQuery.Code, inQuery.ErrorMessage));
        Assert.Equal(inQuery.Body, inIgnored.Body);
    }

    [Fact]
    public async Task Characters_that_lie_across_buffers_arrive_whole()
    {
        await using var api = await ToyApi.ListenAsync();
        var text = string.Concat(Enumerable.Repeat("重点项目🏗", 1_000));

        var reply = await api.PostAsync($$$"""{"query":"query ($t: String) { echo(text: $t) }","variables":{"t":"{{{text}}}"}}""");

        Assert.Equal(text, reply.Data.GetProperty("echo").GetString());
    }

    [Theory]
    [InlineData("amount", "Decimal", "1.10", "1.10")]
    [InlineData("amount", "Decimal", "79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("amount", "Decimal", "15000000", "15000000")]
    [InlineData("amount", "Decimal", "1.23456789012345678901e3", "1234.56789012345678901")]
    [InlineData("amount", "Decimal", "5E-28", "0.0000000000000000000000000005")]
    [InlineData("ratio", "Float", "0.1", "0.1")]
    [InlineData("ratio", "Float", "1e-30", "1E-30")]
    [InlineData("ratio", "Float", "0.12345678901234567890123456789012345", "0.12345678901234568")]
    [InlineData("large", "BigInt", "123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("large", "BigInt", "-9223372036854775808", "-9223372036854775808")]
    public async Task Numbers_keep_their_digits(string argument, string type, string sent, string expected)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.PostAsync(
            $$$"""{"query":"query ($n: {{{type}}}) { echo({{{argument}}}: $n) }","variables":{"n":{{{sent}}}}}""");

        Assert.Equal(expected, reply.Data.GetProperty("echo").GetString());
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    public async Task A_number_beyond_double_is_refused(string number)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.PostAsync($$$"""{"query":"{ hello }","variables":{"n":{{{number}}}}}""");

        Assert.Equal((400, $"The number `{number}` is too long or too large."), (reply.Status, reply.ErrorMessage));
    }

    [Fact]
    public async Task A_number_of_endless_digits_is_refused_without_being_computed()
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.PostAsync($$$"""{"query":"{ hello }","variables":{"n":{{{new string('9', 900_000)}}}}}""");

        Assert.Equal((400, $"The number `{new string('9', 64)}…` is too long or too large."), (reply.Status, reply.ErrorMessage));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("documentId")]
    public async Task A_document_id_reaches_the_engine(string parameter)
    {
        string? seen = null;
        await using var api = await ToyApi.StartAsync(
            engine: graphql => graphql.ConfigureExecutionOptions(options => seen = options.DocumentId));

        var posted = await api.PostAsync($$"""{"{{parameter}}":"abc"}""", "application/graphql-response+json");
        var got = await api.GetAsync($"/graphql?{parameter}=def");

        Assert.Equal((400, 400), (posted.Status, got.Status));
        Assert.Equal("def", seen);
    }

    [Fact]
    public async Task Operation_name_variables_and_extensions_are_used()
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.PostAsync(
            """{"query":"query A { hello } query B($t: String) { echo(text: $t) tenant }","""
            + """ "operationName":"B","variables":{"t":"x"},"extensions":{"tenant":"north"}}""");

        Assert.Equal("""{"data":{"echo":"x","tenant":"north"}}""", reply.Body);
    }
}
