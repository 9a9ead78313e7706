namespace ProjectsApi.Contract.Errors;

/// <summary>Error of an outage, the same for every field and protocol.</summary>
public static class ServiceUnavailableError
{
    /// <summary>Seconds after which a client should try again.</summary>
    public const int RetryAfterSeconds = 5;

    /// <summary>An error with <see cref="ErrorCodes.Unavailable"/>, the seconds to wait and the request's identifier.</summary>
    /// <param name="explanation">One sentence for the client.</param>
    /// <param name="requestId">Identifier of the request in the log; null for none.</param>
    public static ContractError Of(string explanation, string? requestId)
    {
        var error = new ContractError(explanation, ErrorCodes.Unavailable).With(ErrorCodes.RetryAfterMember, RetryAfterSeconds);
        return requestId is null ? error : error.With("requestId", requestId);
    }
}
