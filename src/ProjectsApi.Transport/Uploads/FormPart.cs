using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Uploads;

/// <summary>Header of a form part.</summary>
/// <param name="Name">Name of the form field; never empty.</param>
/// <param name="FileName">Name of the file without folders; null when the part is not a file.</param>
/// <param name="ContentType">Media type as sent, or null.</param>
internal sealed record FormPart(string Name, string? FileName, string? ContentType)
{
    public static Refusal? Read(MultipartSection section, int number, out FormPart? part)
    {
        part = null;
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
            || !disposition.DispositionType.Equals("form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(disposition.Name) is not { Length: > 0 } name)
        {
            return UploadRefusals.UnnamedPart(number);
        }
        // RFC 7578 deprecates transfer encodings; encoded content would not be the file.
        if (section.Headers?.TryGetValue("Content-Transfer-Encoding", out var encoding) is true && !IsPlain(encoding))
        {
            return UploadRefusals.EncodedPart(name.ToString());
        }

        part = new FormPart(name.ToString(), FileNameOf(disposition), section.ContentType);
        return null;
    }

    private static string? FileNameOf(ContentDispositionHeaderValue disposition)
    {
        var sent = disposition.FileNameStar is { Length: > 0 } encoded ? encoded : HeaderUtilities.RemoveQuotes(disposition.FileName);
        if (StringSegment.IsNullOrEmpty(sent))
        {
            return null;
        }
        // Some clients send a whole path, which must never be used.
        var text = sent.AsSpan();
        return text[(text.LastIndexOfAny('/', '\\') + 1)..].ToString();
    }

    private static bool IsPlain(StringValues encoding) =>
        encoding.ToString().ToUpperInvariant() is "BINARY" or "8BIT" or "7BIT";
}
