using System.Text;
using System.Text.Json;

namespace ProjectsApi.Transport.Tests.Toy;

/// <summary>A multipart request built part by part, because correct clients cannot send invalid ones.</summary>
public sealed class ToyForm
{
    public const string Upload = "mutation ($file: Upload, $files: [Upload], $input: FileInput) "
        + "{ upload(file: $file, files: $files, input: $input) { name contentType length text } }";

    private const string Boundary = "----toy";
    private readonly List<byte> _body = [];

    /// <summary>Parts <c>operations</c> and <c>map</c> for <see cref="Upload"/> with these variables.</summary>
    public static ToyForm Of(string variables, string map) => new ToyForm().Operations(variables).Field("map", map);

    /// <summary>One file at <c>variables.file</c>.</summary>
    public static ToyForm OneFile(string content = "alpha") => Of("""{"file":null}""", """{"0":["variables.file"]}""").File("0", content);

    public ToyForm Operations(string variables, string query = Upload) =>
        Field("operations", $$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""");

    public ToyForm Field(string name, string text) =>
        Part($"Content-Disposition: form-data; name=\"{name}\"", Encoding.UTF8.GetBytes(text));

    public ToyForm File(string name, string text, string fileName = "a.txt") => File(name, Encoding.UTF8.GetBytes(text), fileName);

    public ToyForm File(string name, byte[] content, string fileName = "a.bin") =>
        Part($"Content-Disposition: form-data; name=\"{name}\"; filename=\"{fileName}\"\r\nContent-Type: text/plain", content);

    public ToyForm Part(string header, byte[] content) => Raw($"--{Boundary}\r\n{header}\r\n\r\n").Raw(content).Raw("\r\n");

    public ToyForm Raw(string text) => Raw(Encoding.UTF8.GetBytes(text));

    public ToyForm Raw(byte[] bytes)
    {
        _body.AddRange(bytes);
        return this;
    }

    public HttpRequestMessage Request(string contentType = $"multipart/form-data; boundary={Boundary}", bool ends = true)
    {
        byte[] body = ends ? [.. _body, .. Encoding.UTF8.GetBytes($"--{Boundary}--\r\n")] : [.. _body];
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        request.Headers.Add("GraphQL-Preflight", "1");
        return request;
    }

    public Task<ApiResponse> SendAsync(ToyApi api, params (string Name, string? Value)[] headers) => api.SendAsync(Request(), headers);
}
