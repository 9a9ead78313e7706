namespace ProjectsApi.Transport.Requests;

/// <summary>An answer given by the transport itself, without a result of the engine.</summary>
/// <param name="Status">HTTP status code.</param>
/// <param name="Code">Public code of HotChocolate, or null where it has none.</param>
/// <param name="Message">One sentence for the client; never an exception's text.</param>
internal sealed record Refusal(int Status, string? Code, string Message)
{
    /// <summary>Methods to name in the Allow header of a 405.</summary>
    public string? Allow { get; init; }

    /// <summary>Seconds after which the same request may be answered; the Retry-After header of a 429 or 503.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>How to sign in; the WWW-Authenticate header of a 401.</summary>
    public string? Challenge { get; init; }

    /// <summary>Identifier under which the log tells more, for failures that are ours.</summary>
    public string? RequestId { get; init; }

    /// <summary>The limit that was exceeded, if that is the reason.</summary>
    public ExceededLimit? Limit { get; init; }
}
