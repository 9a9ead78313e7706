using Microsoft.AspNetCore.Http;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Transport.Requests;

/// <summary>Every refusal of the transport, with the message of HotChocolate where it has one.</summary>
internal static class Refusals
{
    private const string InvalidRequest = "HC0009";
    private const string SyntaxError = "HC0011";
    private const int QuotedLength = 64;

    /// <summary>The only refusal that plain JSON reports with status 200, like every error during execution.</summary>
    public const string Timeout = "HC0045";

    public static readonly Refusal Empty = BadRequest("The GraphQL request is empty.");

    public static readonly Refusal NotAnObject = BadRequest("The GraphQL request must be a JSON object.");

    public static readonly Refusal BatchingIsOff =
        BadRequest("Batching is not enabled: send one JSON object, not an array.");

    public static readonly Refusal EmptyBatch = BadRequest("The batch is empty: send at least one request in the array.");

    public static readonly Refusal QueryAndIdMissing = new(
        StatusCodes.Status400BadRequest, SyntaxError, "Either the parameter query or the parameter id has to be set.");

    public static readonly Refusal InvalidUtf8 = Malformed("The request body is not valid UTF-8.");

    public static readonly Refusal InvalidText = Malformed("A JSON string holds half of a surrogate pair.");

    public static readonly Refusal TooLargeForServer = new(
        StatusCodes.Status413PayloadTooLarge, "HC0010", "Max GraphQL request size reached.");


    public static readonly Refusal UnsupportedContentType = new(
        StatusCodes.Status415UnsupportedMediaType, InvalidRequest, "The Content-Type must be application/json.");

    public static readonly Refusal UnsupportedCharset = new(
        StatusCodes.Status415UnsupportedMediaType, InvalidRequest, "The charset must be utf-8.");

    public static readonly Refusal UnsupportedEncoding = new(
        StatusCodes.Status415UnsupportedMediaType, InvalidRequest, "A Content-Encoding is not supported.");

    public static readonly Refusal PreflightMissing = new(
        StatusCodes.Status400BadRequest, "HC0077", "This request needs the header GraphQL-Preflight with any value.");

    public static readonly Refusal NotAcceptable = new(
        StatusCodes.Status406NotAcceptable, "HC0063", "None of the `Accept` header values is supported.");

    public static readonly Refusal MethodNotAllowed = new(
        StatusCodes.Status405MethodNotAllowed, InvalidRequest, "The HTTP method is not supported.")
    { Allow = "GET, POST" };

    public static readonly Refusal GetNotAllowed = new(
        StatusCodes.Status405MethodNotAllowed, InvalidRequest, "Send operations by POST.")
    { Allow = "POST" };

    public static readonly Refusal OperationNotAllowed = new(
        StatusCodes.Status405MethodNotAllowed, null, "The specified operation kind is not allowed.")
    { Allow = "POST" };

    public static readonly Refusal SubscriptionNotAllowed = new(
        StatusCodes.Status405MethodNotAllowed, null, "A subscription needs a WebSocket, or an event stream by Accept: text/event-stream.")
    { Allow = "GET, POST" };

    public static readonly Refusal SdlNotServed = new(
        StatusCodes.Status404NotFound, InvalidRequest, "The schema language is not served here.");

    public static readonly Refusal UpgradeNotSupported = new(
        StatusCodes.Status400BadRequest, InvalidRequest, "Only an upgrade to a WebSocket is supported.");

    public static readonly Refusal OriginNotAllowed = new(
        StatusCodes.Status403Forbidden, InvalidRequest,
        "Pages of this origin may not open sockets here. The operator allows an origin by GraphQL:AllowedOrigins.");

    public static readonly Refusal CallerRevoked = new(
        StatusCodes.Status200OK, "AUTH_NOT_AUTHENTICATED", "The caller has signed out or has lost a role. Sign in again.");

    public static readonly Refusal TooSlow = new(
        StatusCodes.Status200OK, "SUBSCRIBER_TOO_SLOW", "The subscriber is too slow: resume from your last cursor.");

    public static Refusal TooManyConnections(bool isServerFull, StreamingOptions limits) => isServerFull
        ? new(StatusCodes.Status503ServiceUnavailable, InvalidRequest, "The server has too many open connections.")
        {
            Limit = new(null, limits.MaxConnections, StreamingOptions.Section + ":" + nameof(limits.MaxConnections)),
        }
        : new(StatusCodes.Status429TooManyRequests, InvalidRequest, "You have too many open connections.")
        {
            Limit = new(null, limits.MaxConnectionsPerCaller, StreamingOptions.Section + ":" + nameof(limits.MaxConnectionsPerCaller)),
        };

    public static Refusal TooManyOperations(int counted, int max) => new(
        StatusCodes.Status200OK, "TOO_MANY_OPERATIONS", $"No more than {max} operations may run at once on a socket.")
    {
        Limit = new(counted, max, $"{StreamingOptions.Section}:{nameof(StreamingOptions.MaxOperationsPerSocket)}"),
    };

    public static Refusal MalformedAccept(string header) => new(
        StatusCodes.Status400BadRequest, "HC0064", $"Unable to parse the accept header value `{Quoted(header)}`.");

    public static Refusal MalformedJson(string source, long line, long position) =>
        Malformed($"The {source} is not valid JSON (line {line}, byte {position}).");

    public static Refusal TooLarge(long? counted, long max) => TooLargeForServer with { Limit = new(counted, max, null) };

    public static Refusal UrlTooLong(int counted, int max) => new(
        StatusCodes.Status414UriTooLong, "HC0010", "The query string is too long; send the operation by POST.")
    { Limit = new(counted, max, null) };

    public static Refusal TooDeep(int maxDepth) =>
        Malformed($"The JSON is nested deeper than {maxDepth} levels.");

    public static Refusal DuplicateKey(string key) =>
        BadRequest($"The JSON key `{Quoted(key)}` occurs more than once in the same object.");

    public static Refusal DuplicateParameter(string name) =>
        BadRequest($"The parameter `{name}` occurs more than once.");

    public static Refusal TooManyRequests(int counted, int max) =>
        BadRequest($"The batch has {counted} requests, and at most {max} are allowed: send several batches.") with
        {
            Limit = new(counted, max, BatchingOptions.Section + ":" + nameof(BatchingOptions.MaxRequests)),
        };

    public static Refusal InBatch(int number, Refusal refusal) =>
        refusal with { Message = $"Request {number} of the batch: {refusal.Message}" };

    public static Refusal NamedByAddress(string parameter) =>
        BadRequest($"The parameter `{parameter}` must be absent: the address names the document and its operation.");

    public static Refusal WrongType(string parameter, string expected) =>
        BadRequest($"The parameter `{parameter}` must be {expected}.");

    public static Refusal UnusableNumber(string number) =>
        BadRequest($"The number `{Quoted(number)}` is too long or too large.");

    public static Refusal UnknownHeaderValue(string header, string legal) =>
        BadRequest($"The header `{header}` must be {legal}.");

    public static Refusal InvalidCredential(string challenge) => new(
        StatusCodes.Status401Unauthorized, "AUTH_NOT_AUTHENTICATED",
        "The credential of this request is invalid or has expired. Sign in again, or send no credential.")
    { Challenge = challenge };

    public static Refusal UnreadableRequest(int status) =>
        new(status, InvalidRequest, "The HTTP request could not be read.");

    public static Refusal BudgetSpent(ContractError spent) =>
        new(StatusCodes.Status429TooManyRequests, ErrorCodes.BudgetSpent, spent.Message)
        {
            RetryAfter = spent.Extensions?[ErrorCodes.RetryAfterMember] as int?,
        };

    public static Refusal TimedOut(TimeSpan timeout) => new(
        StatusCodes.Status500InternalServerError, Timeout, $"The request exceeded the configured timeout of `{timeout:c}`.");

    public static Refusal Unavailable(string explanation, string requestId) =>
        new(StatusCodes.Status503ServiceUnavailable, ErrorCodes.Unavailable, explanation)
        {
            RequestId = requestId,
            RetryAfter = ServiceUnavailableError.RetryAfterSeconds
        };

    public static Refusal Unexpected(string requestId) =>
        new(StatusCodes.Status500InternalServerError, null, "Unexpected Execution Error") { RequestId = requestId };

    // Quotes at most 64 characters of the client's text.
    public static string Quoted(string text) => text.Length <= QuotedLength ? text : text[..QuotedLength] + "…";

    private static Refusal BadRequest(string message) => new(StatusCodes.Status400BadRequest, InvalidRequest, message);

    private static Refusal Malformed(string message) => new(StatusCodes.Status400BadRequest, SyntaxError, message);
}
