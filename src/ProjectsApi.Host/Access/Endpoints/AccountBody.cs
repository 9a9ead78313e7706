using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Reads the body of a request below /account; an invalid body is a problem document.</summary>
internal static class AccountBody
{
    private const int MaxBytes = 16 * 1024;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { MaxDepth = 8 };

    /// <param name="context">Request.</param>
    /// <param name="members">Text fields of the body with their rules.</param>
    /// <returns>The body, or a problem document.</returns>
    public static async Task<(T? Body, IResult? Refusal)> ReadAsync<T>(HttpContext context, Func<T, IReadOnlyList<BodyField>> members)
        where T : class
    {
        if (!context.Request.HasJsonContentType())
        {
            return (null, Problem(StatusCodes.Status415UnsupportedMediaType, "The Content-Type must be application/json."));
        }

        try
        {
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            {
                size.MaxRequestBodySize = MaxBytes;
            }

            var body = await JsonSerializer.DeserializeAsync<T>(context.Request.Body, Json, context.RequestAborted);
            return body is null
                ? (null, Problem(StatusCodes.Status400BadRequest, "The body must be a JSON object, not null."))
                : BodyField.Check(members(body)) is { } refusal ? (null, refusal) : (body, null);
        }
        catch (JsonException wrong)
        {
            var at = string.IsNullOrEmpty(wrong.Path) || wrong.Path == "$" ? "" : $" at {wrong.Path.TrimStart('$', '.')}";
            return (null, Problem(StatusCodes.Status400BadRequest, $"The body does not have the expected JSON form{at}."));
        }
        catch (BadHttpRequestException wrong)
        {
            return (null, Problem(wrong.StatusCode, $"The body could not be read; it may have at most {MaxBytes} bytes."));
        }
    }

    public static IResult Problem(int status, string detail) => Results.Problem(detail, statusCode: status);
}
