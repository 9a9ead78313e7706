namespace ProjectsApi.Transport.Uploads;

/// <summary>The files of one request; they end with it.</summary>
internal sealed class ReceivedFiles(UploadOptions options) : IAsyncDisposable
{
    private readonly List<FileBuffer> _buffers = [];

    public FileBuffer Add()
    {
        var buffer = new FileBuffer(options);
        _buffers.Add(buffer);
        return buffer;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var buffer in _buffers)
        {
            await buffer.DisposeAsync();
        }
    }
}
