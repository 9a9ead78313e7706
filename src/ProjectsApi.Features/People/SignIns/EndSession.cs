using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.People.SignIns;

[Description("A session of the caller to end(结束会话)")]
internal sealed record EndSessionInput
{
    [Description("Session from mySessions(会话)")]
    [IdOf(SessionType.TypeName)]
    public required Guid SessionId { get; init; }
}

/// <summary>Ends one session of the caller; its tokens and cookies become invalid.</summary>
internal sealed class EndSession(Sessions sessions, ISessionCache cache, AccessLog log)
{
    public async Task<Payload> HandleAsync(Guid person, EndSessionInput input, CancellationToken cancellationToken)
    {
        if (!await sessions.EndAsync(person, input.SessionId, SessionEnd.SignedOutElsewhere, cancellationToken))
        {
            return new Payload(
                null, [new NotFoundError(
                    "You have no active Session with this id; use one that mySessions returned.", UserError.At("sessionId"))]);
        }

        cache.Clear();
        await log.WriteOwnAsync(AccessEventKind.SessionsEnded, person, input.SessionId, cancellationToken);
        return new Payload(1, null);
    }
}
