using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

/// <summary>Accepted uploads (GraphQL multipart request specification).</summary>
public sealed class UploadTests
{
    private const string Alpha = """{"name":"a.txt","contentType":"text/plain","length":5,"text":"alpha"}""";
    private const string Bravo = """{"name":"b.txt","contentType":"text/plain","length":5,"text":"bravo"}""";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_arrives_with_its_name_type_length_and_content(bool withContract)
    {
        await using var api = await ToyApi.StartAsync(withContract: withContract);

        var reply = await ToyForm.OneFile().SendAsync(api);

        Assert.Equal((200, $$$"""{"data":{"upload":[{{{Alpha}}}]}}"""), (reply.Status, reply.Body));
    }

    [Fact]
    public async Task Files_may_be_in_lists_and_input_objects_beside_other_values()
    {
        await using var api = await ToyApi.StartAsync();
        var form = ToyForm.Of(
            """{"files":[null,null],"input":{"file":null,"note":"x"}}""", """{"x":["variables.files.1"],"y":["variables.input.file"]}""");

        var reply = await form.File("y", "bravo", "b.txt").File("x", "alpha").SendAsync(api);

        Assert.Equal($$$"""{"data":{"upload":[{{{Alpha}}},{{{Bravo}}}]}}""", reply.Body);
    }

    [Fact]
    public async Task One_file_may_stand_at_several_places_and_is_read_at_each()
    {
        await using var api = await ToyApi.StartAsync();
        var form = ToyForm.Of("""{"file":null,"files":[null]}""", """{"0":["variables.file","variables.files.0"]}""");

        var reply = await form.File("0", "alpha").SendAsync(api);

        Assert.Equal($$$"""{"data":{"upload":[{{{Alpha}}},{{{Alpha}}}]}}""", reply.Body);
    }

    [Theory]
    [InlineData("""filename="重点项目 计划.xml" """, "重点项目 计划.xml")]
    [InlineData("""filename=plan.xml""", "plan.xml")]
    [InlineData("""filename="x.xml"; filename*=UTF-8''%E8%AE%A1%E5%88%92.xml""", "计划.xml")]
    [InlineData("""filename="../../etc/passwd" """, "passwd")]
    [InlineData("""filename="C:\plans\a.xml" """, "a.xml")]
    public async Task A_file_name_is_taken_without_folders(string sent, string name)
    {
        await using var api = await ToyApi.StartAsync();
        var form = ToyForm.Of("""{"file":null}""", """{"0":["variables.file"]}""")
            .Part($"Content-Disposition: form-data; name=\"0\"; {sent}", []);

        var reply = await form.SendAsync(api);

        var file = reply.Data.GetProperty("upload")[0];
        Assert.Equal((name, 0), (file.GetProperty("name").GetString(), file.GetProperty("length").GetInt64()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, file.GetProperty("contentType").ValueKind);
    }

    [Theory]
    [InlineData("application/json", "application/json; charset=utf-8")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json; charset=utf-8")]
    [InlineData(
        "application/graphql-response+json, application/json, text/event-stream, multipart/mixed",
        "application/graphql-response+json; charset=utf-8")]
    public async Task The_answer_has_the_type_that_was_asked_for(string accept, string contentType)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await ToyForm.OneFile().SendAsync(api, ("Accept", accept));

        Assert.Equal((200, contentType), (reply.Status, reply.ContentType));
    }

    [Fact]
    public async Task A_map_without_files_is_a_request_like_any_other()
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await new ToyForm().Operations("null", "{ hello }").Field("map", "{}").SendAsync(api);

        Assert.Equal((200, "你好"), (reply.Status, reply.Data.GetProperty("hello").GetString()));
    }

    [Fact]
    public async Task Operation_name_and_extensions_are_used()
    {
        await using var api = await ToyApi.StartAsync();
        var form = new ToyForm()
            .Field("operations", """{"query":"query A { hello } query B { tenant }","operationName":"B","extensions":{"tenant":"north"}}""")
            .Field("map", "{}");

        Assert.Equal("""{"data":{"tenant":"north"}}""", (await form.SendAsync(api)).Body);
    }

    [Theory]
    [InlineData("\"alpha\"")]
    [InlineData("{}")]
    [InlineData("7")]
    public async Task Neither_json_nor_a_literal_can_be_a_file(string value)
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var variable = await api.PostAsync(
            $$$"""{"query":"mutation ($f: Upload) { upload(file: $f) { name } }","variables":{"f":{{{value}}}}}""",
            "application/graphql-response+json");
        var literal = await api.QueryAsync($"mutation {{ upload(file: {value}) {{ name }} }}", "application/graphql-response+json");
        var standard = await api.QueryAsync(
            $"mutation ($f: Upload = {value}) {{ upload(file: $f) {{ name }} }}", "application/graphql-response+json");
        var field = await api.QueryAsync(
            $"mutation {{ upload(input: {{ file: {value} }}) {{ name }} }}", "application/graphql-response+json");

        foreach (var reply in (ApiResponse[])[variable, literal, standard, field])
        {
            Assert.Equal((400, reply == variable ? null : "HC0016"), (reply.Status, reply.Code));
            Assert.EndsWith(
                "An Upload is a variable whose file comes in a part of its own: send a multipart request (multipart/form-data).",
                reply.ErrorMessage, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_schema_text_describes_the_Upload_scalar()
    {
        await using var api = await ToyApi.StartAsync(
            options => options.Sdl = services => Contract.Introspection.SchemaText.Print(
                services.GetRequiredService<GraphQL.Types.ISchema>()), withContract: true);

        var sdl = (await api.GetAsync("/graphql?sdl")).Body;

        Assert.Contains(
            "\"File that comes in a part of its own, by the GraphQL multipart request specification(文件上传)\"\nscalar Upload\n", sdl,
            StringComparison.Ordinal);
    }
}
