using GraphQL;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

public sealed class IdePageTests : IDisposable
{
    private const string Cacheable = "public, must-revalidate, max-age=3600";
    private const string Response = "application/graphql-response+json";
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly PhysicalFileProvider _files;

    public IdePageTests() => _files = new PhysicalFileProvider(_folder.FullName);

    public void Dispose()
    {
        _files.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_browser_gets_the_ide_page_once_it_is_built_and_a_hint_before()
    {
        await using var api = await ToyApi.StartAsync(options =>
        {
            options.IdeFiles = _files;
            options.IdeMissingHint = "Run <make ide>.";
        });

        var before = await api.GetAsync("/graphql", ("Accept", Browser));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "ide.html"), "<title>IDE</title>");
        var after = await api.GetAsync("/graphql", ("Accept", Browser));

        Assert.Equal((404, "text/html; charset=utf-8"), (before.Status, before.ContentType));
        Assert.Contains("Run &lt;make ide&gt;.", before.Body, StringComparison.Ordinal);
        Assert.Equal((200, "text/html; charset=utf-8", "<title>IDE</title>"), (after.Status, after.ContentType, after.Body));
        Assert.Contains("worker-src 'self' blob:", after.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", after.Header("X-Content-Type-Options"));
        Assert.Equal("18", after.Header("Content-Length"));
    }

    [Fact]
    public async Task Below_a_path_base_the_page_starts_from_there()
    {
        await using var api = await ToyApi.StartAsync(
            options => options.IdeFiles = _files, pipeline: app => app.UsePathBase("/a\"b").UseRouting());
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "ide.html"), "<base href=\"/dashboard/\" /><title>集成</title>");

        var root = await api.GetAsync("/graphql", ("Accept", Browser));
        var below = await api.GetAsync("/a%22b/graphql", ("Accept", Browser));

        Assert.Equal("<base href=\"/dashboard/\" /><title>集成</title>", root.Body);
        Assert.Equal("<base href=\"/a%22b/dashboard/\" /><title>集成</title>", below.Body);
    }

    [Fact]
    public async Task The_page_is_revalidated_by_its_tag_and_plain_because_it_is_small()
    {
        await using var api = await ToyApi.ListenAsync(options => options.IdeFiles = _files);
        var file = Path.Combine(_folder.FullName, "ide.html");
        await File.WriteAllTextAsync(file, $"<title>{new string('x', 2000)}</title>");

        var page = await Decoded.GetAsync(api, "/graphql", "br", ("Accept", Browser));
        var known = await Decoded.GetAsync(api, "/graphql", "br", ("Accept", Browser), ("If-None-Match", page.Tag ?? ""));
        await File.WriteAllTextAsync(file, "<title>IDE</title>");
        var changed = await Decoded.GetAsync(api, "/graphql", "br", ("Accept", Browser), ("If-None-Match", page.Tag ?? ""));

        Assert.Equal((200, null, 2015), ((int)page.Message.StatusCode, page.Coding, page.Coded.Length));
        Assert.Equal((304, page.Tag, 0), ((int)known.Message.StatusCode, known.Tag, known.Coded.Length));
        Assert.Equal(200, (int)changed.Message.StatusCode);
    }

    [Theory]
    [InlineData("/graphql?query={hello}", Browser, 200, Response)]
    [InlineData("/graphql", "*/*", 400, Response)]
    [InlineData("/graphql", null, 400, Response)]
    [InlineData("/graphql", "application/json, text/html", 400, "application/json")]
    public async Task Every_other_client_gets_json(string url, string? accept, int status, string type)
    {
        await using var api = await ToyApi.StartAsync(options => options.IdeFiles = _files);

        var reply = await api.GetAsync(url, ("Accept", accept));

        Assert.Equal((status, type + "; charset=utf-8"), (reply.Status, reply.ContentType));
    }

    [Fact]
    public async Task Without_an_ide_a_browser_is_answered_like_everybody()
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.GetAsync("/graphql", ("Accept", Browser));

        Assert.Equal((400, "HC0011"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Closing_get_leaves_the_page_and_the_schema_open()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "ide.html"), "IDE");
        await using var api = await ToyApi.StartAsync(options =>
        {
            options.AllowGet = _ => false;
            options.IdeFiles = _files;
            options.Sdl = _ => "type Query";
        });

        Assert.Equal("IDE", (await api.GetAsync("/graphql", ("Accept", Browser))).Body);
        Assert.Equal("type Query", (await api.GetAsync("/graphql?sdl")).Body);
    }

    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql?sdl=")]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/graphql/schema")]
    [InlineData("/graphql/sdl")]
    public async Task The_schema_language_is_served_and_revalidated(string url)
    {
        await using var api = await ToyApi.StartAsync(options => options.Sdl = services => services.GetRequiredService<ISchema>().Print());

        var full = await api.GetAsync(url, ("Accept", Browser));
        var tag = full.Header("ETag");
        var known = await api.GetAsync(url, ("If-None-Match", $"\"other\", W/{tag}"));
        var changed = await api.GetAsync(url, ("If-None-Match", "\"other\""));

        Assert.Equal((200, "application/graphql; charset=utf-8"), (full.Status, full.ContentType));
        Assert.Equal(Cacheable, full.Header("Cache-Control"));
        Assert.Contains("type Query {", full.Body, StringComparison.Ordinal);
        Assert.Equal("attachment; filename=\"schema.graphql\"", full.Header("Content-Disposition"));
        Assert.Equal((304, "", tag), (known.Status, known.Body, known.Header("ETag")));
        Assert.Equal(Cacheable, known.Header("Cache-Control"));
        Assert.Equal((200, full.Body), (changed.Status, changed.Body));
    }

    [Fact]
    public async Task The_schema_language_is_printed_once()
    {
        var printed = 0;
        await using var api = await ToyApi.StartAsync(options => options.Sdl = _ => $"# {++printed}");

        await api.GetAsync("/graphql?sdl");

        Assert.Equal("# 1", (await api.GetAsync("/graphql/sdl")).Body);
    }

    [Fact]
    public async Task A_head_request_for_the_schema_has_the_length_and_no_body()
    {
        await using var api = await ToyApi.StartAsync(options => options.Sdl = _ => "type Query");

        var reply = await api.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/graphql/schema.graphql"));

        Assert.Equal((200, "", "10"), (reply.Status, reply.Body, reply.Header("Content-Length")));
    }

    [Fact]
    public async Task Without_a_printer_the_schema_is_404()
    {
        await using var api = await ToyApi.StartAsync();

        Assert.Equal(404, (await api.GetAsync("/graphql?sdl")).Status);
    }
}
