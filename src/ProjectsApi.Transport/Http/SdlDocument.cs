using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Http;

/// <summary>Serves the schema text, printed once and revalidated by its hash.</summary>
internal sealed class SdlDocument(IServiceProvider services, IOptions<GraphQLTransportOptions> options)
{
    // A failure is not cached: the next request prints again.
    private readonly Lazy<(byte[] Text, EntityTagHeaderValue Tag)?> _printed =
        new(() => Print(options.Value.Sdl, services), LazyThreadSafetyMode.PublicationOnly);

    public async Task HandleAsync(HttpContext context)
    {
        CommonHeaders.Set(context);
        if (_printed.Value is not var (text, tag))
        {
            await ResponseWriter.WriteAsync(context, Refusals.SdlNotServed, ResponseMediaType.Json);
            return;
        }

        var response = context.Response;
        response.Headers.ETag = tag.ToString();
        // HotChocolate's hour. A client that needs the latest schema sends Cache-Control: no-cache.
        response.Headers.CacheControl = "public, max-age=3600, must-revalidate";
        if (IsKnown(context.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/graphql; charset=utf-8";
        response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        response.ContentLength = text.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(text, context.RequestAborted);
        }
    }

    private static (byte[] Text, EntityTagHeaderValue Tag)? Print(Func<IServiceProvider, string>? print, IServiceProvider services)
    {
        if (print is null)
        {
            return null;
        }

        var text = Encoding.UTF8.GetBytes(print(services));
        var hash = Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 16));
        return (text, new EntityTagHeaderValue($"\"{hash}\""));
    }

    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag)
    {
        if (!EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known))
        {
            return false;
        }

        foreach (var candidate in known)
        {
            if (candidate.Equals(EntityTagHeaderValue.Any) || candidate.Compare(tag, useStrongComparison: false))
            {
                return true;
            }
        }

        return false;
    }
}
