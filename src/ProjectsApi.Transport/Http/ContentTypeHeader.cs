using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ProjectsApi.Transport.Http;

internal static class ContentTypeHeader
{
    public static BodyKind Classify(StringValues header)
    {
        if (header.Count == 0)
        {
            return BodyKind.Absent;
        }

        if (header.Count > 1)
        {
            return BodyKind.Other;
        }

        if (header[0] is "application/json" or "application/json; charset=utf-8" or "application/json;charset=utf-8")
        {
            return BodyKind.Json;
        }

        if (string.IsNullOrWhiteSpace(header[0]))
        {
            return BodyKind.Absent;
        }

        if (!MediaTypeHeaderValue.TryParse(header[0], out var type))
        {
            return BodyKind.Other;
        }

        if (Is(type, "application/json"))
        {
            return IsUtf8(type.Charset) ? BodyKind.Json : BodyKind.JsonInOtherCharset;
        }

        if (Is(type, "multipart/form-data"))
        {
            return BodyKind.Multipart;
        }

        return Is(type, "application/x-www-form-urlencoded") || Is(type, "text/plain") ? BodyKind.SimpleForm : BodyKind.Other;
    }

    private static bool Is(MediaTypeHeaderValue type, string name) =>
        type.MediaType.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsUtf8(StringSegment charset)
    {
        var name = HeaderUtilities.RemoveQuotes(charset);
        return StringSegment.IsNullOrEmpty(name)
            || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || name.Equals("utf8", StringComparison.OrdinalIgnoreCase);
    }
}
