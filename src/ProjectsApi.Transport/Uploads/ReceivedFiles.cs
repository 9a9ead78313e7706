namespace ProjectsApi.Transport.Uploads;

/// <summary>Files of one request; disposing deletes them.</summary>
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
