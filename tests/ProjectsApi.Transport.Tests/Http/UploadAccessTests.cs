using GraphQL.DI;
using GraphQL.Types;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

/// <summary>Conditions for accepting a multipart request.</summary>
public sealed class UploadAccessTests
{
    [Theory]
    [InlineData(null, null, 400, "HC0077")]
    [InlineData("GraphQL-Preflight", "", 400, "HC0077")]
    [InlineData("X-Requested-With", "1", 400, "HC0077")]
    [InlineData("GraphQL-Preflight", "1", 200, null)]
    [InlineData("GraphQL-Require-Preflight", "true", 200, null)]
    [InlineData("Apollo-Require-Preflight", "true", 200, null)]
    [InlineData("X-Apollo-Operation-Name", "Upload", 200, null)]
    public async Task A_preflight_header_is_always_needed(string? header, string? value, int status, string? code)
    {
        await using var api = await ToyApi.StartAsync();
        var request = new ToyForm().Operations("null", "mutation { count }").Field("map", "{}").Request();
        request.Headers.Remove("GraphQL-Preflight");

        var reply = await api.SendAsync(request, (header ?? "Accept", value ?? "*/*"));
        var count = (await api.QueryAsync("mutation { count }")).Data.GetProperty("count").GetInt32();

        Assert.Equal((status, code), (reply.Status, status == 200 ? null : reply.Code));
        Assert.Equal(status == 200 ? 2 : 1, count);
    }

    [Fact]
    public async Task A_schema_without_files_takes_none()
    {
        await using var api = await ToyApi.StartAsync(
            engine: graphql => graphql.Services.Register(
                typeof(ISchema), typeof(SchemaWithoutUploads), ServiceLifetime.Singleton, replace: true));

        var form = await new ToyForm().Operations("null", "{ hello }").Field("map", "{}").SendAsync(api);
        var json = await api.QueryAsync("{ hello }");

        Assert.Equal((415, "HC0009", "File uploads (multipart/form-data) are not supported."), (form.Status, form.Code, form.ErrorMessage));
        Assert.Equal(200, json.Status);
    }

    [Fact]
    public async Task A_caller_without_permission_to_upload_may_send_other_requests()
    {
        await using var api = await ToyApi.StartAsync(
            options => options.MayUpload = context => context.Request.Headers.ContainsKey("X-Friend"));

        var stranger = await ToyForm.OneFile().SendAsync(api);
        var friend = await ToyForm.OneFile().SendAsync(api, ("X-Friend", "1"));
        var json = await api.QueryAsync("{ hello }");

        Assert.Equal((401, "AUTH_NOT_AUTHENTICATED", "Sign in to send files."), (stranger.Status, stranger.Code, stranger.ErrorMessage));
        Assert.Equal((200, 200), (friend.Status, json.Status));
    }

    [Fact]
    public async Task Get_takes_no_files_but_points_to_post()
    {
        await using var api = await ToyApi.StartAsync();
        var request = ToyForm.OneFile().Request();
        request.Method = HttpMethod.Get;
        request.RequestUri = new Uri("/graphql?query={hello}", UriKind.Relative);

        var reply = await api.SendAsync(request);

        Assert.Equal((405, "HC0009", "POST"), (reply.Status, reply.Code, reply.Header("Allow")));
        Assert.Equal("Files (multipart/form-data) are sent by POST.", reply.ErrorMessage);
    }

    [Fact]
    public async Task An_event_stream_cannot_answer_a_multipart_request()
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await ToyForm.OneFile().SendAsync(api, ("Accept", "text/event-stream"));

        Assert.Equal((406, "HC0063"), (reply.Status, reply.Code));
        Assert.Equal("A multipart request is answered with JSON, not with an event stream.", reply.ErrorMessage);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json, text/event-stream")]
    public async Task A_subscription_cannot_hold_files(string accept)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await new ToyForm().Operations("null", "subscription { countdown }")
            .Field("map", "{}").SendAsync(api, ("Accept", accept));

        Assert.Equal(
            (405, "A subscription needs a WebSocket, or an event stream by Accept: text/event-stream."),
            (reply.Status, reply.ErrorMessage));
    }

    [Fact]
    public async Task A_compressed_form_is_415()
    {
        await using var api = await ToyApi.StartAsync();
        var request = ToyForm.OneFile().Request();
        request.Content?.Headers.ContentEncoding.Add("gzip");

        var reply = await api.SendAsync(request);

        Assert.Equal((415, "A Content-Encoding is not supported."), (reply.Status, reply.ErrorMessage));
    }

    [Fact]
    public async Task Several_operations_are_refused_as_they_are_in_json()
    {
        await using var api = await ToyApi.StartAsync();
        var form = new ToyForm().Field("operations", """[{"query":"{ hello }","variables":{"file":null}}]""")
            .Field("map", """{"0":["0.variables.file"]}""");

        var reply = await form.File("0", "alpha").SendAsync(api);

        Assert.Equal(
            (400, "HC0009", "Batching is not enabled: send one JSON object, not an array."),
            (reply.Status, reply.Code, reply.ErrorMessage));
    }
}
