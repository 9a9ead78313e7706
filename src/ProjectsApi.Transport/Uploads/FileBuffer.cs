using System.Security.Cryptography;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Transport.Uploads;

/// <summary>Content of a file: in memory up to a limit, then in a temporary file for this user only.</summary>
internal sealed class FileBuffer(UploadOptions options) : IAsyncDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly MemoryStream _memory = new();
    private FileStream? _file;
    private bool _disposed;

    public long Length { get; private set; }

    public async ValueTask AppendAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        _hash.AppendData(content.Span);
        Length += content.Length;
        if (_file is null && Length > options.MaxMemoryBytes)
        {
            _file = Create(options.TemporaryFolder ?? Path.GetTempPath());
            await _file.WriteAsync(_memory.GetBuffer().AsMemory(0, (int)_memory.Length), cancellationToken);
            _memory.SetLength(0);
            _memory.Capacity = 0;
        }

        if (_file is null)
        {
            _memory.Write(content.Span);
        }
        else
        {
            await _file.WriteAsync(content, cancellationToken);
        }
    }

    /// <summary>Finishes the file; no content may be appended afterwards.</summary>
    public UploadedFile Complete(string name, string? contentType) =>
        new(name, contentType, Length, Convert.ToHexStringLower(_hash.GetHashAndReset()), Open);

    public async ValueTask DisposeAsync()
    {
        _disposed = true;
        _hash.Dispose();
        if (_file is not null)
        {
            await _file.DisposeAsync();
        }
    }

    private Stream Open()
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(UploadedFile));
        return _file is null
            ? new MemoryStream(_memory.GetBuffer(), 0, (int)_memory.Length, writable: false)
            : new FileStream(_file.Name, new FileStreamOptions
            {
                Access = FileAccess.Read,
                Share = FileShare.ReadWrite | FileShare.Delete,
                Options = FileOptions.Asynchronous,
            });
    }

    private static FileStream Create(string folder)
    {
        var file = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.Read | FileShare.Delete,
            // The system deletes the file with its handle.
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            file.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(folder, $"graphql-upload-{Guid.NewGuid():N}"), file);
    }
}
