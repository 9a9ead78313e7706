using Microsoft.Extensions.Logging;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.SignIns;

namespace ProjectsApi.Features.Access;

/// <summary>Records account events in the database and in the log. Neither holds a secret.</summary>
public sealed partial class AccessLog(AccessEventLog trail, IAccessOrigins origins, TimeProvider clock, ILogger<AccessLog> logger)
{
    /// <param name="kind">Kind of event.</param>
    /// <param name="person">Owner of the account; null when no account is known.</param>
    /// <param name="actor">Person who acted; null for an unauthenticated caller.</param>
    /// <param name="session">Session concerned.</param>
    /// <param name="countedBy">Key under which attempts are counted; null for an event that is no attempt.</param>
    /// <param name="cancellationToken">Ends the work. Attempts pass none: they count even if the client leaves.</param>
    public async Task WriteAsync(
        AccessEventKind kind, Guid? person, Guid? actor, Guid? session, string? countedBy, CancellationToken cancellationToken)
    {
        var from = origins.Current;
        await trail.AppendAsync(
            new AccessEvent
            {
                At = clock.WholeMilliseconds(),
                Kind = kind,
                PersonId = person,
                ActorId = actor,
                SessionId = session,
                Address = from.Address,
                Client = from.Client,
                RequestId = from.RequestId,
                Origin = countedBy,
            },
            cancellationToken);
        Log(kind, person, actor, session, from.Address, from.RequestId);
    }

    /// <summary>Records an act of a signed-in person on their own account.</summary>
    public Task WriteOwnAsync(AccessEventKind kind, Guid person, Guid? session, CancellationToken cancellationToken) =>
        WriteAsync(kind, person, person, session, countedBy: null, cancellationToken);

    [LoggerMessage(
        1, LogLevel.Information,
        "Account event {Kind}: person {PersonId}, by {ActorId}, session {SessionId}, from {Address}, request {RequestId}")]
    private partial void Log(AccessEventKind kind, Guid? personId, Guid? actorId, Guid? sessionId, string? address, string? requestId);
}
