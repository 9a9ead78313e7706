using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Ends sessions of an older password or second factor.</summary>
internal sealed class SessionRevocation(Sessions sessions, SignInCodes codes, ISessionCache cache)
{
    public async Task PasswordChangedAsync(Guid person, CancellationToken cancellationToken)
    {
        await codes.VoidAsync(person, cancellationToken);
        await sessions.EndAllAsync(person, but: null, SessionEnd.PasswordChanged, cancellationToken);
        cache.Clear();
    }

    /// <summary>The session of the change continues with the new security stamp.</summary>
    public async Task SecondFactorChangedAsync(Guid person, Guid? session, string stamp, CancellationToken cancellationToken)
    {
        if (session is { } current)
        {
            await sessions.KeepAsync(current, stamp, cancellationToken);
        }

        await sessions.EndAllAsync(person, session, SessionEnd.SecondFactorChanged, cancellationToken);
        cache.Clear();
    }
}
