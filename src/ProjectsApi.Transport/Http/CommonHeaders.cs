using Microsoft.AspNetCore.Http;

namespace ProjectsApi.Transport.Http;

internal static class CommonHeaders
{
    /// <summary>What every answer carries, whatever comes of the request.</summary>
    public static void Set(HttpContext context)
    {
        RequestIdentifier.Assign(context);
        context.Response.Headers.XContentTypeOptions = "nosniff";
    }
}
