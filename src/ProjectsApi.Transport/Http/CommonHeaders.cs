using Microsoft.AspNetCore.Http;

namespace ProjectsApi.Transport.Http;

internal static class CommonHeaders
{
    /// <summary>Headers of every response, errors included.</summary>
    public static void Set(HttpContext context)
    {
        RequestIdentifier.Assign(context);
        context.Response.Headers.XContentTypeOptions = "nosniff";
    }
}
