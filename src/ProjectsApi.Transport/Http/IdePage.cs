using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Transport.Http;

/// <summary>The page that a browser gets in place of JSON.</summary>
internal sealed class IdePage(IOptions<GraphQLTransportOptions> options)
{
    private const string MissingPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private const string BaseAtRoot = "<base href=\"/";

    /// <summary>Whether browsers get a page.</summary>
    public bool IsServed => options.Value.IdeFiles is not null;

    public Task HandleAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.Vary = "Accept";
        headers["Referrer-Policy"] = "no-referrer";
        context.Response.ContentType = "text/html; charset=utf-8";

        // Found anew for each request, so that a page built later needs no restart.
        var page = options.Value.IdeFiles?.GetFileInfo(options.Value.IdePage);
        if (page is not { Exists: true })
        {
            return WriteMissingAsync(context);
        }

        headers.ContentSecurityPolicy = options.Value.IdeContentSecurityPolicy;
        return WriteAsync(context, page);
    }

    // Plain for every client: the page has about a thousand bytes, and its assets are compressed.
    private static async Task WriteAsync(HttpContext context, IFileInfo page)
    {
        await using var file = page.CreateReadStream();
        using var reader = new StreamReader(file);
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        var body = Encoding.UTF8.GetBytes(Rebase(text, context.Request.PathBase));
        var tag = EntityTag.Of(body);
        context.Response.Headers.ETag = tag.ToString();
        if (EntityTag.IsKnown(context.Request, tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentLength = body.Length;
        await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted);
    }

    // The page resolves its assets and this server from its base element, which names the root when built.
    private static string Rebase(string page, PathString pathBase)
    {
        var path = HtmlEncoder.Default.Encode(pathBase.ToUriComponent());
        return page.Replace(BaseAtRoot, $"{BaseAtRoot[..^1]}{path}/", StringComparison.Ordinal);
    }

    private Task WriteMissingAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.Headers.ContentSecurityPolicy = MissingPolicy;
        var hint = HtmlEncoder.Default.Encode(options.Value.IdeMissingHint);
        return context.Response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="en"><meta charset="utf-8"><title>GraphQL</title>
            <body style="font-family:sans-serif;max-width:40em;margin:4em auto">
            <h1>The IDE is not built</h1>
            <p>{hint}</p>
            <p>The API works without it: send operations to this address by POST as JSON, or read <a href="?sdl">the schema</a>.</p>
            </body></html>

            """,
            context.RequestAborted);
    }
}
