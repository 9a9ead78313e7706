using System.ComponentModel;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.People.SignIns;

[Description("Sessions of the caller to end(全部退出)")]
internal sealed record SignOutEverywhereInput
{
    [Description("True keeps the session of this request(保留当前会话)")]
    [DefaultValue(false)]
    public bool ExceptThisSession { get; init; }
}

/// <summary>Ends the sessions of the caller on every device.</summary>
internal sealed class SignOutEverywhere(Sessions sessions, ISessionCache cache, AccessLog log)
{
    public async Task<Payload> HandleAsync(Guid person, Guid? current, SignOutEverywhereInput input, CancellationToken cancellationToken)
    {
        var ended = await sessions.EndAllAsync(
            person, input.ExceptThisSession ? current : null, SessionEnd.SignedOutElsewhere, cancellationToken);
        cache.Clear();
        await log.WriteOwnAsync(AccessEventKind.SessionsEnded, person, session: null, cancellationToken);
        return new Payload(ended, null);
    }
}
