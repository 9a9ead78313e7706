using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace ProjectsApi.Transport.Http;

/// <summary>
/// Response body for the serializer. A small response is buffered and sent with a Content-Length; a large one streams.
/// </summary>
internal sealed class BufferedResponseStream(HttpResponse response) : Stream
{
    /// <summary>Length of the longest response with a Content-Length, bytes.</summary>
    public const int BufferedBytes = 64 * 1024;

    private readonly PipeWriter _writer = response.BodyWriter;
    private long _written;
    private bool _streaming;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _written;

    public override long Position
    {
        get => _written;
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _written += buffer.Length;
        if (_written <= BufferedBytes)
        {
            _writer.Write(buffer.Span);
            return;
        }

        _streaming = true;
        await _writer.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // An early flush of the serializer would send headers without Content-Length.
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Flush()
    {
    }

    /// <summary>Sends the buffered bytes.</summary>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        if (!_streaming)
        {
            response.ContentLength = _written;
        }

        await _writer.FlushAsync(cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
