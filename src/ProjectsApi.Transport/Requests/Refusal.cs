namespace ProjectsApi.Transport.Requests;

/// <summary>An error response of the transport, without a result of the engine.</summary>
/// <param name="Status">HTTP status code.</param>
/// <param name="Code">Public code of HotChocolate, or null where it has none.</param>
/// <param name="Message">One sentence for the client; never the text of an exception.</param>
internal sealed record Refusal(int Status, string? Code, string Message)
{
    /// <summary>Allow header of a 405.</summary>
    public string? Allow { get; init; }

    /// <summary>Retry-After header of a 429 or 503, seconds.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>WWW-Authenticate header of a 401.</summary>
    public string? Challenge { get; init; }

    /// <summary>Identifier of the log record of a server failure.</summary>
    public string? RequestId { get; init; }

    /// <summary>Exceeded limit, if that is the reason.</summary>
    public ExceededLimit? Limit { get; init; }
}
