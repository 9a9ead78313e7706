using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using ProjectsApi.Transport;
using ProjectsApi.Transport.Http;

namespace ProjectsApi.Host.Startup;

/// <summary>Serves the files of the page, compressed as its build left them where the client accepts that (D88).</summary>
internal static class PageFiles
{
    private const string Folder = "/dashboard";

    private static readonly (string Coding, string Suffix)[] Codings = [(AcceptEncoding.Brotli, ".br"), (AcceptEncoding.Gzip, ".gz")];

    public static void UsePageFiles(this WebApplication app)
    {
        var policy = app.Services.GetRequiredService<IOptions<GraphQLTransportOptions>>().Value.IdeContentSecurityPolicy;
        foreach (var (coding, suffix) in Codings)
        {
            var files = new StaticFileOptions
            {
                FileProvider = new SuffixedFiles(app.Environment.WebRootFileProvider, suffix),
                OnPrepareResponse = file => SetHeaders(file, policy, coding),
            };
            // A file without a compressed sibling is served plain below.
            app.UseWhen(context => Takes(context.Request, coding), compressed => compressed.UseStaticFiles(files));
        }

        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => SetHeaders(file, policy, coding: null) });
    }

    // A range counts bytes of the plain file, as it did before files were compressed.
    private static bool Takes(HttpRequest request, string coding) =>
        request.Path.StartsWithSegments(Folder, StringComparison.Ordinal)
        && request.Headers.Range.Count == 0
        && AcceptEncoding.Choose(request.Headers.AcceptEncoding) == coding;

    private static void SetHeaders(StaticFileResponseContext file, string policy, string? coding)
    {
        var headers = file.Context.Response.Headers;
        // Asset names contain a hash of the content, so a name never changes its content.
        var hashed = file.Context.Request.Path.StartsWithSegments($"{Folder}/assets", StringComparison.Ordinal);
        headers.CacheControl = hashed ? "public, max-age=31536000, immutable" : "no-cache";
        // A worker uses the policy of its own file, so scripts have the policy of the page.
        headers.ContentSecurityPolicy = policy;
        headers.ContentEncoding = coding;
        headers.Vary = HeaderNames.AcceptEncoding;
    }
}
