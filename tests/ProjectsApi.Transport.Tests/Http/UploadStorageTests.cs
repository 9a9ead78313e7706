using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

/// <summary>Storage of files during a request, and their deletion after it.</summary>
public sealed class UploadStorageTests : IDisposable
{
    private const string Hold = "mutation ($file: Upload!) { hold(file: $file) }";
    private readonly ToyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(200_000)]
    [InlineData(3_000_000)]
    public async Task Content_is_the_same_whether_it_fits_into_memory_or_not(int length)
    {
        await using var api = await ToyApi.ListenAsync(options => options.Uploads.TemporaryFolder = _folder.Path);
        var content = new byte[length];
        new Random(7).NextBytes(content);
        const string query = "mutation ($file: Upload!) { upload(file: $file) { length contentHash readHash } }";

        var reply = await new ToyForm().Operations("""{"file":null}""", query)
            .Field("map", """{"0":["variables.file"]}""").File("0", content).SendAsync(api);

        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        Assert.Equal($$$"""{"data":{"upload":[{"length":{{{length}}},"contentHash":"{{{hash}}}","readHash":"{{{hash}}}"}]}}""", reply.Body);
        await _folder.IsEmptyAsync();
    }

    [Fact]
    public async Task A_temporary_file_is_its_owners_alone_and_ends_with_the_request()
    {
        await using var api = await ToyApi.StartAsync(
            options => (options.Uploads.TemporaryFolder, options.Uploads.MaxMemoryBytes) = (_folder.Path, 4));

        var asked = Held("alpha").SendAsync(api);
        await api.Gate.Entered;
        var file = Assert.Single(_folder.Files);
        var mode = OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : file.UnixFileMode;
        api.Gate.Open();
        var reply = await asked;

        Assert.Equal((5, UnixFileMode.UserRead | UnixFileMode.UserWrite), (file.Length, mode));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("alpha"u8)), reply.Data.GetProperty("hold").GetString());
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task A_temporary_file_ends_when_the_client_leaves()
    {
        await using var api = await ToyApi.ListenAsync(
            options => (options.Uploads.TemporaryFolder, options.Uploads.MaxMemoryBytes) = (_folder.Path, 4));
        using var leaving = new CancellationTokenSource();

        var asked = api.Client.SendAsync(Held("alpha").Request(), leaving.Token);
        await api.Gate.Entered;
        Assert.Single(_folder.Files);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await api.Gate.Cancelled;
        await _folder.IsEmptyAsync();
        Assert.Empty(api.Log.Lines);
    }

    [Fact]
    public async Task A_temporary_file_ends_when_the_client_leaves_within_it()
    {
        await using var api = await ToyApi.ListenAsync(
            options => (options.Uploads.TemporaryFolder, options.Uploads.MaxMemoryBytes) = (_folder.Path, 4));
        var sent = await (Held("alpha and much that never comes")
            .Request(ends: false).Content?.ReadAsByteArrayAsync() ?? Task.FromResult(Array.Empty<byte>()));
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(IPAddress.Loopback, new Uri(api.Address).Port);
            var head = "POST /graphql HTTP/1.1\r\nHost: toy\r\nGraphQL-Preflight: 1\r\nContent-Length: 100000\r\n"
                + "Content-Type: multipart/form-data; boundary=----toy\r\n\r\n";
            await client.GetStream().WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. sent, .. new byte[5000]]);
            while (_folder.Files.Count == 0)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10));
            }
        }

        await _folder.IsEmptyAsync();
        Assert.Empty(api.Log.Lines);
    }

    [Fact]
    public async Task A_temporary_file_ends_when_the_rest_of_the_form_is_refused()
    {
        await using var api = await ToyApi.StartAsync(
            options => (options.Uploads.TemporaryFolder, options.Uploads.MaxMemoryBytes) = (_folder.Path, 4));

        var reply = await ToyForm.OneFile().File("1", "bravo").SendAsync(api);

        Assert.Equal(400, reply.Status);
        Assert.Empty(_folder.Files);
    }

    private static ToyForm Held(string content) =>
        new ToyForm().Operations("""{"file":null}""", Hold).Field("map", """{"0":["variables.file"]}""").File("0", content);
}
