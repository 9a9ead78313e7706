using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using ProjectsApi.Contract.Cost;

namespace ProjectsApi.Transport;

/// <summary>Limits and permissions of the transport; set once, in <see cref="GraphQLTransport.AddGraphQLTransport"/>.</summary>
/// <remarks>Delegates run for each request on its thread: keep them free of I/O.</remarks>
public sealed class GraphQLTransportOptions
{
    private int _maxRequestBytes = 1024 * 1024;
    private int _maxQueryStringLength = 8192;
    private int _maxJsonDepth = 64;
    private TimeSpan _executionTimeout = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Largest request body without its files, bytes; default 1 MiB, at least 1. A larger one is answered 413 with code HC0010, also a
    /// chunked one without Content-Length. The web server's own limit (Kestrel: 30,000,000) applies as well.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or less.</exception>
    public int MaxRequestBytes
    {
        get => _maxRequestBytes;
        set => _maxRequestBytes = AtLeastOne(value);
    }

    /// <summary>
    /// Longest query string of a GET, encoded characters including the question mark; default 8192, at least 1. A longer one is answered
    /// 414. Over HTTP/1.1 Kestrel already refuses request lines over 8192 bytes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or less.</exception>
    public int MaxQueryStringLength
    {
        get => _maxQueryStringLength;
        set => _maxQueryStringLength = AtLeastOne(value);
    }

    /// <summary>Deepest nesting of objects and arrays in a request's JSON; default 64, from 1 to 512.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range; deeper nesting could overflow the stack.</exception>
    public int MaxJsonDepth
    {
        get => _maxJsonDepth;
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 512);
            _maxJsonDepth = AtLeastOne(value);
        }
    }

    /// <summary>
    /// Time limit of one operation; default 30 s, or <see cref="Timeout.InfiniteTimeSpan"/> for none. After it the operation is
    /// cancelled; the client gets code HC0045 without partial data.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or less and not infinite.</exception>
    public TimeSpan ExecutionTimeout
    {
        get => _executionTimeout;
        set
        {
            if (value != Timeout.InfiniteTimeSpan)
            {
                ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            }

            _executionTimeout = value;
        }
    }

    /// <summary>
    /// Whether this caller may send operations by GET; default: everyone. Others get 405. The IDE page and the SDL stay available. GET
    /// runs queries only.
    /// </summary>
    public Func<HttpContext, bool> AllowGet { get; set; } = _ => true;

    /// <summary>
    /// Whether a GET that a foreign page could cause must carry a header of <see cref="Http.PreflightHeader"/>. Default: callers
    /// authenticated by a cookie without an Authorization header, because browsers add cookies to requests of every page.
    /// </summary>
    public Func<HttpContext, bool> RequireGetPreflight { get; set; } = IsCookieAuthenticated;

    /// <summary>
    /// Whether a POST must carry a preflight header too; default as for <see cref="RequireGetPreflight"/>. Browsers already send a CORS
    /// preflight for JSON, so this is a second protection of mutations.
    /// </summary>
    public Func<HttpContext, bool> RequirePostPreflight { get; set; } = IsCookieAuthenticated;

    /// <summary>
    /// Challenge for a request with an invalid credential: a wrong or expired token, or a cookie of an ended session. The response is 401
    /// with the challenge as WWW-Authenticate; the IDE page and the SDL stay available. Null, the default, refuses no request.
    /// </summary>
    public Func<HttpContext, string?> Challenge { get; set; } = _ => null;

    /// <summary>
    /// Origins of other sites whose pages may open sockets; none by default. The host lets them send requests by CORS. Without
    /// <see cref="CrossOrigins.WithCredentials"/> a cookie of their handshake counts for nothing.
    /// </summary>
    public CrossOrigins CrossOrigins { get; set; } = CrossOrigins.None;

    /// <summary>Limits of uploaded files.</summary>
    public UploadOptions Uploads { get; } = new();

    /// <summary>Compression of answers; the host checks the declared ranges.</summary>
    public CompressionOptions Compression { get; set; } = new();

    /// <summary>Bounds of the answers that are kept in memory; the host checks the declared ranges.</summary>
    public KeptAnswerOptions KeptAnswers { get; set; } = new();

    /// <summary>Bounds of batches; the host checks the declared ranges.</summary>
    public BatchingOptions Batching { get; set; } = new();

    /// <summary>Documents that requests name; the host checks the declared ranges.</summary>
    public OperationOptions Operations { get; set; } = new();

    /// <summary>
    /// Whether this caller may send files; default: everyone. Others get 401 before a file is read. A schema without <c>Upload</c>
    /// answers 415. A multipart request always needs a preflight header.
    /// </summary>
    public Func<HttpContext, bool> MayUpload { get; set; } = _ => true;

    /// <summary>Whether this caller may query <c>__schema</c> and <c>__type</c>; default: everyone.</summary>
    public Func<HttpContext, bool> MayIntrospect { get; set; } = _ => true;

    /// <summary>
    /// Cost budget of this caller; null, the default, is no limit. An exceeded budget is answered 429 with Retry-After.
    /// </summary>
    public Func<HttpContext, ICostBudget?> Budget { get; set; } = _ => null;

    /// <summary>
    /// Prints the schema language for <c>?sdl</c>, <c>/schema.graphql</c>, <c>/schema</c> and <c>/sdl</c> from the root services; called
    /// once, at the first request. Null, the default, answers 404.
    /// </summary>
    public Func<IServiceProvider, string>? Sdl { get; set; }

    /// <summary>
    /// Files with the page of the IDE; the host serves its assets as static files. A request path base is inserted into <c>&lt;base
    /// href="/…"&gt;</c> of the page. Null, the default, answers browsers like every other client.
    /// </summary>
    public IFileProvider? IdeFiles { get; set; }

    /// <summary>Path of the IDE's page within <see cref="IdeFiles"/>; default <c>ide.html</c>.</summary>
    public string IdePage { get; set; } = "ide.html";

    /// <summary>Plain text for a browser when <see cref="IdePage"/> does not exist.</summary>
    public string IdeMissingHint { get; set; } =
        "Build the web front end so that its page is among the server's static files, then reload.";

    /// <summary>
    /// Content-Security-Policy of the IDE page. The default lets a locally served GraphiQL 5 run: own scripts, inline styles of Monaco,
    /// data: fonts and images, blob: workers. It allows no other origin and no framing.
    /// </summary>
    public string IdeContentSecurityPolicy { get; set; } =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; "
        + "form-action 'self'; frame-ancestors 'none'";

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }

    private static bool IsCookieAuthenticated(HttpContext context) =>
        context.Request.Headers.Cookie.Count > 0
        && context.Request.Headers.Authorization.Count == 0
        && context.User.Identity is { IsAuthenticated: true };
}
