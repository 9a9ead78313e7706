using System.Security.Cryptography;

namespace ProjectsApi.Contract.Scalars;

/// <summary>An uploaded file, the value of scalar <c>Upload</c>; readable repeatedly until the request is answered.</summary>
public sealed class UploadedFile
{
    private readonly Func<Stream> _open;

    /// <summary>Describes a file whose content is kept elsewhere.</summary>
    /// <param name="name">Name without folders.</param>
    /// <param name="contentType">Media type that the client claims, or null.</param>
    /// <param name="length">Length of the content, bytes.</param>
    /// <param name="contentHash">SHA-256 of the content, 64 hexadecimal digits in lower case.</param>
    /// <param name="open">Opens the content anew, at its first byte.</param>
    public UploadedFile(string name, string? contentType, long length, string contentHash, Func<Stream> open)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(contentHash);
        ArgumentNullException.ThrowIfNull(open);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Name = name;
        ContentType = contentType;
        Length = length;
        ContentHash = contentHash;
        _open = open;
    }

    /// <summary>Name from the client, without folders; its extension proves nothing about the content.</summary>
    public string Name { get; }

    /// <summary>Media type that the client claims; null when it claims none.</summary>
    public string? ContentType { get; }

    /// <summary>Length of the content, bytes.</summary>
    public long Length { get; }

    /// <summary>SHA-256 of the content, 64 hexadecimal digits in lower case.</summary>
    public string ContentHash { get; }

    /// <summary>A file whose content is in memory.</summary>
    /// <param name="name">Name without folders.</param>
    /// <param name="contentType">Media type, or null.</param>
    /// <param name="content">The content; not copied.</param>
    public static UploadedFile InMemory(string name, string? contentType, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        return new UploadedFile(name, contentType, content.Length, hash, () => new MemoryStream(content, writable: false));
    }

    /// <summary>Opens the content at its first byte. Each stream has its own position; the caller disposes it.</summary>
    /// <exception cref="ObjectDisposedException">The request that brought the file has been answered.</exception>
    public Stream OpenReadStream() => _open();
}
