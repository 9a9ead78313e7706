namespace ProjectsApi.Mspdi.Reading;

/// <summary>Limits the bytes per step of the parser. A step parses a whole tag, and a million attributes would take minutes.</summary>
internal sealed class StepLimitedStream(Stream file, int bytesPerStep) : Stream
{
    private int _bytesRead;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => file.Length;

    public override long Position { get => file.Position; set => throw new NotSupportedException(); }

    /// <summary>Starts the next step.</summary>
    public void NextStep() => _bytesRead = 0;

    public override int Read(Span<byte> buffer)
    {
        var count = file.Read(buffer);
        _bytesRead += count;
        return _bytesRead <= bytesPerStep
            ? count : throw new InvalidDataException($"A tag, a comment or a value has more than {bytesPerStep} bytes.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
