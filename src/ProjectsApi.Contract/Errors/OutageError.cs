namespace ProjectsApi.Contract.Errors;

/// <summary>Answers that tell of an outage, the same for every field and protocol.</summary>
public static class OutageError
{
    /// <summary>Seconds after which a client should try again.</summary>
    public const int RetryAfterSeconds = 5;

    /// <summary>An error with <see cref="ErrorCodes.Unavailable"/>, the seconds to wait and the request's identifier.</summary>
    /// <param name="explanation">One sentence for the client.</param>
    /// <param name="requestId">Identifier under which the log tells more; null where there is none.</param>
    public static ContractError Of(string explanation, string? requestId)
    {
        var error = new ContractError(explanation, ErrorCodes.Unavailable).With(ErrorCodes.RetryAfterMember, RetryAfterSeconds);
        return requestId is null ? error : error.With("requestId", requestId);
    }
}
