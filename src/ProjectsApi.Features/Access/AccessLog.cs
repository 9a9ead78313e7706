using Microsoft.Extensions.Logging;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.SignIns;

namespace ProjectsApi.Features.Access;

/// <summary>Writes what happens to accounts into the register's account events and into the log. Neither holds a secret.</summary>
public sealed partial class AccessLog(AccessEventLog trail, IAccessOrigins origins, TimeProvider clock, ILogger<AccessLog> logger)
{
    /// <param name="kind">What happened.</param>
    /// <param name="person">Whose account; null when there is none.</param>
    /// <param name="actor">Who did it; null for somebody who had not proved who they are.</param>
    /// <param name="session">Session that it happened to.</param>
    /// <param name="countedBy">What attempts are counted by; null for what is no attempt.</param>
    /// <param name="cancellationToken">Ends the work; none for an attempt, whose count must not depend on whether somebody waits for the
    /// answer.</param>
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

    /// <summary>Something that a person who has signed in did to their own account.</summary>
    public Task WriteOwnAsync(AccessEventKind kind, Guid person, Guid? session, CancellationToken cancellationToken) =>
        WriteAsync(kind, person, person, session, countedBy: null, cancellationToken);

    [LoggerMessage(
        1, LogLevel.Information,
        "Account event {Kind}: person {PersonId}, by {ActorId}, session {SessionId}, from {Address}, request {RequestId}")]
    private partial void Log(AccessEventKind kind, Guid? personId, Guid? actorId, Guid? sessionId, string? address, string? requestId);
}
