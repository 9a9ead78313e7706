using System.Net;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>Files of the page, with the compressed siblings that its build writes.</summary>
public sealed class PageFileTests : IAsyncLifetime
{
    private const string Script = "/dashboard/assets/main-0a1b2c3d.js";
    private const string Single = "/dashboard/assets/single-0a1b2c3d.css";
    private HostProcess? process;
    private HttpClient? client;

    private HostFolder Folder { get; } = new();

    private HttpClient Client => client ?? throw new InvalidOperationException("The Host was not started.");

    public async Task InitializeAsync()
    {
        var pages = Directory.CreateDirectory(Path.Combine(Folder.Path, "pages"));
        pages.CreateSubdirectory("dashboard/assets");
        // Texts in place of compressed bytes show which file was sent.
        foreach (var (name, text) in new[] { ("", "the plain script"), (".gz", "the gzip one"), (".br", "the br one") })
        {
            await File.WriteAllTextAsync(pages.FullName + Script + name, text);
        }

        await File.WriteAllTextAsync(pages.FullName + Single, "p {}");
        process = HostProcess.Start(Folder, new Dictionary<string, string>(), $"--webRoot={pages.FullName}");
        client = await process.ClientAsync();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await (process?.DisposeAsync() ?? ValueTask.CompletedTask);
        Folder.Dispose();
    }

    [Fact]
    public async Task Each_coding_is_sent_as_built_with_its_own_tag()
    {
        var tags = new HashSet<string?>();
        foreach (var (accepted, coding, text) in new[]
        {
            (null, null, "the plain script"),
            ("identity, br;q=0.5", null, "the plain script"),
            ("gzip", "gzip", "the gzip one"),
            ("gzip, deflate, br, zstd", "br", "the br one"),
            ("br;q=0, *", "gzip", "the gzip one"),
        })
        {
            using var file = await GetAsync(Script, ("Accept-Encoding", accepted));
            var tag = file.Headers.ETag?.ToString();
            using var known = await GetAsync(Script, ("Accept-Encoding", accepted), ("If-None-Match", tag));

            Assert.Equal((HttpStatusCode.OK, text), (file.StatusCode, await file.Content.ReadAsStringAsync()));
            Assert.Equal(coding, file.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Equal("text/javascript", file.Content.Headers.ContentType?.MediaType);
            Assert.Equal("public, max-age=31536000, immutable", file.Headers.CacheControl?.ToString());
            Assert.Equal("Accept-Encoding", Assert.Single(file.Headers.Vary));
            Assert.Equal((HttpStatusCode.NotModified, tag), (known.StatusCode, known.Headers.ETag?.ToString()));
            Assert.Equal("Accept-Encoding", Assert.Single(known.Headers.Vary));
            tags.Add(tag);
        }

        Assert.Equal(3, tags.Count);
    }

    [Fact]
    public async Task A_file_without_a_compressed_one_is_sent_plain()
    {
        using var file = await GetAsync(Single, ("Accept-Encoding", "br"));

        Assert.Equal((HttpStatusCode.OK, "p {}"), (file.StatusCode, await file.Content.ReadAsStringAsync()));
        Assert.Empty(file.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_range_counts_bytes_of_the_plain_file()
    {
        using var part = await GetAsync(Script, ("Accept-Encoding", "br"), ("Range", "bytes=4-8"));

        Assert.Equal((HttpStatusCode.PartialContent, "plain"), (part.StatusCode, await part.Content.ReadAsStringAsync()));
        Assert.Empty(part.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task The_compressed_files_have_no_address_of_their_own()
    {
        using var file = await GetAsync($"{Script}.br", ("Accept-Encoding", "br"));

        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    [Fact]
    public async Task A_head_request_has_the_length_of_the_compressed_file()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, Script) { Headers = { { "Accept-Encoding", "br" } } };

        using var head = await Client.SendAsync(request);

        Assert.Equal("the br one".Length, head.Content.Headers.ContentLength);
        Assert.Equal("br", head.Content.Headers.ContentEncoding.SingleOrDefault());
    }

    private async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string? Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers.Where(header => header.Value is not null))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }
}
