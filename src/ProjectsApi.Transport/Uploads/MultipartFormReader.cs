using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Uploads;

/// <summary>Reads the parts of a body in order of arrival. Exceptions of the framework's reader become a <see cref="Refusal"/>.</summary>
internal sealed class MultipartFormReader
{
    public const int MaxHeaderBytes = 8 * 1024;
    private const int MaxHeaders = 16;
    private const int MaxBoundaryLength = 128;
    private const int BufferBytes = 16 * 1024;
    private readonly MultipartReader _reader;
    private Stream _content = Stream.Null;
    private int _parts;

    private MultipartFormReader(string boundary, Stream body) =>
        _reader = new MultipartReader(boundary, body, BufferBytes) { HeadersCountLimit = MaxHeaders, HeadersLengthLimit = MaxHeaderBytes };

    /// <summary>Refusal when reading failed; null at a regular end.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Null when the Content-Type has no usable boundary.</summary>
    public static MultipartFormReader? Open(HttpRequest request)
    {
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).ToString()
            : "";
        return boundary.Length is > 0 and <= MaxBoundaryLength ? new MultipartFormReader(boundary, request.Body) : null;
    }

    /// <summary>Reads the header of the next part and skips the rest of the previous one.</summary>
    public async ValueTask<FormPart?> NextAsync(CancellationToken cancellationToken)
    {
        FormPart? part = null;
        try
        {
            if (await _reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                Refusal = FormPart.Read(section, ++_parts, out part);
                _content = section.Body;
            }
        }
        catch (Exception broken) when (RefusalOf(broken, cancellationToken) is { } refusal)
        {
            Refusal = refusal;
        }

        return part;
    }

    /// <summary>Reads content of the current part; 0 at its end.</summary>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await _content.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception broken) when (RefusalOf(broken, cancellationToken) is { } refusal)
        {
            Refusal = refusal;
            return 0;
        }
    }

    private static Refusal? RefusalOf(Exception broken, CancellationToken cancellationToken) => broken switch
    {
        InvalidDataException => UploadRefusals.MalformedPart(MaxHeaderBytes),
        // An error of the server, such as a body over its limit.
        BadHttpRequestException => null,
        IOException when !cancellationToken.IsCancellationRequested => UploadRefusals.Truncated,
        _ => null,
    };
}
