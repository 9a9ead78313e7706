using System.IO.Compression;
using Microsoft.Extensions.Primitives;

namespace ProjectsApi.Transport.Http;

/// <summary>A document in memory, which is compressed once for each coding that a client prefers.</summary>
internal sealed class CodedDocument(byte[] text)
{
    private readonly Representation _plain = new(null, text, EntityTag.Of(text));
    private readonly Lazy<Representation> _brotli = new(() => Compress(
        AcceptEncoding.Brotli, text, target => new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true)));

    private readonly Lazy<Representation> _gzip = new(() => Compress(
        AcceptEncoding.Gzip, text, target => new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true)));

    /// <summary>Chooses by an Accept-Encoding header.</summary>
    public Representation For(StringValues acceptEncoding) => AcceptEncoding.Choose(acceptEncoding) switch
    {
        AcceptEncoding.Brotli => _brotli.Value,
        AcceptEncoding.Gzip => _gzip.Value,
        _ => _plain,
    };

    private static Representation Compress(string coding, byte[] text, Func<Stream, Stream> coder)
    {
        using var coded = new MemoryStream();
        using (var stream = coder(coded))
        {
            stream.Write(text);
        }

        var body = coded.ToArray();
        return new Representation(coding, body, EntityTag.Of(body));
    }
}
