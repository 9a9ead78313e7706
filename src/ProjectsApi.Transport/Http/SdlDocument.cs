using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Http;

/// <summary>Serves the schema text, printed and compressed once and revalidated by the hash of the coded bytes.</summary>
internal sealed class SdlDocument(IServiceProvider services, IOptions<GraphQLTransportOptions> options)
{
    // A failure is not cached: the next request prints again.
    private readonly Lazy<CodedDocument?> _printed =
        new(() => Print(options.Value.Sdl, services), LazyThreadSafetyMode.PublicationOnly);

    public async Task HandleAsync(HttpContext context)
    {
        CommonHeaders.Set(context);
        if (_printed.Value is not { } document)
        {
            await ResponseWriter.WriteAsync(context, Refusals.SdlNotServed, ResponseMediaType.Json);
            return;
        }

        var response = context.Response;
        var text = document.In(AcceptEncoding.Choose(context.Request.Headers.AcceptEncoding));
        response.Headers.ETag = text.Tag.ToString();
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        // HotChocolate's hour. A client that needs the latest schema sends Cache-Control: no-cache.
        response.Headers.CacheControl = "public, max-age=3600, must-revalidate";
        if (EntityTag.IsKnown(context.Request, text.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/graphql; charset=utf-8";
        response.Headers.ContentEncoding = text.Coding;
        response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        response.ContentLength = text.Body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(text.Body, context.RequestAborted);
        }
    }

    private static CodedDocument? Print(Func<IServiceProvider, string>? print, IServiceProvider services) =>
        print is null ? null : CodedDocument.OfFile(Encoding.UTF8.GetBytes(print(services)));
}
