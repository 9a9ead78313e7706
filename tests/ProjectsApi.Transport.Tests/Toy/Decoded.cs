using System.IO.Compression;

namespace ProjectsApi.Transport.Tests.Toy;

/// <summary>A response whose body was decoded as its Content-Encoding says.</summary>
public sealed record Decoded(HttpResponseMessage Message, string? Coding, byte[] Coded, byte[] Body)
{
    public string? Tag => Message.Headers.ETag?.ToString();

    public static async Task<Decoded> GetAsync(ToyApi api, string url, string? acceptEncoding, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        return await SendAsync(api, request, acceptEncoding, headers);
    }

    public static async Task<Decoded> SendAsync(
        ToyApi api, HttpRequestMessage request, string? acceptEncoding, params (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in acceptEncoding is null ? headers : [.. headers, ("Accept-Encoding", acceptEncoding)])
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var message = await api.Client.SendAsync(request);
        var coded = await message.Content.ReadAsByteArrayAsync();
        var coding = message.Content.Headers.ContentEncoding.SingleOrDefault();
        return new Decoded(message, coding, coded, Decode(coding, coded));
    }

    private static byte[] Decode(string? coding, byte[] coded)
    {
        if (coding is null || coded.Length == 0)
        {
            return coded;
        }

        using var source = new MemoryStream(coded);
        using Stream coder = coding == "br"
            ? new BrotliStream(source, CompressionMode.Decompress)
            : new GZipStream(source, CompressionMode.Decompress);
        using var body = new MemoryStream();
        coder.CopyTo(body);
        return body.ToArray();
    }
}
