using GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Transport.Http;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Uploads;

/// <summary>Checks and reads multipart requests.</summary>
internal sealed class UploadHandler(ISchema schema, IOptions<GraphQLTransportOptions> configured)
{
    // Boundaries, preamble and epilogue.
    private const int OverheadBytes = 64 * 1024;
    private readonly GraphQLTransportOptions _options = configured.Value;

    // A failure is not cached: the next request builds the schema again.
    private readonly Lazy<bool> _schemaHasUploads = new(
        () => schema.AllTypes.Any(type => type is UploadType), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Refusal before the body is read, or null.</summary>
    public Refusal? Refuse(HttpContext context, ResponseMediaType mediaType)
    {
        var headers = context.Request.Headers;
        if (!PreflightHeader.IsPresent(headers))
        {
            return Refusals.PreflightMissing;
        }

        if (!_schemaHasUploads.Value)
        {
            return UploadRefusals.NotSupported;
        }

        if (mediaType == ResponseMediaType.EventStream)
        {
            return UploadRefusals.NotStreamed;
        }

        if (headers.ContainsKey(HeaderNames.ContentEncoding))
        {
            return Refusals.UnsupportedEncoding;
        }

        return _options.MayUpload(context) ? null : UploadRefusals.NotAllowed;
    }

    /// <summary>Reads the operation and its files. The caller disposes <paramref name="files"/> after the response.</summary>
    public async ValueTask<ParsedRequest> ReadAsync(HttpContext context, ReceivedFiles files, CancellationToken cancellationToken)
    {
        var limits = _options.Uploads;
        var maxBytes = limits.MaxTotalBytes
            + _options.MaxRequestBytes + OverheadBytes + ((limits.MaxFiles + 2) * MultipartFormReader.MaxHeaderBytes);
        if (context.Request.ContentLength is { } length && length > maxBytes)
        {
            return Refusals.TooLarge(length, maxBytes);
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server)
        {
            server.MaxRequestBodySize = maxBytes;
        }

        return MultipartFormReader.Open(context.Request) is { } form
            ? await new MultipartRequestReader(form, _options, files).ReadAsync(cancellationToken)
            : UploadRefusals.BoundaryMissing;
    }
}
