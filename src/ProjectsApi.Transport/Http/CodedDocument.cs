using System.IO.Compression;

namespace ProjectsApi.Transport.Http;

/// <summary>A document in memory, which is compressed once for each coding that a client prefers.</summary>
internal sealed class CodedDocument
{
    private readonly Representation _plain;
    private readonly Lazy<Representation> _brotli;
    private readonly Lazy<Representation> _gzip;

    private CodedDocument(byte[] text, string? language, Func<Stream, Stream> brotli, Func<Stream, Stream> gzip)
    {
        _plain = new Representation(null, text, language);
        _brotli = new(() => Compress(AcceptEncoding.Brotli, text, language, brotli));
        _gzip = new(() => Compress(AcceptEncoding.Gzip, text, language, gzip));
    }

    /// <summary>A document that is served for hours: small matters more than quick.</summary>
    public static CodedDocument OfFile(byte[] text) => new(
        text,
        null,
        target => new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true),
        target => new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true));

    /// <summary>An answer that is served until the next write: quick matters more than small.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="language">Tag of its language.</param>
    public static CodedDocument OfAnswer(byte[] text, string language) => new(
        text, language, new QuickBrotli().CreateStream, target => new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true));

    /// <param name="coding">A name in <see cref="AcceptEncoding"/>; null for none.</param>
    public Representation In(string? coding) => coding switch
    {
        AcceptEncoding.Brotli => _brotli.Value,
        AcceptEncoding.Gzip => _gzip.Value,
        _ => _plain,
    };

    private static Representation Compress(string coding, byte[] text, string? language, Func<Stream, Stream> coder)
    {
        using var coded = new MemoryStream();
        using (var stream = coder(coded))
        {
            stream.Write(text);
        }

        return new Representation(coding, coded.ToArray(), language);
    }
}
