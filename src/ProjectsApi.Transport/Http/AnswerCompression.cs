using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Transport.Http;

/// <summary>Tells the framework's compression which responses to compress: permitted ones that are not small (D88).</summary>
internal sealed class AnswerCompression(CompressionOptions options) : IResponseCompressionProvider
{
    private readonly QuickBrotli _brotli = new();

    private readonly GzipCompressionProvider _gzip =
        new(Options.Create(new GzipCompressionProviderOptions { Level = CompressionLevel.Fastest }));

    /// <summary>Permits the compression of this response; without the call it is sent plain.</summary>
    public static void Permit(HttpContext context)
    {
        if (context.Features.Get<IHttpsCompressionFeature>() is { } feature)
        {
            feature.Mode = HttpsCompressionMode.Compress;
        }
    }

    public bool CheckRequestAcceptsCompression(HttpContext context) => context.Request.Headers.AcceptEncoding.Count > 0;

    public bool ShouldCompressResponse(HttpContext context) =>
        context.Features.Get<IHttpsCompressionFeature>()?.Mode == HttpsCompressionMode.Compress
        // An answer without a length is longer than the buffer of its writer.
        && (context.Response.ContentLength is not { } length
            || length >= options.LeastBytes
            || AcceptEncoding.RefusesIdentity(context.Request.Headers.AcceptEncoding));

    public ICompressionProvider? GetCompressionProvider(HttpContext context) =>
        AcceptEncoding.Choose(context.Request.Headers.AcceptEncoding) switch
        {
            AcceptEncoding.Brotli => _brotli,
            AcceptEncoding.Gzip => _gzip,
            _ => null,
        };
}
