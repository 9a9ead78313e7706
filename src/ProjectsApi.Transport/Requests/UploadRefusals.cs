using Microsoft.AspNetCore.Http;

namespace ProjectsApi.Transport.Requests;

/// <summary>Every refusal of a multipart request, with the message of HotChocolate where it has one.</summary>
internal static class UploadRefusals
{
    public static readonly Refusal NotSupported = new(
        StatusCodes.Status415UnsupportedMediaType, "HC0009", "File uploads (multipart/form-data) are not supported.");

    public static readonly Refusal NotByGet = new(
        StatusCodes.Status405MethodNotAllowed, "HC0009", "Files (multipart/form-data) are sent by POST.")
    { Allow = "POST" };

    public static readonly Refusal NotStreamed = new(
        StatusCodes.Status406NotAcceptable, "HC0063", "A multipart request is answered with JSON, not with an event stream.");

    public static readonly Refusal NotAllowed = new(
        StatusCodes.Status401Unauthorized, "AUTH_NOT_AUTHENTICATED", "Sign in to send files.");

    public static readonly Refusal BoundaryMissing =
        BadRequest("HC0033", "The multipart form could not be read: its Content-Type has no boundary, or one that is not legal.");

    public static readonly Refusal Truncated =
        BadRequest("HC0033", "The multipart form could not be read: it ends before its closing boundary.");

    public static readonly Refusal OperationsMissing = BadRequest("HC0034", "No 'operations' specified.");

    public static readonly Refusal Misordered =
        BadRequest("HC0035", "Misordered multipart fields; 'map' should follow 'operations'.");

    public static readonly Refusal InvalidMap =
        BadRequest("HC0043", "Invalid JSON in the `map` multipart field; Expected type of Dictionary<string, string[]>.");

    public static readonly Refusal MapMissing = BadRequest("HC0044", "No `map` specified.");

    public static readonly Refusal PathMustStartWithVariables =
        BadRequest("HC0042", "The variable path must start with `variables`.");

    public static readonly Refusal InvalidStructure = BadRequest("HC0040", "The variable structure is invalid.");

    public static Refusal MalformedPart(int maxHeaderBytes) => BadRequest(
        "HC0033", $"The multipart form could not be read: a part is malformed, or its header is longer than {maxHeaderBytes} bytes.");

    public static Refusal UnnamedPart(int number) => BadRequest(
        "HC0033", $"The multipart form could not be read: part {number} is no form-data with a name.");

    public static Refusal EncodedPart(string part) => BadRequest(
        "HC0033", $"The multipart form could not be read: part `{Refusals.Quoted(part)}` has a Content-Transfer-Encoding.");

    public static Refusal TooEarly(string part) => BadRequest(
        "HC0035", $"Misordered multipart fields; 'operations' and 'map' should come before `{Refusals.Quoted(part)}`.");

    public static Refusal DuplicatePart(string part) =>
        BadRequest("HC0009", $"The multipart field `{Refusals.Quoted(part)}` occurs more than once.");

    public static Refusal NoPath(string key) =>
        BadRequest("HC0037", $"No object paths specified for key '{Refusals.Quoted(key)}' in 'map'.");

    public static Refusal FileMissing(string key) =>
        BadRequest("HC0038", $"File of key '{Refusals.Quoted(key)}' is missing.");

    public static Refusal FileUnmapped(string part) =>
        BadRequest("HC0009", $"The multipart field `{Refusals.Quoted(part)}` is not in 'map'.");

    public static Refusal VariableNotFound(string path) =>
        BadRequest("HC0039", $"The variable path '{Refusals.Quoted(path)}' is invalid.");

    public static Refusal VariableNotNull(string path) =>
        BadRequest("HC0039", $"The variable path '{Refusals.Quoted(path)}' is invalid: it must hold null and take one file.");

    public static Refusal InvalidPath(string path) =>
        BadRequest("HC0041", $"Invalid variable path `{Refusals.Quoted(path)}` in `map`.");

    public static Refusal TooManyFiles(int max) =>
        TooLarge($"Max GraphQL request size reached: more than {max} files.", max, nameof(UploadOptions.MaxFiles));

    public static Refusal TooManyPlaces(int max) =>
        TooLarge($"Max GraphQL request size reached: files have more than {max} paths.", max, nameof(UploadOptions.MaxPlaces));

    public static Refusal FileTooLarge(string part, long max) => TooLarge(
        $"Max GraphQL request size reached: file `{Refusals.Quoted(part)}` is larger than {max} bytes.", max, nameof(
            UploadOptions.MaxFileBytes));

    public static Refusal FilesTooLarge(long max) =>
        TooLarge($"Max GraphQL request size reached: the files are larger than {max} bytes.", max, nameof(UploadOptions.MaxTotalBytes));

    private static Refusal BadRequest(string code, string message) => new(StatusCodes.Status400BadRequest, code, message);

    // No count: reading stops at the limit.
    private static Refusal TooLarge(string message, long max, string setting) =>
        new(StatusCodes.Status413PayloadTooLarge, "HC0010", message)
        {
            Limit = new(null, max, UploadOptions.Section + ":" + setting),
        };
}
