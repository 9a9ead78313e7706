using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace ProjectsApi.Transport.Http;

/// <summary>Brotli for answers that are made for one request.</summary>
internal sealed class QuickBrotli : ICompressionProvider
{
    // The framework's fastest level is quality 1, which finds no repetition across two writes. Quality 2 halves a list (D88).
    private static readonly BrotliCompressionOptions Settings = new() { Quality = 2 };

    public string EncodingName => AcceptEncoding.Brotli;

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) => new BrotliStream(outputStream, Settings, leaveOpen: true);
}
