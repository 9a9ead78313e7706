using System.Buffers;

namespace ProjectsApi.Transport.Answers;

/// <summary>Collects an answer up to a length; a longer one streams to the client from then on.</summary>
/// <param name="limit">Length of the longest collected answer, bytes.</param>
/// <param name="stream">Opens the stream to the client.</param>
internal sealed class AnswerBuffer(int limit, Func<Stream> stream) : Stream
{
    private readonly ArrayBufferWriter<byte> _collected = new();
    private Stream? _target;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _target?.Length ?? _collected.WrittenCount;

    public override long Position
    {
        get => Length;
        set => throw new NotSupportedException();
    }

    /// <summary>Whether bytes went to the client.</summary>
    public bool IsStreaming => _target is not null;

    /// <summary>The collected answer.</summary>
    public byte[] ToArray() => _collected.WrittenSpan.ToArray();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_target is null && _collected.WrittenCount + (long)buffer.Length <= limit)
        {
            _collected.Write(buffer.Span);
            return;
        }

        if (_target is null)
        {
            _target = stream();
            await _target.WriteAsync(_collected.WrittenMemory, cancellationToken);
            _collected.Clear();
        }

        await _target.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
