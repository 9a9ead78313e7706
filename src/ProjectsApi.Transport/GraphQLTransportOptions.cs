using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using ProjectsApi.Contract.Cost;

namespace ProjectsApi.Transport;

/// <summary>How GraphQL is spoken over the wire; set once, in <see cref="GraphQLTransport.AddGraphQLTransport"/>.</summary>
/// <remarks>Delegates run for each request on the request's thread: keep them free of I/O.</remarks>
public sealed class GraphQLTransportOptions
{
    private int _maxRequestBytes = 1024 * 1024;
    private int _maxQueryStringLength = 8192;
    private int _maxJsonDepth = 64;
    private TimeSpan _executionTimeout = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Largest request body without its files, bytes; default 1 MiB, at least 1. A larger one is answered 413 with code HC0010, also when
    /// it is sent in chunks without a Content-Length. The web server's own limit (Kestrel: 30,000,000) applies as well.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or less.</exception>
    public int MaxRequestBytes
    {
        get => _maxRequestBytes;
        set => _maxRequestBytes = AtLeastOne(value);
    }

    /// <summary>
    /// Longest query string of a GET, characters as sent, including the question mark; default 8192, at least 1. A
    /// longer one is answered 414. Over HTTP/1.1 Kestrel already refuses request lines over 8192 bytes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or less.</exception>
    public int MaxQueryStringLength
    {
        get => _maxQueryStringLength;
        set => _maxQueryStringLength = AtLeastOne(value);
    }

    /// <summary>Deepest nesting of objects and arrays in a request's JSON; default 64, from 1 to 512.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range; deeper reading would risk the stack.</exception>
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
    /// Longest run of one operation; default 30 s, or <see cref="Timeout.InfiniteTimeSpan"/> for none. Then its
    /// cancellation token fires and the client gets code HC0045 without partial data.
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
    /// Whether this caller may send operations by GET; default: everyone. Otherwise 405. The IDE page and the SDL
    /// stay available. GET never runs anything but queries.
    /// </summary>
    public Func<HttpContext, bool> AllowGet { get; set; } = _ => true;

    /// <summary>
    /// Whether a GET that a foreign page could cause must carry a preflight header (GraphQL-Preflight,
    /// GraphQL-Require-Preflight, Apollo-Require-Preflight or X-Apollo-Operation-Name); default: when the caller was
    /// authenticated and sent a cookie but no Authorization header, because a browser adds cookies unasked.
    /// </summary>
    public Func<HttpContext, bool> RequireGetPreflight { get; set; } = IsCookieAuthenticated;

    /// <summary>
    /// Whether a POST must carry a preflight header although its JSON already makes a browser ask first; default: as for
    /// <see cref="RequireGetPreflight"/>, a second lock in front of mutations.
    /// </summary>
    public Func<HttpContext, bool> RequirePostPreflight { get; set; } = IsCookieAuthenticated;

    /// <summary>
    /// Challenge to refuse a request with whose credential is no good: a wrong or expired token, a cookie of a session that is over.
    /// It is answered 401 with the challenge as WWW-Authenticate; the IDE page and the SDL stay available. Default: null, none is refused.
    /// </summary>
    public Func<HttpContext, string?> Challenge { get; set; } = _ => null;

    /// <summary>Limits of files that come with a request.</summary>
    public UploadOptions Uploads { get; } = new();

    /// <summary>
    /// Whether this caller may send files; default: everyone. Otherwise 401, before any of them is read. Files are taken
    /// only where the schema has an <c>Upload</c> (415 otherwise), and a multipart request always needs a preflight header.
    /// </summary>
    public Func<HttpContext, bool> MayUpload { get; set; } = _ => true;

    /// <summary>Whether this caller may ask <c>__schema</c> and <c>__type</c>; default: everyone.</summary>
    public Func<HttpContext, bool> MayIntrospect { get; set; } = _ => true;

    /// <summary>What this caller may spend on operations; default: null, as much as it likes. Refused with 429 and Retry-After.</summary>
    public Func<HttpContext, ICostBudget?> Budget { get; set; } = _ => null;

    /// <summary>
    /// Prints the schema language for <c>?sdl</c>, <c>/schema.graphql</c>, <c>/schema</c> and <c>/sdl</c> from the root
    /// services; called once, at the first request. Default null: these answer 404.
    /// </summary>
    public Func<IServiceProvider, string>? Sdl { get; set; }

    /// <summary>
    /// Where the IDE's page is found; its assets are served by the host's static files. A page that is served below a path base has it
    /// put in front of the address of its <c>base</c> element, as <c>&lt;base href="/…"&gt;</c>. Default null: browsers are
    /// answered like every other client.
    /// </summary>
    public IFileProvider? IdeFiles { get; set; }

    /// <summary>Path of the IDE's page within <see cref="IdeFiles"/>; default <c>ide.html</c>.</summary>
    public string IdePage { get; set; } = "ide.html";

    /// <summary>What a browser is told when <see cref="IdePage"/> is absent; plain text.</summary>
    public string IdeMissingHint { get; set; } =
        "Build the web front end so that its page is among the server's static files, then reload.";

    /// <summary>
    /// Content-Security-Policy of the IDE page. The default lets a locally served GraphiQL 5 run: own scripts, Monaco's
    /// inline styles, data: fonts and images, and workers from blobs; nothing from elsewhere, no framing.
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
