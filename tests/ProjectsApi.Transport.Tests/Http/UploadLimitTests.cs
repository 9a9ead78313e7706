using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

/// <summary>Limits of uploads.</summary>
public sealed class UploadLimitTests : IDisposable
{
    private const string TwoNulls = """{"files":[null,null]}""";
    private const string TwoFiles = """{"0":["variables.files.0"],"1":["variables.files.1"]}""";
    private readonly ToyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_may_be_as_large_as_the_limit_and_not_a_byte_larger()
    {
        await using var api = await ToyApi.StartAsync(options => options.Uploads.MaxFileBytes = 2000);

        var whole = await ToyForm.OneFile(new string('x', 2000)).SendAsync(api);
        var over = await ToyForm.OneFile(new string('x', 2001)).SendAsync(api);

        Assert.Equal(200, whole.Status);
        Assert.Equal(
            (413, "HC0010", "Max GraphQL request size reached: file `0` is larger than 2000 bytes."),
            (over.Status, over.Code, over.ErrorMessage));
    }

    [Theory]
    [InlineData(1000, 200)]
    [InlineData(1001, 413)]
    public async Task Files_have_a_limit_together(int second, int status)
    {
        await using var api = await ToyApi.StartAsync(
            options => (options.Uploads.MaxFileBytes, options.Uploads.MaxTotalBytes) = (1500, 2000));

        var reply = await ToyForm.Of(TwoNulls, TwoFiles).File("0", new string('x', 1000)).File("1", new string('x', second)).SendAsync(api);

        Assert.Equal(status, reply.Status);
        if (status == 413)
        {
            Assert.Equal(
                ("HC0010", "Max GraphQL request size reached: the files are larger than 2000 bytes."), (reply.Code, reply.ErrorMessage));
        }
    }

    [Fact]
    public async Task A_body_that_tells_too_great_a_length_is_not_read()
    {
        await using var api = await ToyApi.StartAsync(
            options => (options.Uploads.MaxFileBytes, options.Uploads.MaxTotalBytes, options.MaxRequestBytes) = (1024, 1024, 1024));

        var reply = await ToyForm.OneFile(new string('x', 1_000_000)).SendAsync(api);

        Assert.Equal((413, "HC0010", "Max GraphQL request size reached."), (reply.Status, reply.Code, reply.ErrorMessage));
    }

    [Fact]
    public async Task Too_many_files_are_refused_before_the_first_is_read()
    {
        await using var api = await ToyApi.StartAsync(options => options.Uploads.MaxFiles = 1);

        // The body ends within the first file.
        var reply = await api.SendAsync(ToyForm.Of(TwoNulls, TwoFiles).Raw("------toy\r\nContent-Dis").Request(ends: false));

        Assert.Equal(
            (413, "HC0010", "Max GraphQL request size reached: more than 1 files."), (reply.Status, reply.Code, reply.ErrorMessage));
        Assert.Contains("\"allowed\":1,\"setting\":\"GraphQL:Uploads:MaxFiles\"", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_may_not_stand_at_any_number_of_places()
    {
        await using var api = await ToyApi.StartAsync(options => (options.Uploads.MaxFiles, options.Uploads.MaxPlaces) = (1, 3));

        var allowed = await Repeated(3).SendAsync(api);
        var refused = await Repeated(4).SendAsync(api);

        Assert.Equal((200, 3), (allowed.Status, allowed.Data.GetProperty("upload").GetArrayLength()));
        Assert.Equal(
            (413, "HC0010", "Max GraphQL request size reached: files have more than 3 paths."),
            (refused.Status, refused.Code, refused.ErrorMessage));

        static ToyForm Repeated(int places) => ToyForm.Of(
            $$"""{"files":[{{string.Join(',', Enumerable.Repeat("null", places))}}]}""",
            $$"""{"0":[{{string.Join(',', Enumerable.Range(0, places).Select(place => $"\"variables.files.{place}\""))}}]}""")
                .File("0", "alpha");
    }

    [Fact]
    public async Task Parts_that_are_not_files_keep_the_limit_of_a_body()
    {
        await using var api = await ToyApi.StartAsync(options => options.MaxRequestBytes = 2000);
        var map = """{"0":["variables.file"]}""";

        var whole = await ToyForm.Of("""{"file":null}""", map).File("0", new string('x', 100_000)).SendAsync(api);
        var operations = await ToyForm.Of($$"""{"file":null,"note":"{{new string('x', 2000)}}"}""", map).File("0", "alpha").SendAsync(api);
        var both = await ToyForm.Of($$"""{"file":null,"note":"{{new string('x', 1000)}}"}""", map.PadRight(1000))
            .File("0", "alpha").SendAsync(api);

        Assert.Equal(200, whole.Status);
        Assert.Equal((413, "Max GraphQL request size reached."), (operations.Status, operations.ErrorMessage));
        Assert.Equal((413, "Max GraphQL request size reached."), (both.Status, both.ErrorMessage));
    }

    [Fact]
    public async Task Json_keeps_its_limit()
    {
        await using var api = await ToyApi.StartAsync();

        Assert.Equal(413, (await api.PostAsync("""{"query":"{ hello }"}""".PadRight((1024 * 1024) + 1))).Status);
    }

    [Fact]
    public async Task Files_together_may_be_larger_than_the_servers_own_limit_of_a_body()
    {
        await using var api = await ToyApi.ListenAsync(options => options.Uploads.TemporaryFolder = _folder.Path);
        const string query = "mutation ($files: [Upload!]) { upload(files: $files) { length } }";
        var form = new ToyForm().Operations(TwoNulls, query).Field("map", TwoFiles);

        var reply = await form.File("0", new byte[16_000_000]).File("1", new byte[16_000_000]).SendAsync(api);

        Assert.Equal("""{"data":{"upload":[{"length":16000000},{"length":16000000}]}}""", reply.Body);
    }

    [Fact]
    public async Task A_chunked_body_is_counted_while_it_is_read()
    {
        await using var api = await ToyApi.ListenAsync(
            options => (options.Uploads.TemporaryFolder, options.Uploads.MaxFileBytes) = (_folder.Path, 100_000));
        var allowed = ToyForm.OneFile(new string('x', 100_000)).Request();
        var refused = ToyForm.OneFile(new string('x', 100_001)).Request();
        (allowed.Headers.TransferEncodingChunked, refused.Headers.TransferEncodingChunked) = (true, true);

        Assert.Equal(200, (await api.SendAsync(allowed)).Status);
        Assert.Equal(413, (await api.SendAsync(refused)).Status);
        await _folder.IsEmptyAsync();
    }

    [Fact]
    public void Limits_have_ranges()
    {
        var options = new GraphQLTransportOptions();
        Assert.True(new GraphQLTransportOptionsValidator().Validate(null, options).Succeeded);

        (options.Uploads.MaxFileBytes, options.Uploads.MaxTotalBytes, options.Uploads.MaxFiles) = (2048, 2047, 0);
        (options.Uploads.MaxPlaces, options.Uploads.MaxMemoryBytes, options.Uploads.TemporaryFolder) = (1001, -1, "/no/such/folder");
        var failures = new GraphQLTransportOptionsValidator().Validate(null, options).Failures;

        Assert.Equal(
            [
                "UploadOptions.MaxFiles is 0; allowed are 1 to 100.",
                "UploadOptions.MaxTotalBytes is 2047; allowed are 2048 to 4294967296.",
                "UploadOptions.MaxPlaces is 1001; allowed are 1 to 1000.",
                "UploadOptions.MaxMemoryBytes is -1; allowed are 0 to 16777216.",
                "UploadOptions.TemporaryFolder is '/no/such/folder'; there is no such folder.",
            ],
            failures);
    }
}
