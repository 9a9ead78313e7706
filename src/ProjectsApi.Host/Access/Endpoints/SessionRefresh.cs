using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Renews sessions. A refresh token is good once; one that comes again was copied, and ends all that came from its
/// sign-in.</summary>
internal sealed class SessionRefresh(
    SessionTokens tokens, Sessions sessions, UserManager<Account> accounts,
    IDbContextFactory<ProjectsDbContext> register, IKnownSessions known,
    AccessLog log, AccessOptions options)
{
    /// <returns>Fresh tokens; null when the token is no good.</returns>
    public async Task<IResult?> RefreshAsync(string refreshToken, CancellationToken cancellationToken)
    {
        if (tokens.Read(refreshToken) is not var (id, generation) || await sessions.FindAsync(id, cancellationToken) is not { } session)
        {
            return null;
        }

        var account = await accounts.FindByIdAsync(session.PersonId.ToString());
        if (account is not null && account.SecurityStamp == session.Stamp && !await IsDisabledAsync(session.PersonId, cancellationToken)
            && await sessions.TryRenewAsync(id, generation, options.RefreshTokenLifetime, cancellationToken))
        {
            return await tokens.RenewAsync(account, id, generation + 1);
        }

        await RefuseAsync(id, generation);
        return null;
    }

    private async Task RefuseAsync(Guid id, int generation)
    {
        // Looked at anew: of two that came at the same moment the second one finds the first one's trace.
        if (await sessions.FindAsync(id, CancellationToken.None) is not { } session)
        {
            return;
        }

        var isReuse = generation < session.Generation
            && await sessions.EndAsync(session.PersonId, id, SessionEnd.TokenReused, CancellationToken.None);
        known.Forget();
        await log.WriteAsync(
            isReuse ? AccessEventKind.RefreshReused : AccessEventKind.RefreshRefused, session.PersonId, actor: null, id,
            countedBy: null, CancellationToken.None);
    }

    private async Task<bool> IsDisabledAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = await register.CreateDbContextAsync(cancellationToken);
        return await context.People.AnyAsync(person => person.Id == id && person.IsDisabled, cancellationToken);
    }
}
